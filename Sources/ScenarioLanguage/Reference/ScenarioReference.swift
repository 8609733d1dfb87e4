/// The language on one page of Markdown, made from the tables that the reader works by.
package enum ScenarioReference {
    package static let document: String = {
        var page = Markdown()
        page.heading(1, "The scenario language")
        page.paragraph(
            "Everything that a scenario file may hold. Made by `orrery reference` from the program's own tables; every "
                + "example is run by its tests. `orrery check FILE` tells what is wrong with a file, and the mend.")
        page.list(chapters.map { "[\($0.title)](#\(Markdown.anchor($0.title)))" })
        for chapter in chapters {
            page.heading(2, chapter.title)
            chapter.write(to: &page)
        }
        return page.text
    }()

    private static let chapters: [any Chapter] = [
        FileChapter(), SlotsChapter(), ExpressionsChapter(), FunctionsChapter(), NamesChapter(), StepsChapter(),
        ResourcesChapter(), LoadChapter(), ScriptChapter(), VariantsChapter(), ExpectationsChapter(), ErrorsChapter(),
        TrapsChapter(),
        LimitsChapter(),
    ]
}

/// A part of the reference.
protocol Chapter: Sendable {
    var title: String { get }
    func write(to page: inout Markdown)
}
