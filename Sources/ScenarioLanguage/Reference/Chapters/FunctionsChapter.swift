struct FunctionsChapter: Chapter {
    let title = "Functions"

    func write(to page: inout Markdown) {
        page.paragraph("Arguments go by place or by name, `lognormal(p50=80ms, p99=900ms)`.")
        page.table(["function", "gives", "example"], rows { !$0.isDistribution && !$0.isOnlyExpected })
        page.heading(3, "Distributions")
        page.paragraph(
            "Drawn anew at each evaluation; `set` keeps a draw. A draw depends on the seed, the task and the place in the "
                + "scenario, not on what else is drawn: a change elsewhere leaves it alone, and variants meet the same luck."
        )
        page.table(["function", "gives", "example"], rows { $0.isDistribution })
    }

    private func rows(_ isIncluded: (FunctionKind) -> Bool) -> [[String]] {
        FunctionTable.playable.filter(isIncluded).map { [$0.signature.asCode, $0.summary, $0.example.asCode] }
    }
}

extension FunctionTable {
    static var playable: [FunctionKind] { all.filter { if case .notYet = $0.meaning { false } else { true } } }
}
