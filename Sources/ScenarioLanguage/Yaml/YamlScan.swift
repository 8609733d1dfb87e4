/// Looks at the raw text before YAML does, for what YAML would take silently, or at a price that grows without bound.
struct YamlScan {
    let source: SourceText
    let faults: FaultLog

    /// False: do not parse the text.
    func isSafeToParse() -> Bool {
        let hasControls = refuseControlCharacters()
        let hasTabs = refuseTabs()
        return !(hasControls || hasTabs || refuseAliases())
    }

    private func refuseControlCharacters() -> Bool {
        for (index, line) in source.lines.enumerated() {
            if let offset = line.firstIndex(where: Self.isForbidden) {
                let code = String(line[offset].value, radix: 16, uppercase: true)
                faults.error(
                    "a control character (U+\(code)): remove it, or write it as an escape in double quotes",
                    at: source.place(line: index + 1, scalar: offset))
                return true
            }
        }
        return false
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: false
        case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private func refuseTabs() -> Bool {
        var found = false
        for (index, line) in source.lines.enumerated() {
            let indentation = line.prefix { $0 == " " || $0 == "\t" }
            guard let offset = indentation.firstIndex(of: "\t"), indentation.count < line.count else { continue }
            faults.error("a tab: indent with spaces", at: source.place(line: index + 1, scalar: offset))
            found = true
        }
        return found
    }

    /// A few aliases of aliases stand for more text than any memory holds, so they are found without a parser.
    private func refuseAliases() -> Bool {
        var anchors: Set<String> = []
        for (index, line) in source.lines.enumerated() {
            for offset in line.indices where line[offset] == "&" || line[offset] == "*" {
                guard offset == 0 || " \t[{,".unicodeScalars.contains(line[offset - 1]) else { continue }
                let name = Self.word(line[(offset + 1)...])
                if line[offset] == "&" {
                    anchors.insert(name)
                } else if !name.isEmpty, anchors.contains(name) {
                    faults.error(
                        "\(("*" + name).quoted) repeats an anchor: anchors and aliases are not used here; write it out",
                        at: source.place(line: index + 1, scalar: offset))
                    return true
                }
            }
        }
        return false
    }

    private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars.prefix { !" \t,[]{}:".unicodeScalars.contains($0) })
        return String(view)
    }
}
