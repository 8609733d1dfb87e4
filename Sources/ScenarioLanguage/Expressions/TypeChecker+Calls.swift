import Kernel

extension TypeChecker {
    mutating func call(_ name: String, _ arguments: [Expression.Argument], _ place: Place) -> TypedExpression {
        switch scope.globals[name] {
        case .family(let index, let kind): return member(name, index, kind, arguments, place)
        case .task:
            return invalid(
                "\(name.quoted) is a task: run it by `await: \(name)(…)` with `as:`, or `spawn` it", at: place)
        case .resource:
            return invalid("\(name.quoted) is one resource, not a family: write it without `( )`", at: place)
        case .parameter, .distribution, .state:
            return invalid("\(name.quoted) is a value and cannot be called", at: place)
        case nil: break
        }
        guard let function = FunctionTable.named(name) else {
            let names = FunctionTable.all.map(\.name) + scope.globals.names
            return invalid(
                "\(name.quoted) is no function" + Suggestion.clause(for: name, among: names), at: place)
        }
        if function.isOnlyExpected, scope.context != .expectation {
            return invalid("`\(name)` looks back on a run: it stands in `expect` only", at: place)
        }
        guard let values = bind(arguments, to: function, place) else { return .invalid(place) }
        return meaning(of: function, values, place)
    }

    private mutating func member(
        _ name: String, _ index: Int, _ kind: ResourceKind, _ arguments: [Expression.Argument], _ place: Place
    ) -> TypedExpression {
        guard arguments.count == 1, arguments[0].label == nil else {
            return invalid("a member of \(name.quoted) has one key: \(name)(key)", at: place)
        }
        return TypedExpression(.member(family: index, key: check(arguments[0].value)), .resource(kind), place)
    }

    // MARK: Arguments

    /// The arguments in the order of the parameters; nil when they do not fit, which has been told.
    mutating func bind(
        _ arguments: [Expression.Argument], to function: FunctionKind, _ place: Place
    ) -> [TypedExpression]? {
        var slots = [TypedExpression?](repeating: nil, count: function.parameters.count)
        var more: [TypedExpression] = []
        for (position, argument) in arguments.enumerated() {
            guard let index = index(of: argument, at: position, in: function) else {
                let value = check(argument.value)
                return refuse(
                    argument.label.map { "\(function.signature) has no \($0.quoted)" }
                        ?? "too many values: \(function.signature)", at: value.place)
            }
            let parameter = function.parameters[min(index, slots.count - 1)]
            guard let value = check(argument.value, for: parameter, of: function) else { return nil }
            if index >= slots.count {
                more.append(value)
            } else if slots[index] == nil {
                slots[index] = value
            } else {
                return refuse("\(parameter.name.quoted) stands twice: \(function.signature)", at: value.place)
            }
        }
        guard slots.allSatisfy({ $0 != nil }) else {
            return refuse("a value is missing: \(function.signature)", at: place)
        }
        return uniform(slots.compactMap { $0 } + more, function)
    }

    private func refuse(_ message: String, at place: Place) -> [TypedExpression]? {
        faults.error(message, at: place)
        return nil
    }

    private func index(of argument: Expression.Argument, at position: Int, in function: FunctionKind) -> Int? {
        if let label = argument.label { return function.parameters.firstIndex { $0.name == label } }
        return position < function.parameters.count || (function.isVariadic && position < 32) ? position : nil
    }

    private mutating func check(
        _ expression: Expression, for parameter: FunctionKind.Parameter, of function: FunctionKind
    ) -> TypedExpression? {
        let value = check(expression)
        guard parameter.types.isEmpty || parameter.types.contains(where: { $0.accepts(value.type) }) else {
            let nouns = parameter.types.map(\.noun)
            let needed = nouns.dropLast().joined(separator: ", ") + (nouns.count > 1 ? " or " : "") + (nouns.last ?? "")
            faults.error(
                "`\(parameter.name)` of `\(function.name)` needs \(needed), and this is \(value.type.noun)",
                at: value.place)
            return nil
        }
        return value
    }

    private func uniform(_ values: [TypedExpression], _ function: FunctionKind) -> [TypedExpression]? {
        guard function.isUniform, let first = values.first else { return values }
        for value in values.dropFirst() where !first.type.accepts(value.type) {
            return refuse(
                "`\(function.name)` takes values of one type: \(first.type.noun) and \(value.type.noun) do not mix",
                at: value.place)
        }
        return values
    }

    // MARK: Meaning

    func meaning(
        of function: FunctionKind, _ values: [TypedExpression], _ place: Place
    ) -> TypedExpression {
        switch function.meaning {
        case .builtin(let builtin):
            return TypedExpression(.function(builtin, values), type(of: function, values), place)
        case .draw(let kind):
            guard scope.context == .task else {
                return invalid("a draw belongs to a task: it cannot stand here", at: place)
            }
            return TypedExpression(
                .draw(kind, values[0], values.count > 1 ? values[1] : nil), type(of: function, values), place)
        case .sample: return sample(values[0], place)
        case .logTime: return TypedExpression(.logTime(values[0]), .duration, place)
        case .logOrder: return order(values, place)
        case .finding: return TypedExpression(.finding(values[0]), .bool, place)
        case .window:
            return invalid("`during` gives a report: ask it for a figure, `during(60s, 120s).NAME.peak`", at: place)
        case .notYet: return invalid("`\(function.name)` is not playable yet", at: place)
        }
    }

    /// A draw among the values of a file, each as likely.
    private func sample(_ file: TypedExpression, _ place: Place) -> TypedExpression {
        guard scope.context == .task else {
            return invalid("a draw belongs to a task: it cannot stand here", at: place)
        }
        guard case .constant(.text(let path)) = file.kind else {
            return invalid("`empirical` needs the name of a file in quotes, `'latency.csv'`", at: file.place)
        }
        switch scope.globals.samples.table(path) {
        case .failure(let fault): return invalid(fault.message, at: file.place)
        case .success(let table):
            let bounds = [0, Double(table.count)].map { TypedExpression(.constant(.number($0)), .number, place) }
            let index = TypedExpression(.draw(.uniform, bounds[0], bounds[1]), .number, place)
            return TypedExpression(.sample(table: table.index, index), table.isDuration ? .duration : .number, place)
        }
    }

    private func type(of function: FunctionKind, _ values: [TypedExpression]) -> ValueType {
        switch function.result {
        case .fixed(let type): type
        case .sameAs(let index): values[index].type
        case .item:
            if case .list(let element) = values[0].type {
                element
            } else {
                values.dropFirst().reduce(values[0].type) { $0.joined($1.type) }
            }
        }
    }

    /// Each text was logged, and not before the one before it.
    private func order(_ texts: [TypedExpression], _ place: Place) -> TypedExpression {
        let indices = texts.map { TypedExpression(.logIndex($0), .any, place) }
        let none = TypedExpression(.constant(.none), .none, place)
        let logged = indices.map { TypedExpression(.binary(.notEqual, $0, none), .bool, place) }
        let ordered = zip(indices, indices.dropFirst()).map { TypedExpression(.binary(.less, $0, $1), .bool, place) }
        let all = logged + ordered
        return all.dropFirst().reduce(all[0]) { TypedExpression(.logical(isAnd: true, $0, $1), .bool, place) }
    }
}
