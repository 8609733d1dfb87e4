/// One value for each of some parameters.
package struct Setting: Sendable, Hashable {
    package struct Assignment: Sendable, Hashable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package var assignments: [Assignment]

    package init(_ assignments: [Assignment] = []) { self.assignments = assignments }

    /// As words of a command line: `slots=1 rate=50/s`.
    package var text: String { assignments.map { "\($0.name)=\($0.value)" }.joined(separator: " ") }

    /// Every combination of the axes' values; the last axis varies fastest.
    package static func grid(_ axes: [Axis]) -> [Setting] {
        axes.reduce([Setting()]) { settings, axis in
            settings.flatMap { setting in
                axis.values.map { Setting(setting.assignments + [Assignment(axis.name, $0)]) }
            }
        }
    }
}
