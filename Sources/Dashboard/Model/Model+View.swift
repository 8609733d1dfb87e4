internal import Snapshots

extension Model {
    /// The whole screen. Draws anything at any size, and says so where it is too small for a dashboard.
    package func view() -> Frame {
        var canvas = Canvas(size: size)
        if size.columns < ScreenAreas.minimum.columns || size.rows < ScreenAreas.minimum.rows {
            TooSmallView(size: size).draw(on: &canvas)
        } else {
            drawScreen(on: &canvas)
            drawPopup(on: &canvas)
            footer.draw(in: ScreenAreas(size: size).footer, on: &canvas)
        }
        return canvas.frame.folded(to: charset)
    }

    var footer: FooterView {
        var facts = FooterView.Facts()
        facts.isPlaying = snapshot?.playback.status == .playing
        facts.isFinished = snapshot?.playback.status == .finished
        facts.hasVariants = (snapshot?.scenario.variants.count ?? 0) > 1
        return FooterView(context: context, facts: facts, charset: charset)
    }

    private func drawScreen(on canvas: inout Canvas) {
        if screen == .list {
            ListScreen(list: list, size: size).draw(on: &canvas)
        } else if let runScreen {
            runScreen.draw(on: &canvas)
        } else if problems == nil {
            let text = awaited.map { "Opening \($0)" } ?? "Opening"
            canvas.draw(Line(text, Style(.quiet)), column: 1, row: 0)
        }
    }

    private func drawPopup(on canvas: inout Canvas) {
        guard popup != nil || problems != nil else { return }
        TextPopup.fade(&canvas)
        TextPopup(title: popupTitle, lines: popupLines, scroll: popupScroll).draw(in: Popup.area(size), on: &canvas)
    }
}
