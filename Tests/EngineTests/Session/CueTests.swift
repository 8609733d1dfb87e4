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
    ///   - lateness: milliseconds by which each is given too late.
    ///   - waits: the run is told where the next is to be given.
    ///   - heads: how far the run has been played at each.
    private func play(
        frame: Int, at places: [Int: Position] = [:], lateness: Int = 0, waits: Bool = false, heads: inout [Position?]
    ) -> Played? {
        let scenario = Programs.scenario(Programs.calls)
        var film = Film(load: { _, _ in scenario }, speed: .times(1))
        film.send(.open(name: "calls"), at: .zero)
        var now = 0
        for (number, entry) in Self.commands.enumerated() {
            let due = now + entry.wait + lateness
            if waits { film.send(.waitAt(places[number]), at: .milliseconds(now)) }
            while now < due {
                now = min(now + frame, due)
                film.work(at: .milliseconds(now))
            }
            heads.append(film.snapshot(at: .milliseconds(now))?.playback.head)
            film.send(entry.command, on: Cue(number: number, place: places[number]), at: .milliseconds(now))
            film.work(at: .milliseconds(now))
        }
        return film.played
    }

    private func play(frame: Int, at places: [Int: Position] = [:]) -> Played? {
        var heads: [Position?] = []
        return play(frame: frame, at: places, heads: &heads)
    }

    @Test(arguments: [7, 33], [0, 500])
    func aRunThatIsToldToWaitIsNeverPlayedPastThePlaceOfTheNext(frame: Int, lateness: Int) throws {
        var (then, now): ([Position?], [Position?]) = ([], [])
        let first = try #require(play(frame: 1, heads: &then))
        let again = play(frame: frame, at: first.places, lateness: lateness, waits: true, heads: &now)
        #expect(now == then)
        #expect(again?.recording == first.recording)
    }

    @Test func withoutBeingToldItIsPlayedOn() throws {
        var (then, now): ([Position?], [Position?]) = ([], [])
        let first = try #require(play(frame: 1, heads: &then))
        _ = play(frame: 33, at: first.places, lateness: 500, heads: &now)
        #expect(now != then)
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
