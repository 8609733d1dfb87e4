/// The last row: keys with what they do, as many as fit, help and quit always. Made from the key table.
struct FooterView: Sendable {
    /// What decides which keys are worth a place and how they are called.
    struct Facts: Sendable, Hashable {
        var isPlaying = false
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
        var word: String

        var width: Int { keys.reduce(0) { $0 + $1.name.count + 1 } + word.count }
    }

    private static let gap = 2
    private static let always: [Action] = [.help, .quit]

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

    private func items(width: Int) -> [Item] {
        let all = allItems
        let tail = all.filter { Self.always.contains($0.keys[0].action) }
        var room = width - 2 - tail.reduce(0) { $0 + $1.width + Self.gap }
        let front = all.filter { !Self.always.contains($0.keys[0].action) }.prefix { item in
            room -= item.width + Self.gap
            return room >= -Self.gap
        }
        return front + tail
    }

    private var allItems: [Item] {
        var items: [Item] = []
        for binding in KeyTable.bindings where binding.contexts.contains(context) && isWorthAPlace(binding) {
            guard let footer = binding.footer, let key = binding.keys.first else { continue }
            let word = self.word(footer, for: binding.action)
            if items.last?.word == word {
                items[items.count - 1].keys.append((key.name(in: charset), binding.action))
            } else {
                items.append(Item(keys: [(key.name(in: charset), binding.action)], word: word))
            }
        }
        return items
    }

    private func isWorthAPlace(_ binding: KeyBinding) -> Bool { binding.action != .nextVariant || facts.hasVariants }

    private func word(_ footer: String, for action: Action) -> String {
        action == .togglePlay && facts.isPlaying ? "pause" : footer
    }
}
