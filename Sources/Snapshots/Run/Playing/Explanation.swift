/// Why a task waits: the sentence, the chain down to the cause, and what led there.
package struct Explanation: Sendable, Equatable {
    package var task: TaskName
    package var sentence: String
    /// The task, what it waits on, who holds that, and so on down to the cause.
    package var chain: [Link]
    /// The chain closes on itself.
    package var isCycle: Bool
    /// The task's frames, innermost first: the awaited calls it stands in.
    package var calls: [Call]
    package var parent: TaskName?
    package var children: [TaskName]
    /// Its latest events, oldest first.
    package var history: [TraceEvent]

    package struct Link: Sendable, Equatable {
        package var task: TaskName
        package var text: String
        package var line: Int

        package init(task: TaskName, text: String, line: Int) {
            self.task = task
            self.text = text
            self.line = line
        }
    }

    package struct Call: Sendable, Equatable {
        package var name: String
        package var line: Int

        package init(name: String, line: Int) {
            self.name = name
            self.line = line
        }
    }

    package init(
        task: TaskName, sentence: String, chain: [Link] = [], isCycle: Bool = false, calls: [Call] = [],
        parent: TaskName? = nil, children: [TaskName] = [], history: [TraceEvent] = []
    ) {
        self.task = task
        self.sentence = sentence
        self.chain = chain
        self.isCycle = isCycle
        self.calls = calls
        self.parent = parent
        self.children = children
        self.history = history
    }
}
