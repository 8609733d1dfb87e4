import Kernel
import Snapshots

extension Player {
    /// Takes a command about the scenario that is played. Its work is done by the turns that follow.
    mutating func handle(_ command: Command, at now: Duration) {
        switch command {
        case .play: startPlaying(at: now)
        case .pause: pause()
        case .togglePlay: isBusy ? pause() : startPlaying(at: now)
        case .step: step()
        case .stepBack: stepBack()
        case .nextInstant: nextInstant()
        case .seek(let destination): seek(destination)
        case .speed(let speed): change(to: speed, at: now)
        case .restart: restart()
        case .newSeed: reseed()
        case .set(let parameter, let value): apply(.set(parameter: parameter, value: value), at: now)
        case .open, .variant, .query: preconditionFailure("\(command) is not for the player")
        }
    }

    /// Whether anything moves that a person may want to stop.
    private var isBusy: Bool { tempo.isPlaying || journey != nil }
}
