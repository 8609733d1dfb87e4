import Foundation
import Testing

@testable import OrreryCommand

@MainActor
@Suite struct EventFormatTests {
    private func output(_ name: String, _ format: String) async throws -> String {
        let world = try World([
            "sharing.yaml": sharing, "failing.yaml": failing, "endless.yaml": endless, "line.yaml": line,
        ])
        _ = await world.orrery("run", name, "--format", format, "--until", "90s")
        return world.output.text
    }

    /// Source: "Trace Event Format", Google, the sections on each phase.
    private static let required = [
        "M": ["name", "args"], "X": ["ts", "dur", "tid"], "i": ["ts", "s"], "C": ["ts", "args"],
    ]

    @Test(arguments: ["sharing", "failing", "endless"])
    func `a trace has the fields that its format requires of each event`(name: String) async throws {
        let data = Data(try await output(name, "trace").utf8)
        let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let events = try #require(object["traceEvents"] as? [[String: Any]])
        #expect(!events.isEmpty)
        for event in events {
            let phase = try #require(event["ph"] as? String)
            let fields = try #require(Self.required[phase])
            #expect((fields + ["name", "pid"]).allSatisfy { event[$0] != nil })
            #expect((event["ts"] as? Double ?? 0) >= 0 && (event["dur"] as? Double ?? 1) > 0)
        }
    }

    @Test func `slices of a task follow each other, and counters tell of each resource`() async throws {
        let data = Data(try await output("sharing", "trace").utf8)
        let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let events = try #require(object["traceEvents"] as? [[String: Any]])
        let slices = events.filter { $0["ph"] as? String == "X" && $0["tid"] as? Int == 3 }
        #expect(slices.map { $0["name"] as? String } == ["waits for slot", "sleeps for 1s"])
        #expect(slices.map { $0["ts"] as? Double } == [0, 1_000_000])
        #expect(slices.map { $0["dur"] as? Double } == [1_000_000, 1_000_000])
        let levels = events.filter { $0["name"] as? String == "slot" }.map { $0["args"] as? [String: Int] }
        #expect(levels.first == ["level": 1, "waiting": 0])
        #expect(levels.contains(["level": 1, "waiting": 1]))
        #expect(levels.last == ["level": 0, "waiting": 0])
    }

    @Test func `a series has a line at even instants, as wide as its heading`() async throws {
        let lines = try await output("sharing", "csv").split(separator: "\n")
        let rows = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let heading =
            "time,main alive,main waiting,main ended,worker alive,worker waiting,worker ended,slot level,slot waiting"
        #expect(lines[0] == heading)
        #expect(rows.allSatisfy { $0.count == rows[0].count })
        #expect(rows.dropFirst().prefix(3).map { $0[0] } == ["0", "0.01", "0.02"])
        #expect(lines[1] == "0,1,1,0,2,2,0,1,1")
        #expect(lines.last == "2,0,0,1,0,0,2,0,0")
    }

    @Test(arguments: ["sharing", "failing", "endless"])
    func `a run of any length is a thousand lines at most`(name: String) async throws {
        let lines = try await output(name, "csv").split(separator: "\n")
        #expect((2...1_002).contains(lines.count))
    }

    private let line = """
        title: A line at a desk
        resources:
          desk: { semaphore: 1 }
        tasks:
          customer(n):
            - hold: desk
              do:
                - sleep: exponential(25ms)
        load:
          door:
            run: customer(n)
            arrivals: poisson
            rate: 20/s
            count: 1500
        expect:
          - during(10s, 20s).customer.created > 0
        """

    /// Every table of the text report is in the document: what a load is judged by, too.
    @Test func `a document of a load has its parts, its intervals and its theory`() async throws {
        let text = try await output("line", "markdown")
        for title in ["Tasks", "Times", "Resources", "Parts", "95 % intervals", "Theory: M/M/1 (Erlang C)"] {
            #expect(text.contains("\n| \(title) |"), "\(title)")
        }
        #expect(text.contains("\n| 10s to 20s | customer |"))
    }

    @Test func `a document says the outcome, the figures and what was expected`() async throws {
        let text = try await output("sharing", "markdown")
        #expect(text.hasPrefix("# sharing\n\n|  |  |\n| --- | --- |\n| outcome | succeeded at 2s |\n"))
        #expect(text.contains("| slot | semaphore | 1 | 1 | 100% | 2 | 500ms | 0.5 | 1 |\n"))
        #expect(text.contains("- [x] `elapsed == 2s`\n"))
        #expect(text.hasSuffix("```\norrery play sharing --seed 1\n```\n"))
    }
}
