/// What `orrery new` writes: a scenario that plays at once, with a word on every part.
package enum Starter {
    /// - Parameters:
    ///   - name: of the file, without its extension; the title is made from it.
    ///   - schema: where an editor finds the JSON Schema, as a path or address; nil: nowhere.
    package static func text(named name: String, schema: String?) -> String {
        (schema.map { "# yaml-language-server: $schema=\($0)\n" } ?? "") + "title: '\(title(of: name))'\n" + rest + "\n"
    }

    /// `retry-storm` is "Retry storm".
    private static func title(of name: String) -> String {
        let words = name.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
        let title = words.prefix(1).uppercased() + words.dropFirst()
        return title.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    }

    private static let rest = """
        about: >
          Six callers want a service that serves two at a time.
          Say here, in a few sentences, what there is to learn.
        # The panes to show first.
        show: [tasks, semaphores]

        # Knobs: turn them while it runs, or by --set slots=3.
        parameters:
          slots: { value: 2, min: 1, max: 6 }
          calls: 6

        # What tasks wait for and share: semaphores, locks, queues, pools, events …
        resources:
          service: { semaphore: slots }

        # Variables that all tasks share.
        state:
          served: 0

        # The kinds of task, each a list of steps.
        tasks:
          call(id):
            - hold: service
              do:
                - sleep: 500ms
            - set: served += 1
            - log: "call {id} is served"
            - return: id

        # The run begins here; when main returns, it is over.
        main:
          - gather: call(id) for id in 1..calls
            as: answers

        # What must hold at the end: `orrery test` looks.
        expect:
          - service.peak == min(slots, calls)
          - served == calls
          - elapsed == 500ms * ceil(calls / slots)

        # Other versions to compare with; the first is the scenario as it stands.
        variants:
          together:
          one at a time:
            parameters:
              slots: { value: 1, min: 1, max: 6 }
        """
}
