/// How a cell looks: what it means, and emphasis. A theme turns roles into colours; no state is told by colour alone.
package struct Style: Sendable, Hashable {
    /// What the cell stands for.
    package enum Role: UInt8, Sendable, CaseIterable {
        case plain
        /// Of lesser weight: labels, past things.
        case quiet
        case title
        case border
        case focusedBorder
        case key
        case running
        case ready
        /// Waiting for time.
        case timed
        /// Waiting for a resource.
        case resource
        /// Waiting for another task.
        case awaiting
        case succeeded
        case failed
        case cancelled
        case timedOut
        /// The filled and the empty part of a bar.
        case bar
        case track
        case warning
        case selection
    }

    package struct Emphasis: OptionSet, Sendable, Hashable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let bold = Emphasis(rawValue: 1)
        package static let dim = Emphasis(rawValue: 2)
        package static let reverse = Emphasis(rawValue: 4)
        package static let underline = Emphasis(rawValue: 8)
        /// In the chosen row: keeps its colour on another background.
        package static let highlight = Emphasis(rawValue: 16)
    }

    package var role: Role
    package var emphasis: Emphasis

    package init(_ role: Role, _ emphasis: Emphasis = []) {
        self.role = role
        self.emphasis = emphasis
    }

    package static let plain = Style(.plain)
}
