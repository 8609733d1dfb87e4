import Snapshots
import Testing

@testable import Dashboard

/// What terminals of every depth of colour make of what a cell means.
@Suite struct AppearanceTests {
    @Test func everyRoleLooksAsRecordedAtEveryDepth() throws {
        let sections = Theme.Name.allCases.flatMap { theme in
            ColorDepth.allCases.map { depth in
                Golden.Section(heading: "\(theme.rawValue) \(depth)", lines: lines(theme.theme, depth))
            }
        }
        let differences = try Golden(name: "themes").differences(from: sections)
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    /// Each role, and where it looks otherwise with an emphasis, that too.
    private func lines(_ theme: Theme, _ depth: ColorDepth) -> [String] {
        Style.Role.allCases.flatMap { role in
            let usual = theme.appearance(of: Style(role), depth: depth)
            let chosen = theme.appearance(of: Style(role, .highlight), depth: depth)
            return ["\(role): \(FrameText.description(usual))", "\(role), chosen: \(FrameText.description(chosen))"]
        }
    }

    /// Of two signs that stand in one place, at least the glyph or an attribute differs.
    @Test(arguments: Charset.allCases, Theme.Name.allCases)
    func noStateIsToldByColourAlone(charset: Charset, theme: Theme.Name) {
        let places: [String: [Sign]] = [
            "a task": LaneCell.allCases.compactMap(\.sign),
            "a marker": Marker.Kind.allCases.map(\.sign),
            "a bar": [Sign(.past, .bar), Sign(.reached, .bar), Sign(.future, .track)],
            "a limit": [Sign(.left, .bar), Sign(.gone, .track)],
            "a queue": [Sign(.item, .bar), Sign(.room, .track)],
        ]
        for (place, signs) in places {
            let looks = signs.map { sign in
                let look = theme.theme.appearance(of: sign.style, depth: .none)
                return "\(charset.scalar(for: sign.glyph.scalar)) \(look)"
            }
            #expect(Set(looks).count == signs.count, "\(place): \(looks)")
        }
    }

    @Test(arguments: ColorDepth.allCases, Theme.Name.allCases)
    func errorsAndWarningsStandOutFromWhatIsPlain(depth: ColorDepth, theme: Theme.Name) {
        let plain = theme.theme.appearance(of: .plain, depth: depth)
        for role in [Style.Role.failed, .timedOut, .warning, .key, .title, .quiet] {
            #expect(theme.theme.appearance(of: Style(role), depth: depth) != plain, "\(role)")
        }
    }
}
