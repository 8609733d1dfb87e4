import CNcurses
import Dispatch

/// The signals that a full-screen program must answer itself.
///
/// They are received off the main thread, which may be waiting for a terminal that takes no more output. It is told of
/// each, and when a signal that asks for the end has not been answered within a second, the process is ended here.
@MainActor
final class SignalWatch {
    nonisolated static let ending = [Signal.interrupt, Signal.terminate, Signal.hangup, Signal.quit]
    static let others = [Signal.stop, Signal.resume, Signal.resize]
    nonisolated static let patience = DispatchTimeInterval.seconds(1)

    private let source: any DispatchSourceRead

    /// Catches the signals; they wait until there is a watch. Before curses starts, which would catch some itself.
    ///
    /// The descriptor to watch; nil when the process can have no more of them.
    static func catchSignals() -> Int32? {
        let signals = ending + others
        let descriptor = orrery_signals_catch(signals, Int32(signals.count))
        return descriptor < 0 ? nil : descriptor
    }

    static func releaseSignals() { orrery_signals_release() }

    init(descriptor: Int32, deliver: @escaping @MainActor (Int32) -> Void) {
        let queue = DispatchQueue(label: "orrery.signals", qos: .userInteractive)
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        // Sendable, or it would belong to the main actor.
        source.setEventHandler { @Sendable in
            for signal in Self.received(from: descriptor) {
                if Self.ending.contains(signal) { Self.insist(on: signal, queue: queue) }
                DispatchQueue.main.async { MainActor.assumeIsolated { deliver(signal) } }
            }
        }
        source.resume()
    }

    func cancel() {
        source.cancel()
        Self.releaseSignals()
    }

    private nonisolated static func insist(on signal: Int32, queue: DispatchQueue) {
        queue.asyncAfter(deadline: .now() + patience) { orrery_guard_abandon(Exit.signal(signal).code) }
    }

    /// Each signal once, in the order of arrival: a hundred changes of size are one.
    private nonisolated static func received(from descriptor: Int32) -> [Int32] {
        var signals: [Int32] = []
        for byte in readBytes(from: descriptor, most: 256) where !signals.contains(Int32(byte)) {
            signals.append(Int32(byte))
        }
        return signals
    }
}
