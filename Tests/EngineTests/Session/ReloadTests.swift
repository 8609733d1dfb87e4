import Kernel
import Snapshots
import Synchronization
import Testing

@testable import Engine

/// A scenario that is written again while it is played.
@Suite struct ReloadTests {
    /// A file that a test writes.
    private final class File: Sendable {
        private let text: Mutex<String>

        init(_ text: String) { self.text = Mutex(text) }

        func write(_ text: String) { self.text.withLock { $0 = text } }

        var loader: ScenarioLoader {
            { name, variant throws(LoadProblems) in
                let text = self.text.withLock { $0 }
                guard let program = try? Programs.compiled(text) else { throw LoadProblems(["\(name): faults"]) }
                return LoadedProgram(
                    program: program, card: ScenarioCard(name: name, title: name), variant: variant ?? "",
                    source: text.split(separator: "\n").map(String.init))
            }
        }
    }

    private static func text(sleep: String, slots: String = "3") -> String {
        """
        title: T
        parameters:
          slots: { value: \(slots), min: 1, max: 9 }
        main:
          - log: "{slots} slots"
          - sleep: \(sleep)
          - sleep: \(sleep)
        """
    }

    private static let faulty = "title: T\nmain:\n  - slep: 1s\n"

    private struct Play: ~Copyable {
        let file: File
        var session: Session

        init(_ text: String, inputs: [Input] = []) {
            file = File(text)
            session = Session(load: file.loader, options: Session.Options(seed: 7, inputs: inputs))
            self(.open(name: "it"))
        }

        mutating func callAsFunction(_ commands: Command...) {
            for command in commands {
                session.handle(command, at: .zero, budget: 100)
                while session.work(at: .zero, budget: 100).demand == .now {}
            }
        }

        mutating func snapshot() throws -> Snapshot {
            let snapshot = session.snapshot(at: .zero)
            return try #require(snapshot)
        }
    }

    @Test func aReloadKeepsSeedInstantAndKnobs() throws {
        var play = Play(Self.text(sleep: "1s"), inputs: [.set(parameter: "slots", value: "5")])
        play(.seek(.time(Nanoseconds(seconds: 1.5))))
        #expect(try play.snapshot().runs[0].parameters[0].value == "5")
        play.file.write(Self.text(sleep: "3s"))
        play(.reload)
        let snapshot = try play.snapshot()
        #expect(snapshot.problems == [])
        #expect(snapshot.runs[0].seed == 7)
        #expect(snapshot.runs[0].position.time == Nanoseconds(seconds: 1.5))
        #expect(snapshot.runs[0].parameters[0].value == "5")
        #expect(snapshot.source.last == "  - sleep: 3s")
        #expect(snapshot.playback.end == Nanoseconds(seconds: 6))
    }

    @Test func aRunThatIsShorterNowIsShownAtItsEnd() throws {
        var play = Play(Self.text(sleep: "1s"))
        play(.seek(.time(Nanoseconds(seconds: 1.5))))
        play.file.write(Self.text(sleep: "100ms"))
        play(.reload)
        #expect(try play.snapshot().runs[0].position.time == Nanoseconds(seconds: 0.2))
        #expect(try play.snapshot().playback.status == .finished)
    }

    @Test func withFaultsTheOldRunStaysAndTheyAreShown() throws {
        var play = Play(Self.text(sleep: "1s"))
        play(.seek(.time(Nanoseconds(seconds: 1.5))))
        play.file.write(Self.faulty)
        play(.reload)
        let snapshot = try play.snapshot()
        #expect(snapshot.problems == ["it: faults"])
        #expect(snapshot.runs[0].position.time == Nanoseconds(seconds: 1.5))
        #expect(snapshot.source.last == "  - sleep: 1s")
        play.file.write(Self.text(sleep: "3s"))
        play(.reload)
        #expect(try play.snapshot().problems == [])
        #expect(try play.snapshot().playback.end == Nanoseconds(seconds: 6))
    }

    @Test func whatDidNotLoadIsOpenedOnceItDoes() throws {
        var play = Play(Self.faulty)
        #expect(try play.snapshot().runs.isEmpty)
        play.file.write(Self.text(sleep: "1s"))
        play(.reload)
        #expect(try play.snapshot().runs.count == 1)
        #expect(try play.snapshot().problems == [])
    }

    @Test func aFileWithTheSameTextChangesNothing() throws {
        var play = Play(Self.text(sleep: "1s"))
        play(.seek(.end), .seek(.time(Nanoseconds(seconds: 1))), .set(parameter: "slots", value: "4"), .reload)
        #expect(try play.snapshot().playback.branches == 2)
    }

    @Test func aKnobThatIsGoneIsToldAndTheRestIsPlayed() throws {
        var play = Play(Self.text(sleep: "1s"), inputs: [.set(parameter: "slots", value: "5")])
        play.file.write("title: T\nmain:\n  - sleep: 4s\n")
        play(.reload)
        #expect(try play.snapshot().refusals == ["no parameter slots"])
        #expect(try play.snapshot().playback.end == Nanoseconds(seconds: 4))
    }
}
