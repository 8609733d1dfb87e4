internal import Foundation
internal import ScenarioLanguage
internal import Snapshots

extension ScenarioFile {
    /// Reads the scenario, checks all of it, and compiles one variant.
    ///
    /// - Parameters:
    ///   - variant: nil for the first.
    ///   - questions: what is asked of the run; a wrong one is told like a fault of the file.
    /// - Throws: `noSuchFile` when it cannot be read, `badScenario` with every fault, `usage` for an unknown variant.
    func load(
        variant: String? = nil, asking questions: [Question] = []
    ) throws(CommandFailure) -> LoadedScenario {
        let source = ScenarioSource(name: name, path: path, text: try text())
        let first = try compile(source, nil, variant == nil ? questions : [])
        guard let variant, variant != first.variant || !questions.isEmpty else { return first }
        guard first.variants.contains(variant) else { throw unknown(variant, first.variants) }
        return try compile(source, variant, questions)
    }

    private func compile(
        _ source: ScenarioSource, _ variant: String?, _ questions: [Question]
    ) throws(CommandFailure) -> LoadedScenario {
        switch loadScenario(source, variant: variant, asking: questions, readFile: textBeside) {
        case .failure(let faults): throw CommandFailure(.badScenario, faults.lines)
        case .success(var scenario):
            scenario.card.name = handle
            scenario.card.group = group
            return scenario
        }
    }

    private func unknown(_ variant: String, _ variants: [String]) -> CommandFailure {
        if variants.isEmpty { return CommandFailure(.usage, "\(name) has no variants") }
        let near = Suggestion.nearest(to: variant, among: variants).map { "did you mean '\($0)'?" }
        let all = "there are " + variants.map { "'\($0)'" }.joined(separator: ", ")
        return CommandFailure(.usage, "\(name) has no variant '\(variant)'; \(near ?? all)")
    }

    /// As a list shows it; a scenario that has faults says so in place of its title.
    var card: ScenarioCard {
        (try? load().card) ?? ScenarioCard(name: handle, group: group, title: "has faults: orrery check \(path)")
    }

    /// One byte more than the language accepts is read of a longer file, so that an endless one ends here.
    private static let byteLimit = Limits.bytes + 1

    /// Of a file that the scenario draws from, by its path from there; nil when it is too large or no text.
    private func textBeside(_ path: String) -> String? {
        let folder = URL(fileURLWithPath: location).deletingLastPathComponent()
        guard let handle = try? FileHandle(forReadingFrom: folder.appendingPathComponent(path)) else { return nil }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: Self.byteLimit), data.count < Self.byteLimit else { return nil }
        return String(data: data, encoding: .utf8)
    }

    private func text() throws(CommandFailure) -> String {
        let data: Data
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: location))
            defer { try? handle.close() }
            data = try handle.read(upToCount: Self.byteLimit) ?? Data()
        } catch {
            throw CommandFailure(.noSuchFile, "\(path) cannot be read: \(error.systemReason)")
        }
        if data.count < Self.byteLimit, String(data: data, encoding: .utf8) == nil {
            throw CommandFailure(.badScenario, "\(path):1:1: this is not UTF-8 text; save the file as UTF-8")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
