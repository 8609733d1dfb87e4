struct ScriptChapter: Chapter {
    let title = "Script"

    func write(to page: inout Markdown) {
        page.paragraph(
            "Knobs that turn by themselves: what happens to the run, and when. Each entry of `script` is a map. Its values "
                + "read parameters and state as they are at that time. What happens at one instant happens in the order of "
                + "the list, after the tasks that were ready. What would happen after the end does not.")
        page.table(
            ["key", "takes", "meaning"],
            ScenarioReader.ScriptKey.allCases.map { [$0.rawValue.asCode, $0.slot.noun, $0.summary] })
        page.code(Self.example)
    }

    static let example = """
        title: A second slot opens after a second
        parameters:
          slots: { value: 1, min: 1, max: 4 }
        resources:
          api: { semaphore: slots }
        tasks:
          call:
            - hold: api
              do:
                - sleep: 500ms
        script:
          - at: 1s
            turn: slots += 1
          - { at: 2s, turn: slots = 4 }
        main:
          - gather: call() for k in 1..10
        expect:
          - slots == 4
          - api.peak == 4
          - elapsed == 2.5s
        """
}
