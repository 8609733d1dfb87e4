extension StepKind {
    static let note = StepKind(
        name: "note", head: .required(.text),
        summary: "A moment: a playing run pauses and shows the text.",
        example: "- note: Here the third waiter comes.")
}
