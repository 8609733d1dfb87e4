import Kernel
import Snapshots
import Testing

@testable import Engine

/// What is marked on the time bar.
@Suite struct MarkerTests {
    private static func program() throws -> Program {
        try Programs.compiled(
            """
            title: Marked
            parameters:
              pause: { value: 1s, min: 1s, max: 9s }
            tasks:
              broken:
                - sleep: 1s
                - fail: Broken
              slow:
                - timeout: 2s
                  do:
                    - sleep: 9s
              idle:
                - sleep: 60s
            main:
              - note: begin
              - spawn: idle()
              - gather: [broken(), slow()]
                errors: keep
              - compute: 500ms
              - sleep: pause
              - ask: And?
            """)
    }

    @Test func theWholeRunIsMarkedAsSoonAsItsEndIsKnown() throws {
        var rehearsal = Rehearsal(try Self.program())
        let playback = rehearsal.snapshot().playback
        #expect(playback.position.time == .zero)
        #expect(playback.markers.map(\.kind) == [.moment, .failed, .timedOut, .finding, .moment])
        #expect(playback.markers.map(\.position.time.seconds) == [0, 1, 2, 2.5, 3.5])
        #expect(playback.markers[1].label == "broken-1 fails: Broken")
    }

    @Test func anInputIsMarkedAndWhatComesAfterItIsFoundAnew() throws {
        var rehearsal = Rehearsal(try Self.program())
        rehearsal(.seek(.time(Nanoseconds(seconds: 1.5))), .set(parameter: "pause", value: "4s"))
        let markers = rehearsal.snapshot().playback.markers
        #expect(markers.map(\.kind) == [.moment, .failed, .input, .timedOut, .finding, .moment])
        #expect(markers[2].label == "pause=4s")
        #expect(markers.last?.position.time == Nanoseconds(seconds: 6.5))
    }

    @Test func oneGoesFromMarkerToMarkerAndBack() throws {
        var rehearsal = Rehearsal(try Self.program())
        let markers = rehearsal.snapshot().playback.markers
        rehearsal(.seek(.start))
        var seen: [Nanoseconds] = []
        for _ in 1...4 {
            rehearsal(.nextMarker)
            seen.append(rehearsal.position.time)
        }
        #expect(seen == markers.prefix(4).map(\.position.time))
        rehearsal(.seek(.time(Nanoseconds(seconds: 2.2))), .previousMarker)
        #expect(rehearsal.position.time.seconds == 2)
        rehearsal(.previousMarker)
        #expect(rehearsal.position.time.seconds == 1)
        rehearsal(.seek(.end), .nextMarker)
        #expect(rehearsal.snapshot().refusals == ["nothing is marked further on"])
    }

    @Test func aCrowdGivesWayAndALoneOneStays() {
        var log = MarkerLog()
        for step in 1...20_000 {
            let position = Position(step: UInt64(step), time: Nanoseconds(seconds: Double(step)))
            log.add(.failed, at: position, label: "failed \(step)")
        }
        let lone = Position(step: 77, time: Nanoseconds(seconds: 77))
        log.add(.finding, at: lone, label: "lone")
        let end = Position(step: .max, time: Nanoseconds(.max))
        let shown = log.spread(upTo: end)
        #expect(shown.count <= 256)
        #expect(shown.count > 100)
        #expect(shown.count { $0.kind == .finding } == 1)
        #expect(shown.map(\.position.step) == shown.map(\.position.step).sorted())
        let gaps = zip(shown.dropFirst(), shown).filter { $0.kind == .failed && $1.kind == .failed }.map {
            ($0.position.time - $1.position.time).seconds
        }
        #expect(gaps.max()! < 20_000 / 60)
        #expect(log.spread(upTo: lone).count { $0.position.step > 77 } == 0)
    }
}
