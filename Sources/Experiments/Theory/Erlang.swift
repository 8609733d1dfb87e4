/// Erlang's formulas for `servers` servers and an offered load (arrival rate × mean service) in erlangs.
package enum Erlang {
    /// B: the share of arrivals that find all servers busy, where those are lost. Holds for any service distribution.
    ///
    /// Source: A. K. Erlang 1917; the recursion in the number of servers: R. B. Cooper, Introduction to Queueing Theory
    /// (1981), 3.3.
    package static func b(servers: Int, load: Double) -> Double {
        (0..<servers).reduce(1) { blocked, busy in load * blocked / (Double(busy + 1) + load * blocked) }
    }

    /// C: the share of arrivals that have to wait, where all wait; 1 from full load on. Source: Cooper 1981, 3.5.
    package static func c(servers: Int, load: Double) -> Double {
        let n = Double(servers)
        guard load < n else { return 1 }
        let blocked = b(servers: servers, load: load)
        return n * blocked / (n - load * (1 - blocked))
    }
}
