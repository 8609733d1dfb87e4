/// Something that happens to the run at a time that the scenario says: an input that is part of the program.
package struct ScriptEntry: Sendable, Hashable {
    /// Index in `Program.parameters` of the knob that is turned.
    package var parameter: Int
    /// Expression code of the time since the start, evaluated there.
    package var time: Int32
    /// Expression code of the knob's new value, evaluated when the time has come.
    package var value: Int32
    package var line: Int

    package init(parameter: Int, time: Int32, value: Int32, line: Int) {
        self.parameter = parameter
        self.time = time
        self.value = value
        self.line = line
    }
}
