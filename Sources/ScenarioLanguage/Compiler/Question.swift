/// What somebody outside asks of a run, in the words of `expect:`: a condition, or a figure.
package struct Question: Sendable, Equatable {
    package enum Form: Sendable { case condition, figure }

    package var form: Form
    package var text: String
    /// What stands for the file where a fault is told: `--until`.
    package var origin: String

    package init(_ form: Form, _ text: String, origin: String) {
        self.form = form
        self.text = text
        self.origin = origin
    }

    var scalar: YamlScalar {
        let source = SourceText(ScenarioSource(name: "", path: origin, text: text))
        return YamlScalar(
            text: text, style: .plain, place: .start,
            places: ScalarPlaces(source: source, line: 1, column: 1, style: .plain))
    }
}
