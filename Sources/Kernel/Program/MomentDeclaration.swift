/// A note or question where a playing run stops. Its text is the instruction's; what may be revealed besides is the same
/// in every run.
package struct MomentDeclaration: Sendable, Hashable {
    package enum Kind: UInt8, Sendable { case note, question }

    package var kind: Kind
    /// Of its `note` instruction.
    package var pc: Int32
    /// Nil when something has to be filled in; the event has the whole text.
    package var text: String?
    /// Of a question; empty when it is open.
    package var choices: [String]
    /// The right one, one of the choices when there are any.
    package var answer: String?
    /// Why that is right.
    package var because: String?
    package var line: Int

    package init(
        kind: Kind, pc: Int32 = 0, text: String? = nil, choices: [String] = [], answer: String? = nil,
        because: String? = nil, line: Int = 0
    ) {
        self.kind = kind
        self.pc = pc
        self.text = text
        self.choices = choices
        self.answer = answer
        self.because = because
        self.line = line
    }
}
