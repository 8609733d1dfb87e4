import Testing

@testable import Dashboard

@Suite struct KeyTableTests {
    @Test(arguments: KeyContexts.singles)
    func noKeyMeansTwoThings(context: KeyContexts) {
        let keys = KeyTable.bindings.filter { $0.contexts.contains(context) }.flatMap(\.keys)
        let doubles = keys.filter { key in keys.count { $0 == key } > 1 }
        #expect(doubles.isEmpty)
    }

    @Test func everyBindingHasAKeyAndAContext() {
        #expect(KeyTable.bindings.allSatisfy { !$0.keys.isEmpty && !$0.contexts.isEmpty })
    }

    @Test(arguments: ["<", ">", ".", ",", "?"] as [Character])
    func aSignThatLayoutsHideHasASecondWayIn(character: Character) throws {
        let binding = try #require(KeyTable.bindings.first { $0.keys.contains(.character(character)) })
        #expect(binding.keys.count > 1)
    }

    @Test func everyActionIsInTheHelp() {
        let explained = Set(KeyTable.bindings.filter { $0.help != nil }.map(\.action))
        let silent = KeyTable.bindings.map(\.action).filter { !explained.contains($0) }
        #expect(silent.allSatisfy { if case .focus = $0 { true } else { false } })
    }

    @Test(arguments: KeyContexts.singles.filter { $0 != .filter })
    func oneCanAlwaysLeave(context: KeyContexts) {
        #expect(KeyTable.action(for: "q", in: context) == .quit)
        #expect(KeyTable.action(for: .escape, in: context) == .back)
        #expect(KeyTable.action(for: "?", in: context) == .help)
    }

    @Test func lettersAreTextWhileTheFilterIsWritten() {
        for letter in "qojk/?. " { #expect(KeyTable.action(for: .character(letter), in: .filter) == nil) }
    }

    @Test(arguments: KeyContexts.singles, [40, 80, 120, 200])
    func theFooterFitsAndAlwaysHoldsTheWayOut(context: KeyContexts, width: Int) {
        let footer = FooterView(context: context, facts: .init(), charset: .ascii)
        let buttons = footer.buttons(width: width)
        #expect(buttons.allSatisfy { $0.columns.upperBound <= width })
        #expect(zip(buttons, buttons.dropFirst()).allSatisfy { $0.columns.upperBound <= $1.columns.lowerBound })
        if context != .filter {
            #expect(buttons.contains { $0.action == .quit } && buttons.contains { $0.action == .help })
        }
    }

    @Test func atTheEndOfARunTheFooterBeginsWithRestart() {
        var facts = FooterView.Facts()
        facts.isFinished = true
        let actions = FooterView(context: .run, facts: facts, charset: .unicode).buttons(width: 80).map(\.action)
        #expect(actions.first == .restart)
        #expect(!actions.contains(.togglePlay))
    }

    @Test func theFooterOffersVariantsOnlyWhereThereAreSome() {
        func offers(_ facts: FooterView.Facts) -> Bool {
            FooterView(context: .run, facts: facts, charset: .unicode).buttons(width: 200).contains {
                $0.action == .nextVariant
            }
        }
        #expect(offers(.init(hasVariants: true)))
        #expect(!offers(.init(hasVariants: false)))
    }
}
