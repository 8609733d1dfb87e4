/// A key of an expectation that is a map: what must hold all along the run.
enum ExpectationKey: String, CaseIterable {
    case always, after

    var slot: SlotKind {
        switch self {
        case .always: .condition
        case .after: .duration
        }
    }

    var summary: String {
        switch self {
        case .always: "What must hold all along: the run ends when it does not (k6's `abortOnFail`)."
        case .after: "How long into the run the looking begins (k6's `delayAbortEval`)."
        }
    }
}

/// A line of `expect`.
struct ExpectationSyntax {
    var condition: YamlScalar
    /// Looked at all along, and not only at the end.
    var isWatched = false
    var after: Expression?
}
