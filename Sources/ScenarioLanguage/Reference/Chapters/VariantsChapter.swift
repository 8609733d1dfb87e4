struct VariantsChapter: Chapter {
    let title = "Variants"

    func write(to page: inout Markdown) {
        let sections = Section.all.filter { $0.isVariable && $0.isPlayable }
        page.paragraph(
            "Versions of one scenario, to be shown after each other or side by side. Each is a map of entries that take the "
                + "place of the scenario's entries of the same name, or nothing; the first is the default. A variant may hold "
                + sections.map(\.name).asCodes + ".")
        page.code(Self.example)
    }

    static let example = """
        title: Three at a time
        parameters:
          slots: 3
        resources:
          api: { semaphore: slots }
        tasks:
          call(id):
            - hold: api
              do:
                - sleep: 500ms
        main:
          - gather: call(id) for id in 1..6
        expect:
          - elapsed == 1s
        variants:
          three at a time:
          one at a time:
            title: One at a time
            parameters:
              slots: 1
            expect:
              - elapsed == 3s
        """
}
