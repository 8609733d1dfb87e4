/// What the process tells its caller; the numbers above 63 are those of sysexits where one fits.
package struct CommandStatus: RawRepresentable, Sendable, Hashable {
    package var rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }
    private init(_ rawValue: Int32) { self.rawValue = rawValue }

    /// It did what was asked; of a run: all that was expected holds.
    package static let success = CommandStatus(0)
    /// The run failed or deadlocked, and nothing in the scenario expects that.
    package static let failed = CommandStatus(1)
    package static let usage = CommandStatus(2)
    package static let badScenario = CommandStatus(65)
    package static let noSuchFile = CommandStatus(66)
    /// The output could not be written.
    package static let outputFailed = CommandStatus(74)
    /// A run was given up before its end, so that what it expects cannot be said.
    package static let inconclusive = CommandStatus(98)
    package static let expectationNotMet = CommandStatus(99)
    package static let interrupted = signal(2)

    /// Ended by a signal, as shells tell it.
    package static func signal(_ number: Int32) -> CommandStatus { CommandStatus(128 + number) }
}

/// Why a command could not do what was asked: what goes to standard error, a line each, and the exit status.
struct CommandFailure: Error, Equatable {
    var status: CommandStatus
    var lines: [String]

    init(_ status: CommandStatus, _ lines: [String]) {
        self.status = status
        self.lines = lines
    }

    init(_ status: CommandStatus, _ line: String) { self.init(status, [line]) }
}

extension CommandStatus {
    /// From what matters most to the caller to what matters least.
    private static let order: [CommandStatus] = [
        .interrupted, .usage, .noSuchFile, .badScenario, .expectationNotMet, .failed, .inconclusive,
    ]

    /// The status of several pieces of work as one.
    static func worst(of statuses: [CommandStatus]) -> CommandStatus {
        order.first(where: statuses.contains) ?? .success
    }
}
