extension StepKind {
    static let offload = StepKind(
        name: "offload", head: .required(.duration),
        options: [.optional("pool", .resource([]), "The threads.")],
        summary: "Works for so long on a thread; others run meanwhile.",
        example: "- offload: 1s")
}
