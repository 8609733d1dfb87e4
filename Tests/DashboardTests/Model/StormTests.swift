import Foundation
import Snapshots
import Testing

@testable import Dashboard

/// Whatever is pressed, in whatever order, at whatever size: the dashboard lives and draws whole frames.
@Suite struct StormTests {
    private static let runs: [(name: String, run: @Sendable () -> ScriptedRun)] = [
        ("semaphore", { Scenarios.semaphore() }), ("producers", { Scenarios.producersAndConsumers() }),
        ("timeout", { Scenarios.timeout() }), ("lock", { Scenarios.lock() }), ("errors", { Scenarios.errors() }),
        ("deadlock", { Scenarios.deadlock() }), ("foreign", { Scenarios.foreign() }),
        ("broken", { Scenarios.broken() }),
        ("moments", { Scenarios.moments() }), ("branches", { Scenarios.branches() }),
        ("compared", { Scenarios.compared() }), ("many", { Scenarios.semaphore(calls: 200) }),
    ]

    /// To each run; `ORRERY_STORM=8400` makes it a hundred thousand in all, which takes a minute.
    private static let messages = ProcessInfo.processInfo.environment["ORRERY_STORM"].flatMap(Int.init) ?? 1_500

    @Test(arguments: runs.indices)
    func thousandsOfMessagesLeaveItWhole(index: Int) {
        let seed = UInt64(index) + 1
        var luck = Luck(seed: seed)
        var stage = Stage(Self.runs[index].run(), at: 300)
        for number in 0..<Self.messages {
            let message = luck.message(at: stage.model.size)
            stage.send(message)
            if luck.below(50) == 0 { stage.show(at: Int64(luck.below(450))) }
            guard number % 40 == 0 else { continue }
            let frame = stage.model.view()
            #expect(
                frame.size == stage.model.size && frame.isWhole,
                "\(Self.runs[index].name), seed \(seed), message \(number): \(message)")
        }
    }
}

/// What a person, or a cat, may do, by numbers that are the same every time.
private struct Luck {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    /// splitmix64 (Steele, Lea, Flood 2014).
    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    private static let named: [Key] =
        [
            .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab, .enter, .escape, .backspace,
            .delete,
        ]
        + Key.functions
    private static let characters =
        (0x20...0x7E).map { Character(Unicode.Scalar($0)) } + ["é", "漢", "\u{301}", "\u{202E}"]

    mutating func message(at size: Size) -> Message {
        switch below(100) {
        case 0..<62: .key(.character(Self.characters[below(Self.characters.count)]))
        case 62..<90: .key(Self.named[below(Self.named.count)])
        case 90..<98:
            .mouse(
                Mouse(
                    action: [.press, .wheelUp, .wheelDown][below(3)], column: below(size.columns + 2),
                    row: below(size.rows + 2)))
        default: .resized(Size(columns: below(160), rows: below(60)))
        }
    }
}

extension Frame {
    /// No wide scalar is torn in two, and nothing unsafe would be drawn.
    fileprivate var isWhole: Bool {
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                let cell = self[column, row]
                let isSafe = cell.isContinuation || SafeText.sanitised(cell.scalar) == cell.scalar
                let isWide = !cell.isContinuation && ScalarWidth.columns(of: cell.scalar) == 2
                let isWhole = isWide == (column + 1 < size.columns && self[column + 1, row].isContinuation)
                if !isSafe || !isWhole { return false }
            }
        }
        return true
    }
}
