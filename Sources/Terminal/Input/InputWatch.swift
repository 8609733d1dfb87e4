import CNcurses
import Dashboard
import Dispatch

/// Wakes the main thread when keys have come, and hands them over in one batch.
@MainActor
final class InputWatch {
    /// Keys to a batch, at most: a flood of them lets a paint through now and then.
    static let batchLimit = 4096

    private let descriptor: Int32
    private let window: CursesWindow
    private let sink: @MainActor (DisplayEvent) -> Void
    private let source: any DispatchSourceRead
    private var decoder = InputDecoder()

    init(descriptor: Int32, window: CursesWindow, sink: @escaping @MainActor (DisplayEvent) -> Void) {
        self.descriptor = descriptor
        self.window = window
        self.sink = sink
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .main)
        source.setEventHandler { [weak self] in MainActor.assumeIsolated { self?.drain() } }
        source.resume()
    }

    func cancel() { source.cancel() }

    private func drain() {
        guard !source.isCancelled else { return }
        let batch = InputReader.drain(window, limit: Self.batchLimit)
        if batch.inputs.isEmpty {
            endIfInputEnded()
        } else {
            sink(.messages(decoder.messages(from: batch.inputs)))
        }
        // Curses may hold keys that the source no longer sees.
        if batch.isCut { DispatchQueue.main.async { [weak self] in self?.drain() } }
    }

    /// A terminal that has gone stays readable for ever: the source would never rest.
    private func endIfInputEnded() {
        guard orrery_input_ended(descriptor) else { return }
        source.cancel()
        sink(.hangup)
    }
}
