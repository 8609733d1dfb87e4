/// A section that cannot be played yet is read for the faults of its own.
extension ScenarioReader {
    /// A map from names to what each is.
    func services(_ node: YamlNode) {
        for entry in entries(node, of: "services") {
            guard let (name, _) = signature(entry.key, of: "service"), entry.value.isEmpty else { continue }
            faults.error("`\(name.text)` is empty: say what the service is", at: entry.key.place)
        }
    }
}
