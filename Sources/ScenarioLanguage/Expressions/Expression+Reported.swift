/// A figure of a family's member, as it was written.
struct ReportedMember {
    var family: String
    var arguments: [Expression.Argument]
    var path: String
}

/// A figure of a part of the run, as it was written.
struct PartOfRun {
    static let function = "during"

    var arguments: [Expression.Argument]
    var path: [String]
}

extension Expression {
    /// `family(key).a.b`; nil for anything else.
    var member: ReportedMember? {
        guard let (name, arguments, path) = askedCall else { return nil }
        return ReportedMember(family: name, arguments: arguments, path: path.joined(separator: "."))
    }

    /// `during(from, to).a.b`
    var partOfRun: PartOfRun? {
        guard let (name, arguments, path) = askedCall, name == PartOfRun.function else { return nil }
        return PartOfRun(arguments: arguments, path: path)
    }

    private var askedCall: (name: String, arguments: [Argument], path: [String])? {
        var (base, path) = (self, [String]())
        while case .field(let whole, let field) = base.kind {
            (base, path) = (whole, [field] + path)
        }
        guard !path.isEmpty, case .call(let name, let arguments) = base.kind else { return nil }
        return (name, arguments, path)
    }

    /// The names of `a.b.c`; nil for anything else.
    var path: [String]? {
        switch kind {
        case .name(let name): [name]
        case .field(let base, let field): base.path.map { $0 + [field] }
        default: nil
        }
    }
}
