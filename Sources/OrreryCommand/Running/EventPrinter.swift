internal import Kernel
internal import Reports
internal import Snapshots

/// Prints the events of a run, in one form or another, as they are recorded.
final class EventPrinter {
    private let output: any OutputSink
    private var text: any EventText
    private var bytes: [UInt8] = []

    init(_ text: any EventText, output: any OutputSink) {
        self.text = text
        self.output = output
    }

    /// Prints what the ring holds, and empties it.
    func drain(_ ring: inout TraceRing, of kernel: borrowing Kernel) {
        for number in ring.first..<ring.next { text.add(kernel.describe(ring[number]), to: &bytes) }
        flush()
        ring.reset(to: ring.next)
    }

    /// Prints what is to be said of an input, before it is applied.
    func tell(_ input: Input, at time: Nanoseconds, of kernel: borrowing Kernel) {
        text.add(input: kernel.sentence(of: input), at: time, to: &bytes)
        flush()
    }

    /// Prints what is to be said at the end.
    func finish(_ report: RunReport) {
        text.finish(report, to: &bytes)
        flush()
    }

    private func flush() {
        output.write(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}
