internal import Snapshots

extension Model {
    var footer: FooterView {
        FooterView(context: context, facts: footerFacts, charset: charset, notice: notice)
    }

    private var footerFacts: FooterView.Facts {
        var facts = FooterView.Facts()
        guard let snapshot else { return facts }
        let playback = snapshot.playback
        facts.isPlaying = playback.status == .playing
        facts.isFinished = playback.status == .finished && playback.position == playback.head
        facts.isBehind = playback.position.step < playback.head.step
        facts.hasVariants = snapshot.scenario.variants.count > 1
        facts.hasBranches = playback.branches > 1
        facts.hasMarkers = !playback.markers.isEmpty
        facts.hasTask = chosenTask != nil
        facts.hasBlocker = popup == .details && blocker != nil
        facts.isComparing = isComparing
        facts.asks = moment.map { run.moment.hasAnswer(to: $0) } ?? false
        facts.knob = currentKnob.map { "\($0.name) \($0.value)" }
        facts.turns = run.focus == .knobs
        facts.enterWord = PaneTable.pane(run.focus).enterWord
        return facts
    }
}
