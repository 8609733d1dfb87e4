/// What measuring has to know of a load.
package struct LoadDeclaration: Sendable {
    /// The task that makes its arrivals, or its users.
    package var routine: Int
    /// The kinds of task that it runs.
    package var routines: [Int]
    /// Arrivals, each meant for an instant; else users, who start when they have done thinking.
    package var isOpen: Bool

    package init(routine: Int, routines: [Int], isOpen: Bool) {
        self.routine = routine
        self.routines = routines
        self.isOpen = isOpen
    }
}
