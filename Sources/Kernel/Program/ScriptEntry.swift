package import Snapshots

/// Something that happens to the run at a time that the scenario says: an input that is part of the program.
package struct ScriptEntry: Sendable, Hashable {
    package enum Action: Sendable, Hashable {
        /// Turns the knob with that index in `Program.parameters`. Expression code of its new value, evaluated when the
        /// time has come.
        case turn(parameter: Int, value: Int32)
        case fault(Fault)
        /// The oldest living task of that kind is gone; nothing happens when there is none.
        case kill(routine: Int)
    }

    /// Expression code of the time since the start, evaluated there.
    package var time: Int32
    package var action: Action
    package var line: Int

    package init(time: Int32, action: Action, line: Int) {
        self.time = time
        self.action = action
        self.line = line
    }
}
