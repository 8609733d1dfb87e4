struct NamesChapter: Chapter {
    let title = "Names"

    func write(to page: inout Markdown) {
        page.list([
            "A name is letters of any script, digits and `_`, and begins with a letter or `_`. Not "
                + (Token.words.sorted() + Token.constants.keys.sorted()).asCodes + ".",
            "Parameters, resources, state, tasks and loads share one namespace, with `main`; nothing shadows.",
            "What a task gets by its call, and what its steps name by `set`, `as` and `for`, are variables of that task "
                + "alone. They begin as `none`.",
            "What tasks share stands under `state`.",
            "A resource with a parameter, `row(key): lock`, is a family: a member for each value, made at its first use.",
            "`catch` binds `error`, with `error.kind`, `error.message`, `error.line`, and `error.errors` of an "
                + "ExceptionGroup; `retry` binds `attempt`, from 1; `n` in the `run` of a load numbers what arrives.",
            "A block of steps in a job, `{ for: x in list, do: steps }`, sees the variables around it as they are when it "
                + "is started; what it sets is its own.",
        ])
    }
}
