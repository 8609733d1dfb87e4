/// What came of one slice of work.
struct Turn: Equatable {
    var demand = Demand.none
    /// On the way to another place, which is not worth a snapshot unless it takes long.
    var isTravelling = false
    /// One of two runs has not yet got to where the other one is, which is not worth a snapshot for a frame or so.
    var isApart = false
    /// Whether a snapshot would show anything new.
    var isChanged = false
    /// How many transitions were made.
    var transitions = 0

    /// When the next slice is due.
    enum Demand: Equatable {
        case now
        case atNextFrame
        /// Not before the next command.
        case none
    }
}
