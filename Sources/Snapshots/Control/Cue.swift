/// When a command is to be carried out, beside "after those sent before it"; and by what it is known afterwards.
package struct Cue: Sendable, Equatable {
    /// The engine remembers by it where the run stood when the command was carried out.
    package var number: Int
    /// The run is brought there first: a command that is given again meets what it met before.
    package var place: Position?

    package init(number: Int, place: Position? = nil) {
        self.number = number
        self.place = place
    }
}
