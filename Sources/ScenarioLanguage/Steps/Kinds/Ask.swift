import Kernel

extension StepKind {
    static let ask = StepKind(
        name: "ask", head: .required(.text),
        options: [
            .optional("choices", .value, "The answers to choose from: texts, numbers or durations."),
            .optional("answer", .value, "The right one."),
            .optional("because", .text, "Why."),
        ],
        summary: "A moment: a playing run pauses and asks.",
        example: "- ask: How many run at once?"
    ) { step, compiler in
        let choices = step.expression("choices").map { compiler.choices($0) } ?? []
        let answer = step.expression("answer").flatMap { compiler.word($0, of: "answer") }
        if let answer, !choices.isEmpty, !choices.contains(answer) {
            let place = step.expression("answer")?.place ?? step.place
            compiler.faults.error(
                "`answer` is one of `choices`" + Suggestion.clause(for: answer, among: choices), at: place)
        }
        let because = step.expression("because").flatMap { compiler.word($0, of: "because") }
        compiler.moment(
            step, MomentDeclaration(kind: .question, choices: choices, answer: answer, because: because))
    }
}

extension RoutineCompiler {
    fileprivate func choices(_ expression: Expression) -> [String] {
        guard case .list(let items) = expression.kind, items.count > 1 else {
            faults.error("`choices` is a list of two or more: ['1s', '2s']", at: expression.place)
            return []
        }
        return items.compactMap { word($0, of: "choices") }
    }

    /// What a card shows: known before the run, and the same in every run.
    fileprivate func word(_ expression: Expression, of option: String) -> String? {
        if let constant = expression.constant { return constant.words }
        if case .invalid = expression.kind { return nil }
        faults.error(
            "`\(option)` is shown as it stands: a text in quotes, a number or a duration, nothing to work out",
            at: expression.place)
        return nil
    }
}
