internal import Snapshots

/// The scenarios under the headings of their groups, those that the filter lets through, and the chosen one.
struct ScenarioList: Sendable, Hashable {
    private let cards: [ScenarioCard]
    private(set) var filter = ""
    private(set) var isFiltering = false
    private var chosenIndex = 0

    /// Groups in the order in which each first comes.
    init(cards: [ScenarioCard]) {
        var groups: [String] = []
        for card in cards where !groups.contains(card.group) { groups.append(card.group) }
        self.cards = groups.flatMap { group in cards.filter { $0.group == group } }
    }

    var count: Int { cards.count }
    var all: [ScenarioCard] { cards }

    var shown: [ScenarioCard] {
        let word = filter.lowercased()
        guard !word.isEmpty else { return cards }
        return cards.filter { card in
            [card.title, card.name, card.group].contains { $0.lowercased().contains(word) }
        }
    }

    var chosen: ScenarioCard? { shown.isEmpty ? nil : shown[index] }
    var index: Int { max(0, min(chosenIndex, shown.count - 1)) }

    mutating func move(by step: Int) { choose(index + step) }
    mutating func choose(_ index: Int) { chosenIndex = max(0, min(index, shown.count - 1)) }

    /// Puts the choice on a scenario that is being played.
    mutating func choose(name: String) {
        if let index = shown.firstIndex(where: { $0.name == name }) { chosenIndex = index }
    }

    mutating func startFiltering() { isFiltering = true }
    mutating func stopFiltering() { isFiltering = false }

    mutating func setFilter(_ text: String) {
        filter = text
        chosenIndex = 0
    }

    mutating func clearFilter() {
        let chosen = chosen
        filter = ""
        isFiltering = false
        if let chosen { choose(name: chosen.name) }
    }
}
