/// What one process measured of its own run of a workload, from its start; a peer prints the same line.
struct Measurement: Sendable {
    var items: Int
    /// Seconds of the processor, the system's on its behalf among them.
    var processorTime: Double
    /// MB
    var peakMemory: Int
    /// Seconds of virtual time: what shows that both did the same work.
    var elapsed: Double

    /// Items a second of processor time.
    var speed: Double { Double(items) / processorTime }

    var line: String { "\(items) \(processorTime) \(peakMemory) \(elapsed)" }
}

extension Measurement {
    init?(line: String) {
        let words = line.split { $0 == " " || $0 == "\n" }
        guard words.count == 4, let items = Int(words[0]), let time = Double(words[1]), let memory = Int(words[2]),
            let elapsed = Double(words[3])
        else { return nil }
        self.init(items: items, processorTime: time, peakMemory: memory, elapsed: elapsed)
    }
}
