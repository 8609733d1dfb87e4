import Testing

@testable import Dashboard

@Suite struct KeyTableTests {
    /// Within a layer the compiler sees to it.
    @Test(arguments: KeyContexts.singles)
    func noKeyMeansTwoThings(context: KeyContexts) {
        let layers = KeyTable.layers.filter { $0.contexts.contains(context) }
        let doubles = Key.all.filter { key in layers.count { $0.meaning(key) != nil } > 1 }
        #expect(doubles == (context == .moment ? [" ", .pageDown, "p"] : []))
    }

    @Test func aNarrowLayerGoesBeforeAWideOne() {
        #expect(KeyTable.action(for: " ", in: .run) == .time(.togglePlay))
        #expect(KeyTable.action(for: " ", in: .moment) == .screens(.goOn))
        let binding = KeyTable.bindings.first { $0.action == .time(.togglePlay) }
        #expect(binding?.contexts == [.run, .details])
    }

    @Test func everyKeyOfABindingDoesWhatItSays() {
        for binding in KeyTable.bindings {
            for context in binding.contexts.singles {
                #expect(binding.keys.contains { KeyTable.action(for: $0, in: context) == binding.action })
            }
        }
    }

    @Test func everyBindingHasAKeyAndAContext() {
        #expect(KeyTable.bindings.allSatisfy { !$0.keys.isEmpty && !$0.contexts.isEmpty })
    }

    @Test(arguments: ["<", ">", ".", ",", "?", ":", "/", "!", "[", "]", "+", "-"] as [Character])
    func aSignThatLayoutsHideHasASecondWayIn(character: Character) throws {
        let binding = try #require(KeyTable.bindings.first { $0.keys.contains(.character(character)) })
        #expect(binding.keys.count > 1)
    }

    @Test(arguments: [Key.pageUp, .home, .end])
    func aKeyThatLaptopsHideHasASecondWayIn(key: Key) throws {
        let binding = try #require(KeyTable.bindings.first { $0.contexts.contains(.run) && $0.keys.contains(key) })
        #expect(binding.keys.count > 1)
    }

    @Test func everyActionIsInTheHelp() {
        let explained = Set(KeyTable.bindings.filter { $0.help != nil }.map(\.action))
        let silent = KeyTable.bindings.map(\.action).filter { !explained.contains($0) }
        #expect(
            silent.allSatisfy { action in
                switch action {
                case .panes(.digit), .rows(.pick), .screens(.accept): true
                default: false
                }
            })
    }

    @Test func everythingThatAKeyDoesOnARunIsInThePaletteToo() {
        let commands = Stage(Scenarios.semaphore(), at: 100).model.commandChoices.map(\.action)
        let actions = KeyTable.bindings.filter { $0.contexts.contains(.run) }.map(\.action)
        #expect(actions.filter { !commands.contains($0) && !$0.isMovement }.isEmpty)
    }

    @Test(arguments: KeyContexts.singles.filter { !KeyContexts.writing.contains($0) })
    func oneCanAlwaysLeave(context: KeyContexts) {
        #expect(KeyTable.action(for: "q", in: context) == .screens(.quit))
        #expect(KeyTable.action(for: .escape, in: context) == .screens(.back))
        #expect(KeyTable.action(for: "?", in: context) == .screens(.menu(.help)))
    }

    @Test(arguments: KeyContexts.singles.filter { KeyContexts.writing.contains($0) })
    func lettersAreTextWhileSomethingIsWritten(context: KeyContexts) {
        for letter in "qojk/?. +-=:" { #expect(KeyTable.action(for: .character(letter), in: context) == nil) }
        #expect(KeyTable.action(for: .escape, in: context) == .screens(.back))
    }

    @Test func theTableIsADocumentToo() {
        let markdown = KeyTable.markdown()
        #expect(markdown.hasPrefix("### Time\n\n| key | does |\n|---|---|\n| `Space` `p` | play, pause |\n"))
        for binding in KeyTable.bindings {
            if let help = binding.help { #expect(markdown.contains("| \(help) |")) }
        }
    }
}
