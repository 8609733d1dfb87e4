extension KeyTable {
    static let runKeys = [
        KeyBinding(
            .run(.turn(1)), ["+", "="], in: playing, footer: .init(11, "turn"), help: "turn the marked knob up"),
        KeyBinding(
            .run(.turn(-1)), ["-", "_"], in: playing, footer: .init(11, "turn"),
            help: "turn it down; in the past this makes a branch"),
        KeyBinding(
            .run(.nextVariant), ["v"], in: playing, footer: .init(8, "variant"),
            help: "the next variant beside this one, then alone"),
        KeyBinding(
            .screens(.menu(.fork)), ["f"], in: playing, footer: .init(16, "what if"),
            help: "what if, from here: a knob, a fault"),
        KeyBinding(
            .run(.nextBranch), ["b"], in: playing, footer: .init(8, "branch"), help: "the next branch of the past"),
        KeyBinding(.screens(.menu(.branches)), ["B"], in: playing, help: "all branches, to see or to compare"),
        KeyBinding(
            .screens(.menu(.faults)), ["x"], in: playing, footer: .init(17, "fault"),
            help: "make something go wrong"),
        KeyBinding(
            .run(.cancel), ["c"], in: playing, footer: .init(18, "cancel task"), help: "cancel the chosen task"),
        KeyBinding(
            .run(.restart), ["R"], in: playing, footer: .init(19, "restart"), help: "from the start, the same seed"),
        KeyBinding(
            .run(.newSeed), ["n"], in: playing, footer: .init(23, "new seed"), help: "from the start, a new seed"),
    ]
}
