/// The last row: keys with what they do, as many as fit, help and quit always; or what the last key came to. Made from
/// the key table.
struct FooterView: Sendable {
    /// What decides which keys are worth a place and how they are called.
    struct Facts: Sendable, Hashable {
        var isPlaying = false
        /// There is nothing left to play.
        var isFinished = false
        var isBehind = false
        var isComparing = false
        /// A question is still to be answered.
        var asks = false
        var hasVariants = false
        var hasBranches = false
        var hasMarkers = false
        /// A task is chosen, and it is explained what it waits for.
        var hasTask = false
        var hasBlocker = false
        /// The knob that turns, with its value; and whether the knobs have the keys.
        var knob: String?
        var turns = false
        var enterWord = "details"
    }

    let context: KeyContexts
    let facts: Facts
    let charset: Charset
    var notice: Notice?

    /// A key that can be clicked.
    struct Button: Sendable, Hashable {
        let columns: Range<Int>
        let action: Action
    }

    private struct Item: Sendable {
        var keys: [(name: String, action: Action)]
        let footer: KeyMeaning.Footer
        let word: String

        var isAlwaysThere: Bool { FooterView.always.contains(keys[0].action) }

        var width: Int { keys.reduce(0) { $0 + $1.name.count + 1 } + word.count }
    }

    private static let gap = 2
    private static let always: [Action] = [.screens(.list), .screens(.menu(.help)), .screens(.quit)]

    func draw(in rect: Rect, on canvas: inout Canvas) {
        canvas.within(rect) { canvas in
            if let notice {
                canvas.draw(line(notice), column: 1, row: 0, width: canvas.columns - 2)
                return
            }
            var column = 1
            for item in items(width: canvas.columns) {
                canvas.draw(line(item), column: column, row: 0)
                column += item.width + Self.gap
            }
        }
    }

    func action(at column: Int, width: Int) -> Action? {
        guard notice == nil else { return nil }
        return buttons(width: width).first { $0.columns.contains(column) }?.action
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

    private func line(_ notice: Notice) -> Line {
        var line = Line()
        switch notice {
        case .done(let text):
            line.append(.succeeded, Style(.succeeded))
            line.append(" \(text)", .plain)
        case .refused(let text):
            line.append(.bullet, Style(.warning))
            line.append(" \(text)", Style(.warning))
        }
        return line
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
        let bindings = KeyTable.bindings.filter { $0.contexts.contains(context) && facts.isWorthAPlace($0.action) }
        return bindings.reduce(into: [Item]()) { items, binding in
            guard let footer = binding.footer, let name = binding.keys.first?.name(in: charset) else { return }
            if let same = items.firstIndex(where: { $0.footer == footer }) {
                items[same].keys.append((name, binding.action))
            } else {
                let word = facts.word(footer.word, for: binding.action)
                items.append(Item(keys: [(name, binding.action)], footer: footer, word: word))
            }
        }
        .sorted { rank($0) < rank($1) }
    }

    /// At the end of a run what comes first is to start it again; among the knobs, to turn one.
    private func rank(_ item: Item) -> Int {
        switch item.keys[0].action {
        case .run(.restart) where facts.isFinished: 0
        case .run(.turn) where facts.turns: 1
        default: item.footer.rank
        }
    }
}

extension FooterView.Facts {
    fileprivate func isWorthAPlace(_ action: Action) -> Bool {
        switch action {
        case .time(.togglePlay): !isFinished
        case .time(.toHead): isBehind
        case .time(.firstDifference): isComparing
        case .time(.nextMarker), .time(.previousMarker): hasMarkers
        case .time(.nextLine), .run(.cancel): hasTask
        case .run(.nextVariant): hasVariants
        case .run(.nextBranch): hasBranches
        case .run(.turn): knob != nil
        case .rows(.blocker): hasBlocker
        default: true
        }
    }

    fileprivate func word(_ footer: String, for action: Action) -> String {
        switch action {
        case .time(.togglePlay): isPlaying ? "pause" : footer
        case .run(.turn): knob ?? footer
        case .rows(.enter): enterWord
        case .screens(.goOn): asks ? "show answer" : footer
        default: footer
        }
    }
}
