/// One row of the key table.
struct KeyBinding: Sendable {
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
    /// The first is the one that is taught; the others are second ways in.
    let keys: [Key]
    let contexts: KeyContexts
    /// Nil keeps it out of the footer.
    let footer: Footer?
    /// What it does; nil where another row speaks for it.
    let help: String?
    /// What stands for the keys in the help, where a row speaks for several.
    let helpKeys: [String]?

    init(
        _ action: Action, _ keys: [Key], in contexts: KeyContexts, footer: Footer? = nil, help: String?,
        helpKeys: [String]? = nil
    ) {
        self.action = action
        self.keys = keys
        self.contexts = contexts
        self.footer = footer
        self.help = help
        self.helpKeys = helpKeys
    }

    /// Its keys as the help prints them.
    func keyNames(in charset: Charset) -> [String] { helpKeys ?? keys.map { $0.name(in: charset) } }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
    package init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
