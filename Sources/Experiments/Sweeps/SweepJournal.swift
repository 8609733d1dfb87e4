/// The runs that a sweep has made, as lines of a file, so that it can go on where it was interrupted.
///
/// The first line tells what was asked of which scenario; the others hold a run each, in any order. A line that was
/// not written to its end is as if it were not there.
package struct SweepJournal: Sendable {
    /// Of the scenario and everything that the figures depend on, but the settings and seeds.
    package var fingerprint: UInt64

    /// - Parameter parts: the scenario's text, the variant, the figures, the horizon, the measured values that it draws from.
    package init(of parts: [String]) {
        // FNV-1a (Fowler, Noll, Vo), a zero byte after each part.
        fingerprint = parts.reduce(0xcbf2_9ce4_8422_2325) { hash, part in
            (Array(part.utf8) + [0]).reduce(hash) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        }
    }

    package var header: String { "orrery sweep 1 \(String(fingerprint, radix: 16))" }

    package func line(_ trial: Trial, _ result: TrialResult) -> String {
        let figures = result.figures.map { $0.map(\.description) ?? "none" }.joined(separator: " ")
        return [
            String(trial.seed), result.isFailure ? "failed" : "ended", result.direction.rawValue, figures,
            trial.setting.text,
        ].joined(separator: "\t")
    }

    /// What a journal holds of these trials; nil when it is of another sweep.
    package func results(in text: String, of sweep: Sweep) -> [Trial: TrialResult]? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        guard let first = lines.first else { return text.isEmpty ? [:] : nil }
        guard first == header else { return nil }
        let trials = Dictionary(sweep.trials.map { (Self.key($0.seed, $0.setting.text), $0) }) { first, _ in first }
        var results: [Trial: TrialResult] = [:]
        for line in lines.dropFirst() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 5, let seed = UInt64(cells[0]), let trial = trials[Self.key(seed, cells[4])],
                let result = Self.result(cells), result.figures.count == sweep.figures.count
            else { continue }
            results[trial] = result
        }
        return results
    }

    private static func key(_ seed: UInt64, _ setting: String) -> String { "\(seed)\t\(setting)" }

    private static func result(_ cells: [String]) -> TrialResult? {
        guard let direction = Direction(rawValue: cells[2]) else { return nil }
        let words = cells[3].split(separator: " ")
        let figures = words.map { Double($0) }
        guard zip(words, figures).allSatisfy({ $0 == "none" || $1 != nil }) else { return nil }
        return TrialResult(figures: figures, isFailure: cells[1] == "failed", direction: direction)
    }
}
