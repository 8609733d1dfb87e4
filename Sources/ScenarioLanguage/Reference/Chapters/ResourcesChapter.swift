struct ResourcesChapter: Chapter {
    let title = "Resources"

    func write(to page: inout Markdown) {
        page.paragraph(
            "Under `resources`, by name. A size is an expression of parameters; when a knob turns, so does the size: "
                + "lowering it takes nothing away, and grants go on when fewer are in use. Waiters go first in, first out, "
                + "and none is overtaken.")
        let forms = ResourceTable.all.filter { $0.kind != nil }
        page.table(["kind", "size", "meaning", "example"], forms.map(row))
        page.paragraph("Options:")
        page.table(
            ["kind", "option", "takes", "meaning"],
            forms.flatMap { form in
                form.options.map { [form.name.asCode, $0.name.asCode, $0.slot.noun, $0.summary] }
            })
    }

    private func row(_ form: ResourceForm) -> [String] {
        [form.name.asCode, form.size.noun, form.summary, form.example.asCode]
    }
}

extension ResourceForm.Size {
    fileprivate var noun: String {
        switch self {
        case .none: "none"
        case .number: "a number"
        case .numberOrUnbounded: "a number, or `unbounded`"
        case .rate: "a rate"
        }
    }
}

extension ResourceForm.Option.Slot {
    fileprivate var noun: String {
        switch self {
        case .number: SlotKind.number.noun
        case .duration: SlotKind.duration.noun
        case .choice(let words): SlotKind.choice(words).noun
        }
    }
}
