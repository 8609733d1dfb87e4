/// The panes there are, in their order on the screen and of importance.
enum PaneKind: Int, Sendable, Hashable, CaseIterable {
    case tasks, queues, permits, timeouts, events, loop, scenario, latency, knobs, findings

    /// The digit that focuses it: 1 to 9, then 0.
    var digit: Int { (rawValue + 1) % 10 }
}
