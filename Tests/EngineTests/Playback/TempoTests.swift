import Snapshots
import Testing

@testable import Engine

@Suite struct TempoTests {
    private func playing(_ speed: Speed) -> Tempo {
        var tempo = Tempo(speed: speed)
        tempo.play(from: .second, at: .seconds(10))
        return tempo
    }

    @Test(arguments: [(0.5, 1.5), (1.0, 2.0), (64.0, 65.0)])
    func virtualTimeIsTheAnchorAndWhatElapsedTimesTheSpeed(speed: Double, seconds: Double) {
        #expect(playing(.times(speed)).instant(at: .seconds(11)) == Nanoseconds(seconds: seconds))
    }

    @Test func atFullSpeedThereIsNoLastInstant() {
        #expect(playing(.max).instant(at: .seconds(10)) == Nanoseconds(.max))
    }

    @Test func aChangeOfSpeedGoesOnFromWhatIsShown() {
        var tempo = playing(.times(1))
        tempo.change(to: .times(8))
        tempo.hold(Nanoseconds(2_000_000_000), at: .seconds(11))
        #expect(tempo.instant(at: .seconds(12)) == Nanoseconds(10_000_000_000))
    }

    @Test func aSpeedThatWasAskedForGoesBeforeThePace() {
        var tempo = Tempo(speed: nil)
        #expect(!tempo.isSettled)
        tempo.settle(forLength: Nanoseconds(30_000_000_000))
        #expect(tempo.speed == .times(2))
        tempo.change(to: .times(5))
        tempo.unsettle()
        #expect(tempo.isSettled)
        #expect(tempo.speed == .times(5))
    }

    @Test(arguments: [0, -1, .nan]) func nonsenseIsNoSpeed(rate: Double) {
        var tempo = Tempo(speed: .times(2))
        tempo.change(to: .times(rate))
        #expect(tempo.speed == .times(2))
    }

    @Test func whatIsFarBehindIsLetGo() {
        var tempo = playing(.times(1))
        tempo.forgive(behind: .second, at: .seconds(10) + .milliseconds(150))
        #expect(tempo.instant(at: .seconds(11)) == Nanoseconds(2_000_000_000))
        tempo.forgive(behind: .second, at: .seconds(11))
        #expect(tempo.instant(at: .seconds(11)) == Nanoseconds(1_200_000_000))
    }

    @Test func timeNeverWrapsAround() {
        var tempo = Tempo(speed: .times(1e9))
        tempo.play(from: Nanoseconds(.max - 5), at: .zero)
        #expect(tempo.instant(at: .seconds(1_000_000)) == Nanoseconds(.max))
    }
}
