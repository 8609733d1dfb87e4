import Snapshots

/// The stretches of a branch and its ancestors that together are its history.
struct Lineage: Sendable, Equatable {
    struct Segment: Sendable, Equatable {
        var branch: Int
        /// States of `branch` up to this step belong to the history.
        var lastStep: UInt64
    }

    var segments: [Segment]

    init(segments: [Segment]) {
        self.segments = segments
    }

    init(of index: Int, in branches: [Branch]) {
        segments = []
        var segment = Segment(branch: index, lastStep: .max)
        while true {
            segments.append(segment)
            let branch = branches[segment.branch]
            guard let parent = branch.parent else { return }
            segment = Segment(branch: parent, lastStep: min(segment.lastStep, branch.fork.step))
        }
    }

    /// Whether the state of `branch` after `step` transitions is one that this history went through.
    func contains(branch: Int, step: UInt64) -> Bool {
        segments.contains { $0.branch == branch && step <= $0.lastStep }
    }
}
