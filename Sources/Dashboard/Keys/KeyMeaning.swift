/// What a key does in a layer of the key table, and the words for it.
struct KeyMeaning: Sendable, Hashable {
    /// How it stands in the footer.
    struct Footer: Sendable, Hashable {
        /// The lower, the more it is worth its place.
        let rank: Int
        /// Stands beside the key; keys with one word stand together.
        let word: String

        init(_ rank: Int, _ word: String) {
            self.rank = rank
            self.word = word
        }
    }

    let action: Action
    /// Nil keeps it out of the footer.
    let footer: Footer?
    /// What it does; nil where another row speaks for it.
    let help: String?
    /// What stands for the keys in the help, where a row speaks for several.
    let helpKeys: [String]?
    /// Where its row stands in the source: the help keeps that order.
    let line: Int

    init(
        _ action: Action, footer: Footer? = nil, help: String? = nil, helpKeys: [String]? = nil, line: Int = #line
    ) {
        self.action = action
        self.footer = footer
        self.help = help
        self.helpKeys = helpKeys
        self.line = line
    }
}
