/// What the schema and the reference say of a slot.
extension SlotKind {
    /// One or two sentences.
    var summary: String {
        switch self {
        case .value:
            "A value: plain, an expression; in quotes, a text; a YAML list or map, a list or record of values."
        case .number: "An expression that gives a number."
        case .duration: "An expression that gives a duration: `500ms`, `2 * pause`."
        case .condition: "An expression that gives true or false."
        case .text: "Words; `{expression}` in them is filled in, `{{` is a brace."
        case .job:
            "Work: a call of a task, `fetch(url)`; one for each item of a list, `fetch(u) for u in urls if u != none`; a "
                + "handle or a list of handles; a YAML list of these; or steps of its own, `{ for: x in list, do: steps }`."
        case .steps: "A list of steps."
        case .assignment:
            "`place = value`, `place += value` or `place -= value`; a place is a variable or something in one."
        case .loop: "`x in list`"
        case .name: "A new name, one word."
        case .resource(let kinds): "The name of \(kinds.noun)."
        case .resources(let kinds): "The name of \(kinds.noun), or a list of such names."
        case .errorName: "The name of an error, one word."
        case .errorNames: "The name of an error, or a list of names."
        case .catches: "Steps for any failure, or a map from the names of errors to steps."
        case .choice(let words): "One of " + words.map { "`\($0)`" }.joined(separator: ", ") + "."
        }
    }
}
