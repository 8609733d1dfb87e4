struct TrapsChapter: Chapter {
    let title = "Where YAML bites"

    func write(to page: inout Markdown) {
        page.paragraph("What looks right and is something else to YAML, and what `orrery check` says.")
        page.table(["written", "the answer"], Trap.all.map { [$0.written.asCode, $0.answer] })
    }
}
