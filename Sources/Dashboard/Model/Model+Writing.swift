internal import Snapshots

extension Model {
    /// A key that the table does not know, while something is written: text.
    mutating func write(_ key: Key) {
        guard KeyContexts.writing.contains(context) else { return }
        switch key {
        case .character(let character): change { $0 + String(character) }
        case .backspace, .delete: erase()
        default: break
        }
    }

    private mutating func change(_ edit: (String) -> String) {
        switch popup {
        case .menu(var menu):
            menu.write(edit(menu.text))
            popup = .menu(menu)
        case .prompt(var prompt):
            prompt.text = edit(prompt.text)
            popup = .prompt(prompt)
        case .details: break
        case nil:
            if screen == .list { list.setFilter(edit(list.filter)) } else { changeFilter { $0.text = edit($0.text) } }
        }
    }

    /// With nothing left to erase, the writing ends.
    private mutating func erase() {
        if isBlank { stopWriting() } else { change { String($0.dropLast()) } }
    }

    private var isBlank: Bool {
        switch popup {
        case .menu(let menu): menu.text.isEmpty
        case .prompt(let prompt): prompt.text.isEmpty
        case .details: false
        case nil: screen == .list ? list.filter.isEmpty : run.filter.text.isEmpty
        }
    }

    private mutating func stopWriting() {
        switch context {
        case .filter: list.stopFiltering()
        case .taskFilter: run.isFiltering = false
        default: _ = goBack()
        }
    }
}
