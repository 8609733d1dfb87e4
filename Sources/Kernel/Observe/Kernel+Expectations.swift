import Snapshots

/// What is expected and asked of a run, evaluated in main's frame.
extension Kernel {
    /// An expectation that cannot be evaluated does not hold, and says why.
    mutating func evaluate(_ expectation: Expectation) -> ExpectationReport {
        guard registers.mainFrame != 0 else {
            return ExpectationReport(
                text: expectation.text, passed: false, actual: "main never began", line: expectation.line)
        }
        let frame = Int(registers.mainFrame)
        do throws(Raise) {
            let holds = try evaluate(Int(expectation.condition), frame: frame)
            let actual = try evaluate(Int(expectation.actual), frame: frame)
            let bounded: BoundedFigure? =
                if let demand = expectation.demand { try bounds(demand, on: actual, frame: frame) } else { nil }
            return ExpectationReport(
                text: expectation.text, passed: holds == .true, actual: render(actual), line: expectation.line,
                bounded: bounded)
        } catch {
            return ExpectationReport(
                text: expectation.text, passed: false, actual: "\(error.kind.text): \(error.message)",
                line: expectation.line)
        }
    }

    mutating func evaluate(_ figure: Figure) -> Double? {
        guard registers.mainFrame != 0, let value = try? evaluate(Int(figure.value), frame: Int(registers.mainFrame))
        else { return nil }
        return magnitude(of: value)?.0
    }

    private mutating func bounds(_ demand: Demand, on actual: Value, frame: Int) throws(Raise) -> BoundedFigure? {
        let limit = try evaluate(Int(demand.limit), frame: frame)
        guard let (value, unit) = magnitude(of: actual), let (limit, _) = magnitude(of: limit) else { return nil }
        switch demand.relation {
        case .atMost: return BoundedFigure(value: value, most: limit, unit: unit)
        case .atLeast: return BoundedFigure(value: value, least: limit, unit: unit)
        case .near:
            guard let code = demand.tolerance,
                let (share, _) = magnitude(of: try evaluate(Int(code), frame: frame))
            else { return nil }
            let room = share * limit.magnitude
            return BoundedFigure(value: value, least: limit - room, most: limit + room, unit: unit)
        }
    }

    /// A number as it is, a duration in seconds, a rate a second; nil for anything else.
    func magnitude(of value: Value) -> (Double, FigureUnit)? {
        if value.isNumber { return (value.number, .number) }
        if let ticks = objects.duration(value) { return (Nanoseconds(ticks).seconds, .duration) }
        return objects.rate(value).map { ($0, .rate) }
    }
}
