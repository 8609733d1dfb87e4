import Foundation

/// The workloads against a peer, pair by pair: noise of the machine meets both.
struct Race {
    /// The Python that has SimPy; nil: there is none, and ours runs alone.
    var python: String?
    private static let rounds = 3

    func rows() throws -> [String] {
        let titles = ["workload", "items/CPU s", python == nil ? "" : "SimPy", python == nil ? "" : "ratio", "memory"]
        return [Self.row(titles)] + (try Workload.all.map(row))
    }

    private func row(_ workload: Workload) throws -> String {
        var (ours, theirs): ([Measurement], [Measurement]) = ([], [])
        for _ in 0..<Self.rounds {
            ours.append(try measure(CommandLine.arguments[0], ["run", workload.name, "\(Workload.items)"]))
            guard let python else { continue }
            let peer = "Sources/Benchmarks/Peers/\(workload.name).py"
            theirs.append(try measure(python, [peer, "\(workload.peerItems)"]))
        }
        let mine = Self.median(ours)
        var memory = "\(mine.peakMemory) MB"
        guard !theirs.isEmpty else { return Self.row([workload.name, Self.text(mine.speed), "", "", memory]) }
        let peer = Self.median(theirs)
        if workload.peerItems == Workload.items { memory += ", SimPy \(peer.peakMemory) MB" }
        let ratio = "\((mine.speed / peer.speed).text(0))×"
        return Self.row([workload.name, Self.text(mine.speed), Self.text(peer.speed), ratio, memory])
    }

    /// Runs a program that measures itself.
    private func measure(_ program: String, _ arguments: [String]) throws -> Measurement {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0, let measurement = Measurement(line: line) else {
            throw RaceFault(program: ([program] + arguments).joined(separator: " "))
        }
        return measurement
    }

    private static func median(_ all: [Measurement]) -> Measurement {
        all.sorted { $0.speed < $1.speed }[all.count / 2]
    }

    private static func text(_ speed: Double) -> String {
        speed < 1e6 ? "\((speed / 1e3).text(1)) k" : "\((speed / 1e6).text(2)) M"
    }

    private static func row(_ cells: [String]) -> String {
        let widths = [18, 12, 9, 6]
        return zip(cells, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined(separator: " ")
            + " " + cells[4]
    }
}

/// A program did not say what it measured.
struct RaceFault: Error, CustomStringConvertible {
    var program: String
    var description: String { "failed: \(program)" }
}
