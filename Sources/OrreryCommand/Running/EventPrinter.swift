internal import Kernel
internal import Reports

/// Prints trace events as JSON lines as they are recorded.
final class EventPrinter {
    private let output: any OutputSink
    private var json = JSONWriter()

    init(output: any OutputSink) { self.output = output }

    /// Prints what the ring holds, and empties it.
    func drain(_ ring: inout TraceRing, of kernel: borrowing Kernel) {
        json.removeAll()
        for number in ring.first..<ring.next {
            kernel.describe(ring[number]).write(to: &json)
            json.endLine()
        }
        output.write(json.bytes)
        ring.reset(to: ring.next)
    }
}
