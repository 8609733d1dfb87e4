import Snapshots
import Testing

@testable import Dashboard

/// What terminals of every depth of colour make of the scenes that hold all states.
@Suite struct AppearanceTests {
    static let scenes: [Scene] = [.semaphore, .errors, .deadlock, .timeoutFired]

    @Test(arguments: scenes, Theme.Name.allCases)
    func looksAsRecordedAtEveryDepth(scene: Scene, theme: Theme.Name) throws {
        let frame = scene.model(Size(columns: 80, rows: 24)).view()
        let planes = ColorDepth.allCases.flatMap { depth in
            ["-- \(depth)"] + FrameText.appearances(frame, theme: theme.theme, depth: depth)
        }
        let golden = Golden(name: "\(scene.rawValue)-\(theme.rawValue)")
        let differences = try golden.differences(from: planes)
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
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
