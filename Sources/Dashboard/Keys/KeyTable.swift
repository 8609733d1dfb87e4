/// Every key there is: dispatch, the footer, the help, the palette and the documentation are made from this.
///
/// A layer is one `switch` over the keys, so the compiler itself refuses a key that stands twice in it. Where two layers
/// know a key, the one for fewer contexts has it: a note's Space goes on, a run's plays.
package enum KeyTable {
    struct Layer: Sendable {
        let contexts: KeyContexts
        let meaning: @Sendable (Key) -> KeyMeaning?
    }

    /// In the order of the help.
    static let layers = [
        Layer(contexts: [.run, .details, .moment], meaning: playing), Layer(contexts: .moment, meaning: moment),
        Layer(contexts: [.run, .moment], meaning: panes), Layer(contexts: .run, meaning: run),
        Layer(contexts: .details, meaning: details),
        Layer(contexts: .list, meaning: list), Layer(contexts: .menu, meaning: menu),
        Layer(contexts: .problems, meaning: problems), Layer(contexts: [.list, .menu, .problems], meaning: lists),
        Layer(contexts: [.list, .menu, .problems, .search], meaning: pages),
        Layer(contexts: .anywhere, meaning: anywhere),
        Layer(contexts: .filter, meaning: filter), Layer(contexts: .taskFilter, meaning: taskFilter),
        Layer(contexts: .search, meaning: search), Layer(contexts: .prompt, meaning: prompt),
        Layer(contexts: [.filter, .taskFilter, .search], meaning: writtenLists),
    ]

    static let bindings: [KeyBinding] = layers.flatMap(bindings)

    /// What a key means there; nil when nothing.
    static func action(for key: Key, in context: KeyContexts) -> Action? { meaning(of: key, in: context)?.action }

    private static let narrowestFirst = layers.sorted { $0.contexts.count < $1.contexts.count }

    private static func meaning(of key: Key, in context: KeyContexts) -> KeyMeaning? {
        narrowestFirst.lazy.filter { $0.contexts.contains(context) }.compactMap { $0.meaning(key) }.first
    }

    /// The rows of a layer in the order of its source, each with its keys.
    private static func bindings(of layer: Layer) -> [KeyBinding] {
        let found = Key.all.compactMap { key in layer.meaning(key).map { (key: key, meaning: $0) } }
        let meanings = found.map(\.meaning).reduce(into: [KeyMeaning]()) { if !$0.contains($1) { $0.append($1) } }
        return meanings.sorted { $0.line < $1.line }.map { meaning in
            let keys = found.filter { $0.meaning == meaning }.map(\.key)
            let contexts = layer.contexts.singles.filter { context in
                keys.contains { self.meaning(of: $0, in: context) == meaning }
            }
            return KeyBinding(meaning: meaning, keys: keys, contexts: KeyContexts(contexts))
        }
    }
}
