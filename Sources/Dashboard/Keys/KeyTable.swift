/// Every key there is: dispatch, the footer, the help, the palette and the documentation are made from this, in this
/// order.
package enum KeyTable {
    static let bindings: [KeyBinding] =
        timeKeys + momentKeys + runKeys + paneKeys + taskKeys + rowKeys + listKeys + screenKeys + writingKeys

    /// What a key means there; nil when nothing.
    static func action(for key: Key, in context: KeyContexts) -> Action? {
        bindings.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.action
    }

    /// Time moves on while the details of a row are open: one watches them change.
    static let playing: KeyContexts = [.run, .details, .moment]
    static let onRun: KeyContexts = [.run, .moment]
}
