/// One row of the key table.
struct KeyBinding: Sendable {
    let meaning: KeyMeaning
    /// The first is the one that is taught; the others are second ways in.
    let keys: [Key]
    /// Where one of the keys has this meaning.
    let contexts: KeyContexts

    var action: Action { meaning.action }
    var footer: KeyMeaning.Footer? { meaning.footer }
    var help: String? { meaning.help }

    /// Its keys as the help prints them.
    func keyNames(in charset: Charset) -> [String] { meaning.helpKeys ?? keys.map { $0.name(in: charset) } }
}
