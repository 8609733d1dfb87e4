import Kernel

/// Parses the text of a YAML scalar, and tells faults at their places.
struct SlotParser {
    let faults: FaultLog

    func expression(_ scalar: YamlScalar) -> Expression {
        parse(scalar) { parser throws(SyntaxError) in try parser.expression() } ?? invalid(scalar)
    }

    func job(_ scalar: YamlScalar) -> Expression {
        parse(scalar) { parser throws(SyntaxError) in try parser.job() } ?? invalid(scalar)
    }

    func loop(_ scalar: YamlScalar) -> LoopHead? {
        parse(scalar) { parser throws(SyntaxError) in try parser.loopHead() }
    }

    func assignment(_ scalar: YamlScalar) -> Assignment? {
        parse(scalar) { parser throws(SyntaxError) in try parser.assignment() }
    }

    func text(_ scalar: YamlScalar) -> Expression {
        let scalars = Array(scalar.text.unicodeScalars)
        let places = scalar.places.table(for: scalar.text)
        do throws(SyntaxError) {
            let parts = try TextParser(scalars: scalars, places: places, isLiteral: false)
                .parts(in: scalars.indices)
            return Expression(kind: .text(parts), place: scalar.place)
        } catch {
            report(error, places)
            return invalid(scalar)
        }
    }

    private func parse<Result>(
        _ scalar: YamlScalar, _ rule: (inout ExpressionParser) throws(SyntaxError) -> Result
    ) -> Result? {
        let scalars = Array(scalar.text.unicodeScalars)
        let places = scalar.places.table(for: scalar.text)
        do throws(SyntaxError) {
            var parser = try ExpressionParser(scalars, places, scalars.indices)
            let result = try rule(&parser)
            try parser.expectEnd()
            return result
        } catch {
            report(error, places)
            return nil
        }
    }

    private func report(_ error: SyntaxError, _ places: [Place]) {
        faults.error(error.message, at: places[min(error.offset, places.count - 1)])
    }

    private func invalid(_ scalar: YamlScalar) -> Expression {
        Expression(kind: .invalid, place: scalar.place)
    }
}
