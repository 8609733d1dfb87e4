/// The panes there are, in their order on the screen and of importance.
enum PaneKind: Int, Sendable, Hashable, CaseIterable {
    case tasks, queues, permits, timeouts, events, loop, scenario

    /// The digit that focuses it.
    var number: Int { rawValue + 1 }
}
