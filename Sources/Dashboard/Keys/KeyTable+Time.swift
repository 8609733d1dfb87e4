extension KeyTable {
    static let timeKeys = [
        KeyBinding(
            .time(.togglePlay), [" ", "p"], in: [.run, .details], footer: .init(2, "play"), help: "play, pause"),
        KeyBinding(
            .time(.step), [".", "d"], in: playing, footer: .init(3, "step"), help: "step to the next event"),
        KeyBinding(
            .time(.stepBack), [",", "D"], in: playing, footer: .init(3, "step"),
            help: "step back to the event before"),
        KeyBinding(
            .time(.nextInstant), ["i"], in: playing, footer: .init(14, "instant"),
            help: "on to where time next moves"),
        KeyBinding(
            .time(.nextLine), ["t"], in: playing, footer: .init(15, "its next line"),
            help: "on to the chosen task's next line"),
        KeyBinding(
            .time(.slower), ["<", "("], in: playing, footer: .init(4, "speed"),
            help: "half the speed, down to 1/64"),
        KeyBinding(
            .time(.faster), [">", ")"], in: playing, footer: .init(4, "speed"),
            help: "twice the speed; over 65,536, max"),
        KeyBinding(
            .time(.scrubBack), [.left, "h"], in: playing, footer: .init(5, "scrub"), help: "back by a fiftieth"),
        KeyBinding(
            .time(.scrubForward), [.right, "l"], in: playing, footer: .init(5, "scrub"), help: "on by a fiftieth"),
        KeyBinding(.time(.toStart), [.home, "g"], in: playing, help: "to the start"),
        KeyBinding(
            .time(.toHead), [.end, "G"], in: playing, footer: .init(6, "to the head"),
            help: "to the furthest point reached"),
        KeyBinding(
            .time(.previousMarker), ["[", "M"], in: playing, footer: .init(9, "marker"),
            help: "to the marker before"),
        KeyBinding(
            .time(.nextMarker), ["]", "m"], in: playing, footer: .init(9, "marker"),
            help: "to the next marker: a failure, a finding, an input"),
        KeyBinding(
            .time(.previousMoment), [.pageUp, "P"], in: playing, help: "to the note or question before"),
        KeyBinding(.time(.nextMoment), [.pageDown], in: [.run, .details], help: "to the next note or question"),
        KeyBinding(
            .time(.firstDifference), ["F"], in: playing, footer: .init(7, "first difference"),
            help: "to where two compared runs first differ"),
    ]

    static let momentKeys =
        [
            KeyBinding(
                .screens(.goOn), [" ", .pageDown, "p"], in: .moment, footer: .init(1, "go on"),
                help: "at a note or question: the answer, then on"),
            KeyBinding(.screens(.accept), [.enter], in: .moment, help: nil),
        ]
        + (1...9).map { number in
            KeyBinding(
                .rows(.pick(number)), [.character(Character(String(number)))], in: .moment,
                help: number == 1 ? "at a question: pick an answer" : nil, helpKeys: ["1\u{2013}9"])
        }
}
