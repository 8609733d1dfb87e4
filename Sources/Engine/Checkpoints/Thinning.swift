/// Chooses which checkpoint to give up: those that remain stand close together near the view and wide apart far off,
/// so that a short way back is quick and a long one still bounded.
enum Thinning {
    /// - Parameter checkpoints: ascending by step, not empty.
    static func victim(among checkpoints: [Checkpoint], near step: UInt64, in lineage: Lineage) -> Int {
        let stray = checkpoints.firstIndex { !lineage.contains(branch: $0.branch, step: $0.step) }
        return stray ?? victim(among: checkpoints.map(\.step), near: step)
    }

    /// The index of the step that is missed least: the gap that it would leave, seen from where the view stands.
    static func victim(among steps: [UInt64], near view: UInt64) -> Int {
        let span = Double(max(steps.last ?? 0, view))
        let losses = steps.indices.map { index in
            let before = index > 0 ? steps[index - 1] : 0
            let after = index + 1 < steps.count ? steps[index + 1] : max(view, steps[index])
            return Double(after - before) / (Double(steps[index].distance(from: view)) + span / 16 + 1)
        }
        return losses.indices.min { losses[$0] < losses[$1] } ?? 0
    }
}
