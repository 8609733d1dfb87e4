import Foundation
import Testing

@testable import OrreryCommand

/// The form is that of asciinema's "asciicast v2" specification.
@MainActor
@Suite(.timeLimit(.minutes(1))) struct CastTests {
    private func lines(_ text: String) throws -> [Any] {
        try text.split(separator: "\n").map { try JSONSerialization.jsonObject(with: Data($0.utf8)) }
    }

    @Test func `a film is a header, then output in the order of time`() async throws {
        let world = try World(["sharing.yaml": sharing])
        #expect(await world.orrery("run", "sharing", "--format", "cast") == .success)
        let lines = try lines(world.output.text)
        let header = try #require(lines.first as? [String: Any])
        #expect(header["version"] as? Int == 2)
        #expect(header["width"] as? Int == 80 && header["height"] as? Int == 24)
        let events = try lines.dropFirst().map { try #require($0 as? [Any]) }
        #expect(events.allSatisfy { $0.count == 3 && $0[1] as? String == "o" && $0[2] is String })
        let times = events.compactMap { $0[0] as? Double }
        #expect(times == times.sorted() && times.count > 100)
        // A run of two seconds is played in about a quarter of a minute.
        #expect((15...24).contains(times.last ?? 0))
    }

    @Test func `a film is the same each time, and shows the run to its end`() async throws {
        let (world, again) = (try World(["s.yaml": sharing]), try World(["s.yaml": sharing]))
        _ = await world.orrery("run", "s", "--format", "cast")
        _ = await again.orrery("run", "s", "--format", "cast")
        #expect(world.output.text == again.output.text)
        #expect(world.output.text.contains("Sharing") && world.output.text.contains("worker-2"))
        #expect(world.output.text.contains("succeeded"))
    }

    @Test func `a run without an end is left after two minutes`() async throws {
        let world = try World(["endless.yaml": endless])
        #expect(
            await world.orrery("run", "endless", "--format", "cast", "--until", "1000s", "--speed", "1") == .success)
        let last = try #require(try lines(world.output.text).last as? [Any])
        #expect((115...120).contains(last[0] as? Double ?? 0))
    }
}
