internal import Foundation

/// Writes to a file descriptor through a buffer; call `flush` before the process ends.
final class FileSink: OutputSink {
    private let descriptor: Int32
    private let capacity: Int
    private var buffer: [UInt8] = []
    /// The first error of the system; what comes after it is dropped.
    private(set) var failure: Int32?

    /// - Parameter capacity: bytes gathered before they are written; 0 writes at once.
    init(descriptor: Int32, capacity: Int) {
        self.descriptor = descriptor
        self.capacity = capacity
        buffer.reserveCapacity(capacity)
    }

    func write(_ bytes: [UInt8]) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= capacity { flush() }
    }

    func flush() {
        var rest = buffer[...]
        while !rest.isEmpty, failure == nil {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written >= 0 {
                rest = rest.dropFirst(written)
            } else if errno != EINTR {
                failure = errno
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
