import Dashboard
import Foundation
import Snapshots
import Synchronization
import Terminal

// The terminal layer as a program of its own, for tests to start, feed, signal and kill. Arguments:
//   (none)   shows keys, the mouse and the size; see ProbeScene for the keys that end it
//   flood    a new frame, all of it changed, as often as the render loop takes one
//   throw    ends by an error that nobody catches, with the screen open

struct UncaughtError: Error {}

/// Snapshots that differ only in their number.
func flood() -> AsyncStream<Snapshot> {
    let card = ScenarioCard(name: "probe", title: "probe")
    let playback = Playback(status: .playing, speed: .max, position: .start, head: .start)
    let serials = Mutex<UInt64>(0)
    return AsyncStream {
        let serial = serials.withLock { serial in
            serial += 1
            return serial
        }
        return Snapshot(serial: serial, scenario: card, playback: playback, runs: [])
    }
}

let mode = CommandLine.arguments.dropFirst().first
let screen: TerminalScreen
do {
    screen = try TerminalScreen(environment: ProcessInfo.processInfo.environment)
} catch {
    print(error)
    exit(2)
}
if mode == "throw" { throw UncaughtError() }
let snapshots = mode == "flood" ? flood() : AsyncStream { _ in }
let loop = RenderLoop(
    model: ProbeScene(), screen: screen, snapshots: snapshots, send: { _ in },
    export: { _, _ in .refused("the probe writes nothing") })
let ending = await loop.run()
print("ended: \(ending.exit)")
exit(ending.exit.code)
