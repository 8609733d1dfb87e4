import Kernel
import Snapshots

extension Player {
    /// Takes a command about the scenario that is played. Its work is done by the turns that follow.
    mutating func handle(_ command: Command, at now: Duration) {
        switch command {
        case .play, .pause, .togglePlay, .slower, .faster: handlePlaying(command, at: now)
        case .step: step()
        case .stepBack: stepBack()
        case .nextInstant: nextInstant()
        case .seek(let destination): seek(destination)
        case .nextMarker: goToMarker(forward: true)
        case .previousMarker: goToMarker(forward: false)
        case .nextMoment: goToMoment(forward: true)
        case .previousMoment: goToMoment(forward: false)
        case .nextLine(let task): goToNextLine(of: task)
        case .firstDifference: goToFirstDifference()
        case .restart: restart()
        case .newSeed: reseed()
        case .set(let parameter, let value): apply(.set(parameter: parameter, value: value), at: now)
        case .turn(let parameter, let clicks): turn(parameter, by: clicks, at: now)
        case .cancel(let task): apply(.cancel(task), at: now)
        case .fault(let fault): apply(.fault(fault), at: now)
        case .branch(let number): show(branch: number)
        case .compare(.nothing): endComparison()
        case .compare(.branch(let number)): compare(withBranch: number)
        case .open, .variant, .query, .reload, .compare(.variant), .waitAt:
            preconditionFailure("\(command) is not for the player")
        }
    }

    private mutating func handlePlaying(_ command: Command, at now: Duration) {
        switch command {
        case .play: startPlaying(at: now)
        case .togglePlay: isBusy ? pause() : startPlaying(at: now)
        case .slower: change(to: tempo.speed.slower, at: now)
        case .faster: change(to: tempo.speed.faster, at: now)
        default: pause()
        }
    }

    /// Whether anything moves that a person may want to stop.
    private var isBusy: Bool { tempo.isPlaying || isTravelling }

    // MARK: - Refusals

    mutating func say(_ refusal: String) {
        subject.refusals.append(refusal)
        subject.isChanged = true
    }

    mutating func clearRefusals() {
        subject.refusals = []
        companion?.playhead.refusals = []
    }
}
