internal import Dashboard
internal import Engine
internal import Foundation

/// The working directory, as the place for what is written from the dashboard: files named after the scenario, none of
/// which takes the place of another.
struct ExportFolder: Sendable {
    private let path: String
    private let tape: Tape
    private let played: @Sendable () async -> Played?

    /// - Parameters:
    ///   - tape: of what was done at the dashboard.
    ///   - played: gives the run on the screen.
    init(_ environment: ProcessEnvironment, tape: Tape, played: @escaping @Sendable () async -> Played?) {
        path = environment.workingDirectory
        self.tape = tape
        self.played = played
    }

    /// Writes it, and tells the person where it is, or why not.
    @MainActor
    func write(_ export: Export, of model: Model) async -> Notice {
        if let text = model.text(of: export) { return write(Data(text.utf8), export, named: model.exportName) }
        guard case .run(let kind) = export, let played = await played() else { return .refused("nothing was played") }
        let look = CastPlan.Look(size: model.size, options: model.options)
        let performance = tape.performance(of: played.recording, played.opening, played.places)
        do {
            guard let bytes = try await Self.bytes(of: kind, played, performance, look) else {
                return .refused("not written")
            }
            return write(Data(bytes), export, named: model.exportName)
        } catch {
            return .refused(error.lines.joined(separator: "; "))
        }
    }

    /// Beside the main actor: a long run takes its time to be made again.
    @concurrent
    private static func bytes(
        of kind: RunExport, _ played: Played, _ performance: Performance?, _ look: CastPlan.Look
    ) async throws(CommandFailure) -> [UInt8]? {
        try played.bytes(of: kind, performance, look: look) { !Task.isCancelled }
    }

    private static let attempts = 1...999

    private func write(_ data: Data, _ export: Export, named stem: String) -> Notice {
        for number in Self.attempts {
            let name = stem + (number == 1 ? "" : "-\(number)") + "." + export.fileExtension
            do {
                try data.write(
                    to: URL(fileURLWithPath: path.appending(component: name)), options: .withoutOverwriting)
                return .done("\(export.word) written: \(name)")
            } catch CocoaError.fileWriteFileExists {
                continue
            } catch {
                return .refused("\(name) cannot be written: \(error.systemReason)")
            }
        }
        return .refused("there are too many files named \(stem)")
    }
}
