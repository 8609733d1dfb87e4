internal import Snapshots

/// The value of a knob being written.
struct Prompt: Sendable, Hashable {
    let knob: String
    var text = ""
}

/// As it lies over the panes: what is written, and what may be.
struct PromptView: Sendable {
    let prompt: Prompt
    let knob: ParameterRow?

    var lines: [Line] {
        var written = Line("\(prompt.knob) = ", Style(.quiet))
        written.append(prompt.text, .plain)
        written.append(" ", Style(.plain, .reverse))
        return [written, Line(), Line(limits, Style(.quiet))]
    }

    private var limits: String {
        guard let knob else { return "" }
        let range = [knob.minimum.map { "from \($0)" }, knob.maximum.map { "to \($0)" }].compactMap { $0 }
        return (["now \(knob.value)"] + range).joined(separator: ", ")
    }
}
