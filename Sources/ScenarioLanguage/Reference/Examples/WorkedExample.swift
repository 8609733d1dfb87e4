/// A small scenario that shows a step at work, complete with what it expects: the tests run it.
struct WorkedExample {
    /// The head of the step.
    var step: String
    var text: String

    init(of step: String, _ text: String) {
        self.step = step
        self.text = text
    }

    static let all = ofTasks + ofResources + ofControl + ofOutside

    private static let byStep = Dictionary(uniqueKeysWithValues: all.map { ($0.step, $0) })

    static func of(_ kind: StepKind) -> WorkedExample? { byStep[kind.name] }
}
