/// The last row: keys with what they do, as many as fit, help and quit always. Made from the key table.
struct FooterView: Sendable {
    /// What decides which keys are worth a place and how they are called.
    struct Facts: Sendable, Hashable {
        var isPlaying = false
        /// There is nothing left to play.
        var isFinished = false
        var hasVariants = false
    }

    let context: KeyContexts
    let facts: Facts
    let charset: Charset

    /// A key that can be clicked.
    struct Button: Sendable, Hashable {
        let columns: Range<Int>
        let action: Action
    }

    private struct Item: Sendable {
        var keys: [(name: String, action: Action)]
        let footer: KeyBinding.Footer
        let word: String

        var isAlwaysThere: Bool { FooterView.always.contains(keys[0].action) }

        var width: Int { keys.reduce(0) { $0 + $1.name.count + 1 } + word.count }
    }

    private static let gap = 2
    private static let always: [Action] = [.list, .help, .quit]

    func draw(in rect: Rect, on canvas: inout Canvas) {
        canvas.within(rect) { canvas in
            var column = 1
            for item in items(width: canvas.columns) {
                canvas.draw(line(item), column: column, row: 0)
                column += item.width + Self.gap
            }
        }
    }

    func action(at column: Int, width: Int) -> Action? {
        buttons(width: width).first { $0.columns.contains(column) }?.action
    }

    /// The word beside the keys belongs to the last of them.
    func buttons(width: Int) -> [Button] {
        var buttons: [Button] = []
        var column = 1
        for item in items(width: width) {
            for (index, key) in item.keys.enumerated() {
                let end = column + key.name.count + 1 + (index == item.keys.count - 1 ? item.word.count : 0)
                buttons.append(Button(columns: column..<end, action: key.action))
                column = end
            }
            column += Self.gap
        }
        return buttons
    }

    private func line(_ item: Item) -> Line {
        var line = Line()
        for key in item.keys {
            line.append(key.name, Style(.key))
            line.space()
        }
        line.append(item.word, Style(.quiet))
        return line
    }

    /// Whatever is always there, and of the others each that still fits.
    private func items(width: Int) -> [Item] {
        let all = allItems
        var room = width - 2 - all.filter(\.isAlwaysThere).reduce(0) { $0 + $1.width + Self.gap } + Self.gap
        return all.filter { item in
            if item.isAlwaysThere { return true }
            guard room >= item.width + Self.gap else { return false }
            room -= item.width + Self.gap
            return true
        }
    }

    private var allItems: [Item] {
        let bindings = KeyTable.bindings.filter { $0.contexts.contains(context) && isWorthAPlace($0) }
        return bindings.reduce(into: [Item]()) { items, binding in
            guard let footer = binding.footer, let name = binding.keys.first?.name(in: charset) else { return }
            if let same = items.firstIndex(where: { $0.footer == footer }) {
                items[same].keys.append((name, binding.action))
            } else {
                items.append(
                    Item(keys: [(name, binding.action)], footer: footer, word: word(footer.word, for: binding.action)))
            }
        }
        .sorted { rank($0) < rank($1) }
    }

    private func isWorthAPlace(_ binding: KeyBinding) -> Bool {
        switch binding.action {
        case .nextVariant: facts.hasVariants
        case .togglePlay: !facts.isFinished
        default: true
        }
    }

    /// At the end of a run what comes first is to start it again.
    private func rank(_ item: Item) -> Int {
        facts.isFinished && item.keys[0].action == .restart ? 0 : item.footer.rank
    }

    private func word(_ footer: String, for action: Action) -> String {
        action == .togglePlay && facts.isPlaying ? "pause" : footer
    }
}
