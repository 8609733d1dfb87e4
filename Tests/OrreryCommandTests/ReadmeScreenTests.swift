import Dashboard
import Engine
import Foundation
import Snapshots
import Testing

@testable import OrreryCommand

/// The README opens with the screen, as the program draws it today. `ORRERY_RECORD=1` writes it anew.
@Suite struct ReadmeScreenTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let instant = Nanoseconds(1_456_000_000)
    private static let fence = "```\n"

    /// The semaphore at 80×24, paused on its way.
    private func screen() throws -> String {
        let environment = ProcessEnvironment(
            variables: ["ORRERY_SCENARIOS": Self.root.appending(path: "scenarios").path], workingDirectory: "/")
        var film = Film(load: ScenarioCatalogue(environment).loader(opening: nil, variant: nil, until: nil))
        var model = Model(
            scenarios: [], size: Size(columns: 80, rows: 24), options: Model.Options(isOpened: true))
        film.send(.open(name: "semaphore"), at: .zero)
        for frame in 1...20 {
            let now = Duration.milliseconds(33 * frame)
            if frame == 10 { film.send(.seek(.time(Self.instant)), at: now) }
            film.work(at: now)
            guard let snapshot = film.snapshot(at: now) else { continue }
            for case .engine(let command) in model.update(.snapshot(snapshot)) { film.send(command, at: now) }
        }
        let text = try #require(model.text(of: .frameText))
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.replacing(/\ +$/, with: "") }.joined(separator: "\n")
    }

    @Test func `the README shows the screen of today`() throws {
        let file = Self.root.appending(path: "README.md")
        let screen = try screen().trimmingCharacters(in: .newlines) + "\n"
        var readme = try String(contentsOf: file, encoding: .utf8)
        let parts = readme.components(separatedBy: Self.fence)
        if ProcessInfo.processInfo.environment["ORRERY_RECORD"] != nil {
            readme = ([parts[0], screen] + parts.dropFirst(2)).joined(separator: Self.fence)
            try Data(readme.utf8).write(to: file)
        }
        #expect(readme.components(separatedBy: Self.fence)[1] == screen)
    }
}
