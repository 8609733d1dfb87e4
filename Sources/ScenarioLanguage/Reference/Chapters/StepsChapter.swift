struct StepsChapter: Chapter {
    let title = "Steps"

    func write(to page: inout Markdown) {
        page.paragraph(
            "A step is a map with exactly one head, the word that says what it does, and its options beside it; a head that "
                + "needs nothing may be a bare word, `- break`. Every step but a wait takes no time. On any step:")
        page.table(["option", "takes", "meaning"], StepTable.common.map(row))
        for group in StepTable.groups {
            let kinds = group.kinds.filter { $0.compile != nil }
            guard !kinds.isEmpty else { continue }
            page.heading(3, group.title)
            for kind in kinds { write(kind, to: &page) }
        }
    }

    private func write(_ kind: StepKind, to page: inout Markdown) {
        page.heading(4, "`\(kind.name)`")
        page.paragraph(
            [kind.summary, kind.headSentence, kind.resultSentence].compactMap(\.self).joined(separator: " "))
        if !kind.options.isEmpty { page.table(["option", "takes", "meaning"], kind.options.map(row)) }
        if let example = WorkedExample.of(kind) { page.code(example.text) }
    }

    private func row(_ option: StepKind.Option) -> [String] {
        [option.name.asCode + (option.isRequired ? " (needed)" : ""), option.slot.noun, option.summary]
    }
}

extension StepKind {
    fileprivate var headSentence: String? {
        switch head {
        case .none: nil
        case .optional(let slot): "Takes \(slot.noun), or nothing."
        case .required(let slot): "Takes \(slot.noun)."
        }
    }

    fileprivate var resultSentence: String? { gives.map { "`as` names \($0 == .any ? "what it gives" : $0.noun)." } }
}
