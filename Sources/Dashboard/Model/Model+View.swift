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
        let frame = options.presents ? canvas.frame.presented : canvas.frame
        return frame.folded(to: charset)
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
        if case .menu(let menu) = popup {
            TextPopup.fade(&canvas)
            menuView(menu).draw(in: Popup.area(size), on: &canvas)
        } else if let textPopup {
            TextPopup.fade(&canvas)
            textPopup.draw(in: Popup.area(size), on: &canvas)
        }
    }

    func menuView(_ menu: Menu) -> MenuView { MenuView(menu: menu, rows: rows(of: menu), charset: charset) }
}
