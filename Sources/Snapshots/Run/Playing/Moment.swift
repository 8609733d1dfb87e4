/// A `note:` or `ask:` that the view stands at.
package struct Moment: Sendable, Equatable {
    package var position: Position
    package var text: String
    /// Empty for a note, and for a question without choices.
    package var choices: [String]
    package var answer: String?
    package var because: String?
    package var isQuestion: Bool
    package var line: Int

    package init(
        position: Position = .start, text: String, choices: [String] = [], answer: String? = nil,
        because: String? = nil,
        isQuestion: Bool = false, line: Int = 0
    ) {
        self.position = position
        self.text = text
        self.choices = choices
        self.answer = answer
        self.because = because
        self.isQuestion = isQuestion
        self.line = line
    }
}
