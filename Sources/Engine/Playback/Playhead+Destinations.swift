import Kernel
import Snapshots

/// Where to.
extension Playhead {
    mutating func seek(_ destination: Command.Destination) {
        switch destination {
        case .step(let step): go(to: .step(step))
        case .place(let place): go(to: .step(place.step, shown: place.time))
        case .time(let time): go(to: .time(max(time, .zero)))
        case .by(let span): go(to: .time(max(heading.advanced(by: span), .zero)))
        case .start: goToStart()
        case .head: go(to: .step(branches.current.head.step, shown: branches.current.head.time))
        case .end: go(to: .end)
        }
    }

    /// To just after the event before; at the first one it stays.
    mutating func stepBack() {
        abandonJourney()
        let position = view.kernel.position
        guard position.step > 0 else { return }
        switch view.lastEvent(upTo: isBetweenEvents ? position.step : position.step - 1) {
        case .step(let step): go(to: .step(step))
        case .none: break
        case .forgotten:
            let here = Goal.step(position.step, shown: view.shown)
            let course = course(on: branches.currentIndex)
            let base = recordingBase(before: here, in: course.lineage)
            set(course, to: here, by: traveller(from: base, on: course.branch, isRecording: true), next: .stepBack)
        }
    }

    /// After the first transition that emits a trace event.
    mutating func goToStart() {
        abandonJourney()
        let course = course(on: branches.currentIndex)
        if view.kernel.position.step <= branches.current.openingInputs.count {
            set(course, to: .nextEvent, by: nil)
        } else {
            set(course, to: .nextEvent, by: traveller(from: nil, on: course.branch, isRecording: true))
        }
    }

    /// The instant that the view is heading for: further steps by time add to it.
    var heading: Nanoseconds {
        if case .time(let time) = journey?.goal { time } else { view.shown }
    }

    private var isBetweenEvents: Bool { view.shown > view.kernel.position.time }

    // MARK: - Marks

    /// False when none follows.
    mutating func goToMarker(forward: Bool) -> Bool {
        guard let marker = neighbour(in: branches.current.knownMarkers, forward: forward) else { return false }
        go(to: .step(marker.position.step))
        return true
    }

    /// To the next note or question; back from the first one to the start. False when none follows.
    mutating func goToMoment(forward: Bool) -> Bool {
        let moments = branches.current.markers[.moment]
        if let moment = neighbour(in: moments.markers, forward: forward), moments.isComplete || !forward {
            go(to: .step(moment.position.step))
        } else if !forward {
            goToStart()
        } else if branches.current.end == nil || !moments.isComplete {
            go(to: .nextMoment)
        } else {
            return false
        }
        return true
    }

    /// The mark next to where the view stands.
    private func neighbour(in markers: [Marker], forward: Bool) -> Marker? {
        let step = view.kernel.position.step
        if forward { return markers.first { $0.position.step > step } }
        return markers.last { $0.position.step < step || isBetweenEvents && $0.position.step == step }
    }

    /// To where the task next stands on another line. False when it does not live.
    mutating func goToNextLine(of id: TaskID) -> Bool {
        guard let task = view.kernel.liveTask(id), let line = view.kernel.line(of: task) else { return false }
        go(to: .nextLine(task, from: line))
        return true
    }
}
