/// A `note:` or `ask:` that the view stands at.
package struct Moment: Sendable, Equatable {
    package var text: String
    package var isQuestion: Bool
    package var line: Int

    package init(text: String, isQuestion: Bool = false, line: Int = 0) {
        self.text = text
        self.isQuestion = isQuestion
        self.line = line
    }
}
