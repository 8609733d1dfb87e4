struct ErrorsChapter: Chapter {
    let title = "Errors"

    func write(to page: inout Markdown) {
        page.paragraph(
            "A step that fails raises an error, by name: your own by `fail`, or one of these. It goes to the innermost "
                + "`catch` around it, then out of the task to who awaits it.")
        page.table(["error", "when"], ErrorSummary.all.map { [$0.name.asCode, $0.cause] })
    }
}
