internal import Dashboard
internal import Foundation

/// The working directory, as the place for what is written from the dashboard: files named after the scenario, none of
/// which takes the place of another.
struct ExportFolder: Sendable {
    private let path: String

    init(_ environment: ProcessEnvironment) { path = environment.workingDirectory }

    private static let attempts = 1...999

    /// Writes it, and tells the person where it is, or why not.
    @MainActor
    func write(_ export: Export, of model: Model) -> Notice {
        let stem = model.exportName
        for number in Self.attempts {
            let name = stem + (number == 1 ? "" : "-\(number)") + "." + export.fileExtension
            do {
                try Data(model.text(of: export).utf8).write(
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
