import Yams

/// Reads a source text as one YAML document.
struct YamlReader {
    private let source: SourceText
    private let faults: FaultLog

    /// Nil when there is nothing to go on with; a fault says why.
    static func read(_ source: SourceText, faults: FaultLog) -> YamlNode? {
        guard source.text.utf8.count <= Limits.bytes else {
            faults.error("the file is too large: at most \(Limits.bytes / 1_000_000) MB", at: .start)
            return nil
        }
        guard YamlScan(source: source, faults: faults).isSafeToParse() else { return nil }
        return YamlReader(source: source, faults: faults).read()
    }

    private func read() -> YamlNode? {
        var duplicates = DuplicateKeys(source: source)
        while true {
            do {
                let parser = try Parser(yaml: duplicates.text, resolver: .basic, encoding: .utf8)
                guard let root = try parser.singleRoot() else {
                    faults.error("the file is empty: begin with `title:` and `main:`", at: .start)
                    return nil
                }
                return withExtendedLifetime(parser) {
                    YamlConverter(source: source, faults: faults, duplicates: duplicates).convert(root)
                }
            } catch YamlError.duplicatedKeysInMapping(_, let context) where duplicates.mark(context.mark) {
                continue
            } catch {
                YamlSyntaxFault(source: source, duplicates: duplicates).report(error, to: faults)
                return nil
            }
        }
    }
}
