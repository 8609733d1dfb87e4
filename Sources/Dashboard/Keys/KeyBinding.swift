/// One row of the key table.
struct KeyBinding: Sendable {
    /// The headings of the help, in its order.
    enum Section: String, Sendable, CaseIterable {
        case time = "Time"
        case run = "Run"
        case panes = "Panes"
        case rows = "Rows"
        case screens = "Screens"
    }

    let action: Action
    /// The first is the one that is taught; the others are second ways in.
    let keys: [Key]
    let contexts: KeyContexts
    let section: Section
    /// The word beside the key in the footer; nil keeps it out. Neighbours with one word share it.
    let footer: String?
    /// What it does; nil where another row speaks for it.
    let help: String?
    /// What stands for the keys in the help, where a row speaks for several.
    let helpKeys: String?

    init(
        _ action: Action, _ keys: [Key], in contexts: KeyContexts, _ section: Section, footer: String? = nil,
        help: String?, helpKeys: String? = nil
    ) {
        self.action = action
        self.keys = keys
        self.contexts = contexts
        self.section = section
        self.footer = footer
        self.help = help
        self.helpKeys = helpKeys
    }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
    package init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
