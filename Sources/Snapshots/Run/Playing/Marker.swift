/// A place on the time bar that is worth a visit.
package struct Marker: Sendable, Equatable {
    package enum Kind: UInt8, Sendable, CaseIterable {
        case failed
        case timedOut
        case finding
        /// A knob turned, a fault, a cancellation from outside.
        case input
        case moment
    }

    package var kind: Kind
    package var position: Position
    package var label: String

    package init(kind: Kind, position: Position, label: String) {
        self.kind = kind
        self.position = position
        self.label = label
    }
}
