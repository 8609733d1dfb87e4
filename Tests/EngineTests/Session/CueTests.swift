import Kernel
import Snapshots
import Testing

@testable import Engine

/// Commands that are given again at the place where they were given first.
@Suite struct CueTests {
    private static let commands: [(wait: Int, command: Command)] = [
        (0, .togglePlay), (313, .togglePlay), (40, .stepBack), (10, .seek(.by(Nanoseconds(-400_000_000)))),
        (10, .turn(parameter: "slots", by: 1)), (10, .togglePlay), (207, .fault(.holdLoop(.millisecond))),
        (55, .togglePlay),
    ]

    /// - Parameters:
    ///   - frame: milliseconds between two frames.
    ///   - places: where each command is to be given; none: wherever the run stands.
    private func play(frame: Int, at places: [Int: Position] = [:]) -> Played? {
        let scenario = Programs.scenario(Programs.calls)
        var film = Film(load: { _, _ in scenario }, speed: .times(1))
        film.send(.open(name: "calls"), at: .zero)
        var now = 0
        for (number, entry) in Self.commands.enumerated() {
            let due = now + entry.wait
            while now < due {
                now = min(now + frame, due)
                film.work(at: .milliseconds(now))
            }
            film.send(entry.command, on: Cue(number: number, place: places[number]), at: .milliseconds(now))
            film.work(at: .milliseconds(now))
        }
        return film.played
    }

    @Test(arguments: [1, 7, 33, 100])
    func givenAgainAtTheirPlacesCommandsLeadToTheSameRun(frame: Int) throws {
        let first = try #require(play(frame: 20))
        #expect(first.places.count == Self.commands.count && first.recording.inputs.count == 2)
        let again = try #require(play(frame: frame, at: first.places))
        #expect(again.recording == first.recording)
        #expect(again.places == first.places)
    }

    @Test func queriesHaveNoPlace() throws {
        let scenario = Programs.scenario(Programs.calls)
        var film = Film(load: { _, _ in scenario })
        film.send(.open(name: "calls"), on: Cue(number: 1), at: .zero)
        film.send(.query(Query()), on: Cue(number: 2), at: .zero)
        film.send(.step, on: Cue(number: 3), at: .zero)
        #expect(film.played?.places.keys.sorted() == [3])
    }

    @Test func aPlaceThatIsNeverReachedHoldsNothingUp() {
        let scenario = Programs.scenario(Programs.calls)
        var film = Film(load: { _, _ in scenario })
        film.send(.open(name: "calls"), at: .zero)
        film.send(.stepBack, on: Cue(number: 1, place: Position(step: 1 << 40, time: Nanoseconds(.max))), at: .zero)
        film.work(at: .zero)
        #expect(film.played?.recording.end?.step ?? 0 < 1 << 40)
    }
}
