/// What the process tells its caller; the numbers above 63 are those of sysexits where one fits.
package struct ExitStatus: RawRepresentable, Sendable, Hashable {
    package var rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }
    private init(_ rawValue: Int32) { self.rawValue = rawValue }

    /// It did what was asked; of a run: all that was expected holds.
    package static let success = ExitStatus(0)
    /// The run failed or deadlocked, and nothing in the scenario expects that.
    package static let failed = ExitStatus(1)
    package static let usage = ExitStatus(2)
    package static let badScenario = ExitStatus(65)
    package static let noSuchFile = ExitStatus(66)
    /// The output could not be written.
    package static let outputFailed = ExitStatus(74)
    /// A run was given up before its end, so that what it expects cannot be said.
    package static let inconclusive = ExitStatus(98)
    package static let expectationNotMet = ExitStatus(99)
    package static let interrupted = signal(2)

    /// Ended by a signal, as shells tell it.
    package static func signal(_ number: Int32) -> ExitStatus { ExitStatus(128 + number) }
}

/// Why a command could not do what was asked: what goes to standard error, a line each, and the exit status.
struct CommandFailure: Error, Equatable {
    var status: ExitStatus
    var lines: [String]

    init(_ status: ExitStatus, _ lines: [String]) {
        self.status = status
        self.lines = lines
    }

    init(_ status: ExitStatus, _ line: String) { self.init(status, [line]) }
}

extension ExitStatus {
    /// From what matters most to the caller to what matters least.
    private static let order: [ExitStatus] = [
        .interrupted, .usage, .noSuchFile, .badScenario, .expectationNotMet, .failed, .inconclusive,
    ]

    /// The status of several pieces of work as one.
    static func worst(of statuses: [ExitStatus]) -> ExitStatus {
        order.first(where: statuses.contains) ?? .success
    }
}
