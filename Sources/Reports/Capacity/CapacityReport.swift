package import Experiments
internal import Snapshots

/// A limit that was searched for, to be printed.
package struct CapacityReport {
    package var scenario: String
    package var variant: String
    package var condition: String
    package var seed: UInt64
    package var capacity: Capacity

    package init(scenario: String, variant: String, condition: String, seed: UInt64, capacity: Capacity) {
        self.scenario = scenario
        self.variant = variant
        self.condition = condition
        self.seed = seed
        self.capacity = capacity
    }

    private var knob: Knob { capacity.knob }
    private var count: Int { capacity.knees.count }

    package func text(style: TextStyle) -> String {
        let words = [scenario, variant, "seed \(seed)", "\(count) run\(count == 1 ? "" : "s") of each"]
            .filter { !$0.isEmpty }.map(style.safe)
        let lines = [style.heading(words.joined(separator: style.separator))] + limit() + recovery(style)
        return lines.joined(separator: "\n") + "\n"
    }

    private func limit() -> [String] {
        let name = SafeText.sanitised(knob.name)
        let condition = SafeText.sanitised(condition)
        guard let estimate = capacity.estimate, let spread = capacity.spread else { return ["no limit: " + outside()] }
        let found = "\(condition) holds from \(name) = \(rounded(estimate.value)) on"
        guard let interval = estimate.interval else { return [found] }
        return [
            found + "; 95% interval \(rounded(interval.low)) to \(rounded(interval.high))",
            "for no seed at \(rounded(spread.low)), for all at \(rounded(spread.high))",
        ]
    }

    /// In the language's notation, to four digits.
    private func rounded(_ value: Double) -> String { knob.notation(value.rounded(toDigits: 4)) }

    /// How many knees lie where nobody looked.
    private func outside() -> String {
        let below = capacity.knees.count { $0 == .below }
        let above = capacity.knees.count { $0 == .above }
        let name = SafeText.sanitised(knob.name)
        let parts = [
            below > 0 ? "it holds at \(name) = \(knob.notation(knob.low)) already in \(below) of \(count)" : nil,
            above > 0 ? "it does not hold even at \(name) = \(knob.notation(knob.high)) in \(above) of \(count)" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }

    private func recovery(_ style: TextStyle) -> [String] {
        let told = capacity.recoveries.count { $0 != .untold }
        guard told > 0 else {
            return capacity.recoveries.isEmpty
                ? [] : ["whether it recovers cannot be told: the runs are over too soon after the way up and down"]
        }
        let stays = capacity.recoveries.count { $0 == .stays }
        let how = "\(stays) of \(told) runs that went beyond it and came back did not recover"
        return capacity.hasTwoStates
            ? [style.bad(style.warningMark) + " two states: \(how)"]
            : ["one state: \(how)"]
    }

    /// One object; seconds, a second, or a number.
    package func json() -> [UInt8] {
        var json = JSONWriter()
        json.object(.lines) { json in
            json.field("schema", 1)
            json.field("scenario", scenario)
            json.field("variant", variant)
            json.field("seed", seed)
            json.field("knob", knob.name)
            json.field("until", condition)
            json.field("runs", count)
            json.field("limit", capacity.estimate.map(measured))
            json.field("noneAt", capacity.spread.map { knob.measured($0.low) })
            json.field("allAt", capacity.spread.map { knob.measured($0.high) })
            json.field("heldAtStart", capacity.knees.count { $0 == .below })
            json.field("heldNowhere", capacity.knees.count { $0 == .above })
            json.field("stayed", capacity.recoveries.count { $0 == .stays })
            json.field("recovered", capacity.recoveries.count { $0 == .recovers })
            json.field("twoStates", capacity.hasTwoStates)
        }
        json.endLine()
        return json.bytes
    }

    private func measured(_ estimate: Estimate) -> Estimate {
        var estimate = estimate
        estimate.value = knob.measured(estimate.value)
        estimate.interval = estimate.interval.map {
            Interval(low: knob.measured($0.low), high: knob.measured($0.high))
        }
        return estimate
    }
}
