extension KeyTable {
    /// Also below the details of a row: one watches them change.
    static func playing(_ key: Key) -> KeyMeaning? {
        switch key {
        case " ", "p": KeyMeaning(.time(.togglePlay), footer: .init(2, "play"), help: "play, pause")
        case ".", "d": KeyMeaning(.time(.step), footer: .init(3, "step"), help: "step to the next event")
        case ",", "D": KeyMeaning(.time(.stepBack), footer: .init(3, "step"), help: "step back to the event before")
        case "i": KeyMeaning(.time(.nextInstant), footer: .init(14, "instant"), help: "on to where time next moves")
        case "t":
            KeyMeaning(
                .time(.nextLine), footer: .init(15, "its next line"), help: "on to the chosen task's next line")
        case "<", "(":
            KeyMeaning(.time(.slower), footer: .init(4, "speed"), help: "half the speed, down to 1/64")
        case ">", ")":
            KeyMeaning(.time(.faster), footer: .init(4, "speed"), help: "twice the speed; over 65,536, max")
        case .left, "h": KeyMeaning(.time(.scrubBack), footer: .init(5, "scrub"), help: "back by a fiftieth")
        case .right, "l": KeyMeaning(.time(.scrubForward), footer: .init(5, "scrub"), help: "on by a fiftieth")
        case .home, "g": KeyMeaning(.time(.toStart), help: "to the start")
        case .end, "G":
            KeyMeaning(.time(.toHead), footer: .init(6, "to the head"), help: "to the furthest point reached")
        case "[", "M":
            KeyMeaning(.time(.previousMarker), footer: .init(9, "marker"), help: "to the marker before")
        case "]", "m":
            KeyMeaning(
                .time(.nextMarker), footer: .init(9, "marker"),
                help: "to the next marker: a failure, a finding, an input")
        case .pageUp, "P": KeyMeaning(.time(.previousMoment), help: "to the note or question before")
        case .pageDown: KeyMeaning(.time(.nextMoment), help: "to the next note or question")
        case "F":
            KeyMeaning(
                .time(.firstDifference), footer: .init(7, "first difference"),
                help: "to where two compared runs first differ")

        case "+", "=": KeyMeaning(.run(.turn(1)), footer: .init(11, "turn"), help: "turn the marked knob up")
        case "-", "_":
            KeyMeaning(
                .run(.turn(-1)), footer: .init(11, "turn"), help: "turn it down; in the past this makes a branch")
        case "v":
            KeyMeaning(
                .run(.nextVariant), footer: .init(8, "variant"), help: "the next variant beside this one, then alone")
        case "f":
            KeyMeaning(
                .screens(.menu(.fork)), footer: .init(16, "what if"), help: "what if, from here: a knob, a fault")
        case "b": KeyMeaning(.run(.nextBranch), footer: .init(8, "branch"), help: "the next branch of the past")
        case "B": KeyMeaning(.screens(.menu(.branches)), help: "all branches, to see or to compare")
        case "x":
            KeyMeaning(.screens(.menu(.faults)), footer: .init(17, "fault"), help: "make something go wrong")
        case "c": KeyMeaning(.run(.cancel), footer: .init(18, "cancel task"), help: "cancel the chosen task")
        case "R":
            KeyMeaning(.run(.restart), footer: .init(19, "restart"), help: "from the start, the same seed")
        case "n": KeyMeaning(.run(.newSeed), footer: .init(23, "new seed"), help: "from the start, a new seed")

        case "y": KeyMeaning(.screens(.copy), help: "copy what is chosen, or the command to play it again")
        case "w":
            KeyMeaning(
                .screens(.menu(.exports)), footer: .init(25, "write"),
                help: "write this screen or a summary to a file")
        case "o": KeyMeaning(.screens(.list), footer: .init(30, "list"), help: "to the list")
        default: nil
        }
    }

    static func moment(_ key: Key) -> KeyMeaning? {
        switch key {
        case " ", .pageDown, "p":
            KeyMeaning(
                .screens(.goOn), footer: .init(1, "go on"), help: "at a note or question: the answer, then on")
        case .enter: KeyMeaning(.screens(.accept))
        case "1", "2", "3", "4", "5", "6", "7", "8", "9":
            key.digit.map { number in
                KeyMeaning(
                    .rows(.pick(number)), help: number == 1 ? "at a question: pick an answer" : nil,
                    helpKeys: ["1\u{2013}9"])
            }
        default: nil
        }
    }

    /// Not below details: there the panes are not seen.
    static func panes(_ key: Key) -> KeyMeaning? {
        switch key {
        case .tab: KeyMeaning(.panes(.next), footer: .init(12, "pane"), help: "to the next pane")
        case .backTab: KeyMeaning(.panes(.previous), help: "to the pane before")
        case "e", "z":
            KeyMeaning(.panes(.maximise), footer: .init(20, "enlarge"), help: "enlarge the pane, and back")
        case "L":
            KeyMeaning(
                .panes(.nextLayout), footer: .init(26, "layout"),
                help: "the panes in the next layout; commands list all")

        case "/", .f3:
            KeyMeaning(
                .panes(.filter), footer: .init(13, "filter"), help: "filter the tasks: a kind, a state, a resource")
        case "!", "N": KeyMeaning(.panes(.invertFilter), help: "all but what the filter lets through")
        case "a": KeyMeaning(.panes(.hideEnded), help: "only tasks that are alive, or all")
        case "s": KeyMeaning(.panes(.sort), footer: .init(21, "sort"), help: "sort by creation, state, age")
        case "u": KeyMeaning(.panes(.fold), footer: .init(22, "fold"), help: "fold tasks that are alike, unfold")
        case "T": KeyMeaning(.panes(.tree), help: "tasks below their parents, or in one column")
        case "r": KeyMeaning(.panes(.follow), help: "let the list follow what happens again")
        default: nil
        }
    }

    static func run(_ key: Key) -> KeyMeaning? {
        switch key {
        case .enter:
            KeyMeaning(
                .rows(.enter), footer: .init(7, "details"),
                help: "why a task waits; all about a row, or to its place")
        case "0", "1", "2", "3", "4", "5", "6", "7", "8", "9":
            key.digit.map { digit in
                KeyMeaning(
                    .panes(.digit(digit)), help: digit == 0 ? "to the pane of that number" : nil,
                    helpKeys: ["1\u{2013}9", "0"])
            }
        default: nil
        }
    }

    static func details(_ key: Key) -> KeyMeaning? {
        switch key {
        case .enter: KeyMeaning(.screens(.back), footer: .init(1, "close"))
        case .tab:
            KeyMeaning(
                .rows(.blocker), footer: .init(6, "what it waits for"),
                help: "in the details: to the task that it waits for")
        default: nil
        }
    }
}
