package struct QueueRow: Sendable, Equatable {
    package var name: String
    package var depth: Int
    /// Nil for one without a bound.
    package var capacity: Int?
    package var peak: Int
    /// Put so far, marked done so far.
    package var put: Int
    package var done: Int
    package var takers: [String]
    package var putters: [String]
    package var takersWaiting: Int
    package var puttersWaiting: Int
    package var joinersWaiting: Int
    /// Items that were refused, or dropped for newer ones, because it was full.
    package var rejected: Int
    /// Items that were dropped since nobody had taken them in time.
    package var expired: Int
    /// The depth through the lane window, one number a column that the query asked for.
    package var history: [Int]
    /// Over the whole run, and over its last while; nil as long as that is the same.
    package var use: ResourceUse?
    package var recentUse: ResourceUse?

    package init(
        name: String, depth: Int, capacity: Int?, peak: Int = 0, put: Int = 0, done: Int = 0, takers: [String] = [],
        putters: [String] = [], takersWaiting: Int = 0, puttersWaiting: Int = 0, joinersWaiting: Int = 0,
        rejected: Int = 0, expired: Int = 0, history: [Int] = []
    ) {
        self.name = name
        self.depth = depth
        self.capacity = capacity
        self.peak = peak
        self.put = put
        self.done = done
        self.takers = takers
        self.putters = putters
        self.takersWaiting = takersWaiting
        self.puttersWaiting = puttersWaiting
        self.joinersWaiting = joinersWaiting
        self.rejected = rejected
        self.expired = expired
        self.history = history
    }
}
