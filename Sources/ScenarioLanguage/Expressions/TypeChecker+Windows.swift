import Kernel

extension TypeChecker {
    /// `during(from, to).api.peak`: the figure with that path, in that part of the run.
    mutating func reported(_ part: PartOfRun, _ place: Place) -> TypedExpression {
        guard let window = window(part.arguments, place) else { return .invalid(place) }
        guard var figure = figure(part.path, place) else {
            return invalid(
                "a part of the run has figures of tasks, resources, `tasks` and `loop`, and no "
                    + part.path.joined(separator: ".").quoted, at: place)
        }
        guard case .measure(let measure, let subject, _) = figure.kind else { return figure }
        guard measure != .scalar(.live) else {
            return invalid("`live` is of an instant: a part of the run has none", at: place)
        }
        figure.kind = .measure(measure, subject: subject, window: window)
        return figure
    }

    /// The number of the window; nil after a fault. Its bounds are evaluated when the run begins.
    private mutating func window(_ arguments: [Expression.Argument], _ place: Place) -> Int? {
        guard let function = FunctionTable.named(PartOfRun.function) else { return nil }
        var checker = TypeChecker(scope: Scope(globals: scope.globals, context: .declaration), faults: faults)
        guard let bounds = checker.bind(arguments, to: function, place) else { return nil }
        if case .constant(.duration(let from)) = bounds[0].kind, case .constant(.duration(let to)) = bounds[1].kind,
            to <= from
        {
            faults.error("a part of the run ends after it begins, and \(to) is not after \(from)", at: place)
            return nil
        }
        if let number = scope.globals.windows.number(from: bounds[0], to: bounds[1]) { return number }
        faults.error("more than \(Limits.windows) parts of the run", at: place)
        return nil
    }
}
