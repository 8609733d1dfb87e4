internal import Foundation
internal import ScenarioLanguage
internal import Snapshots

/// A recording on disk.
struct RecordingFile {
    /// As the person wrote it.
    let path: String
    private let location: String

    static let fileExtension = "rec"
    private static let byteLimit = 1 << 24

    init(_ path: String, in environment: ProcessEnvironment) {
        self.path = path
        location = path.absolute(in: environment.workingDirectory)
    }

    /// Told by its name, so that a scenario is never taken for one, nor written over.
    static func isNamed(_ path: String) -> Bool { path.fileExtension.lowercased() == fileExtension }

    /// - Throws: `usage` for a name that is none of a recording.
    func checkName() throws(CommandFailure) {
        guard Self.isNamed(path) else {
            throw CommandFailure(.usage, "'\(path)' is no name for a recording: write \(path.fileNameStem).rec")
        }
    }

    /// - Throws: `outputFailed`.
    func write(_ run: RecordedRun) throws(CommandFailure) {
        do {
            try Data(run.text.utf8).write(to: URL(fileURLWithPath: location))
        } catch {
            throw CommandFailure(.outputFailed, "\(path) cannot be written: \(error.systemReason)")
        }
    }

    /// - Throws: `noSuchFile` when it cannot be read, `badScenario` with the line that is wrong.
    func read() throws(CommandFailure) -> RecordedRun {
        let data: Data
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: location))
            defer { try? handle.close() }
            data = try handle.read(upToCount: Self.byteLimit) ?? Data()
        } catch {
            throw CommandFailure(.noSuchFile, "\(path) cannot be read: \(error.systemReason)")
        }
        guard data.count < Self.byteLimit, let text = String(data: data, encoding: .utf8) else {
            throw CommandFailure(.badScenario, "\(path):1: this is no recording: it is too long, or no UTF-8 text")
        }
        return try RecordingReader.read(text, path: path)
    }

    /// The scenario that was played: beside the recording, where its path leads from there, else as it is named.
    func scenario(of run: RecordedRun, in catalogue: ScenarioCatalogue) throws(CommandFailure) -> ScenarioFile {
        let name = run.recording.scenario
        let beside = location.parentFolder.appending(component: name)
        if ScenarioFile.isScenario(name), !name.hasPrefix("/"), FileManager.default.fileExists(atPath: beside) {
            return try catalogue.resolve(beside)
        }
        return try catalogue.resolve(name)
    }
}
