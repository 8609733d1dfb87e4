extension KeyTable {
    /// The keys as tables of a document, a heading for each group.
    package static func markdown() -> String {
        Action.Section.allCases.map(markdown).joined(separator: "\n")
    }

    private static func markdown(_ section: Action.Section) -> String {
        let rows = bindings.filter { $0.action.section == section }.compactMap(row)
        return "### \(section.rawValue)\n\n| key | does |\n|---|---|\n" + rows.joined()
    }

    private static func row(_ binding: KeyBinding) -> String? {
        binding.help.map { help in
            let keys = binding.keyNames(in: .unicode).map { "`\($0)`" }.joined(separator: " ")
            return "| \(keys) | \(help) |\n"
        }
    }
}
