struct SlotsChapter: Chapter {
    let title = "What stands behind a colon"

    func write(to page: inout Markdown) {
        page.paragraph("The word for what a step or an option takes is one of these.")
        page.table(
            ["word", "what is written", "example"], Self.rows.map { [$0.slot.noun, $0.slot.summary, $0.example] })
        page.paragraph(
            "In a value, quotes make a text; where a number, a duration or a condition is needed, quotes change nothing. A "
                + "resource is given by its name, or as a member of a family, `row(key)`.")
    }

    private static let rows: [(slot: SlotKind, example: String)] = [
        (.value, "`k + 1` · `\"a text\"` · `[1, 2]`"),
        (.number, "`2 * slots`"),
        (.duration, "`500ms` · `exponential(1s)`"),
        (.condition, "`tries < 3 and not done`"),
        (.text, "`\"Item {id} is done\"`"),
        (.job, "`call(id) for id in 1..5`"),
        (.steps, "a list, each begun with `- `"),
        (.assignment, "`balance[name] += amount`"),
        (.loop, "`item in jobs`"),
        (.name, "`response`"),
        (.errorName, "`ValueError`"),
        (.catches, "`ValueError:` and steps"),
    ]
}
