import Testing

@testable import Dashboard

@Suite struct FooterTests {
    private func actions(_ context: KeyContexts = .run, _ facts: FooterView.Facts = .init(), width: Int = 300)
        -> [Action]
    {
        FooterView(context: context, facts: facts, charset: .unicode).buttons(width: width).map(\.action)
    }

    @Test(arguments: KeyContexts.singles, [40, 80, 120, 200])
    func fitsAndAlwaysHoldsTheWayOut(context: KeyContexts, width: Int) {
        let buttons = FooterView(context: context, facts: .init(), charset: .ascii).buttons(width: width)
        #expect(buttons.allSatisfy { $0.columns.upperBound <= width })
        #expect(zip(buttons, buttons.dropFirst()).allSatisfy { $0.columns.upperBound <= $1.columns.lowerBound })
        guard !KeyContexts.writing.contains(context) else { return }
        #expect(buttons.contains { $0.action == .screens(.quit) })
        #expect(buttons.contains { $0.action == .screens(.menu(.help)) })
    }

    @Test func atTheEndOfARunItBeginsWithRestart() {
        var facts = FooterView.Facts()
        facts.isFinished = true
        let actions = actions(.run, facts, width: 80)
        #expect(actions.first == .run(.restart))
        #expect(!actions.contains(.time(.togglePlay)))
    }

    @Test(
        "A key is offered where it has an effect",
        arguments: [
            (\.hasVariants, .run(.nextVariant)), (\.hasBranches, .run(.nextBranch)), (\.isBehind, .time(.toHead)),
            (\.hasMarkers, .time(.nextMarker)), (\.hasTask, .run(.cancel)), (\.isComparing, .time(.firstDifference)),
        ] as [(any WritableKeyPath<FooterView.Facts, Bool> & Sendable, Action)])
    func offers(fact: any WritableKeyPath<FooterView.Facts, Bool> & Sendable, action: Action) {
        var facts = FooterView.Facts()
        #expect(!actions(.run, facts).contains(action))
        facts[keyPath: fact] = true
        #expect(actions(.run, facts).contains(action))
    }

    @Test func theKnobThatTurnsIsNamed() {
        let text = Stage(Scenarios.semaphore(), columns: 200, rows: 60, at: 100).text[59]
        #expect(text.contains("+ - slots 3"))
    }

    @Test func enterIsCalledByWhatItDoesInThePane() {
        var stage = Stage(Scenarios.semaphore(), columns: 120, rows: 40, at: 100)
        #expect(stage.text[39].contains("Enter why"))
        stage.press("9")
        #expect(stage.text[39].contains("Enter set value"))
    }

    @Test func whatCannotBeDoneIsToldUntilTheNextKey() {
        var stage = Stage(Scenarios.semaphore(), at: 100)
        stage.press("c")
        #expect(stage.text[23] == " • choose a task first")
        #expect(stage.effects.isEmpty)
        stage.press(.down)
        #expect(stage.text[23].contains("Space play"))
    }

    @Test func aQuestionThatIsOpenOffersItsAnswer() {
        var stage = Stage(Scenarios.moments(), at: 1_000)
        #expect(stage.text[23].hasPrefix(" Space show answer "))
        stage.press(" ")
        #expect(stage.text[23].hasPrefix(" Space go on "))
    }

    @Test func whatBecameOfAnExportIsTold() {
        var stage = Stage(Scenarios.semaphore(), at: 100)
        stage.send(.told(.done("written: semaphore.svg")))
        #expect(stage.text[23] == " ✔ written: semaphore.svg")
    }
}
