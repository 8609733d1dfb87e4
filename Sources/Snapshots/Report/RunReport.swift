/// Everything a finished run reports; `run --format json` prints it in this order.
package struct RunReport: Sendable, Equatable {
    package var scenario: String
    package var variant: String
    package var seed: UInt64
    package var outcome: Outcome
    package var elapsed: Nanoseconds
    /// Main's result, as JSON text.
    package var result: ReportValue
    /// `Kind: message` of the error that main ended with.
    package var error: String?
    package var tasks: TaskTotals
    package var kinds: [KindReport]
    package var resources: [ResourceReport]
    /// In the order in which they begin.
    package var parts: [PartReport] = []
    /// Of the kinds that loads run.
    package var precision: [PrecisionReport] = []
    package var loopUtilization: Double
    package var loopMaxLag: Nanoseconds
    package var steps: UInt64
    package var events: UInt64
    package var expectations: [ExpectationReport]
    /// Which of them ended the run, when one did: it had to hold all along.
    package var abortedBy: Int?
    /// What an experiment asked for, in its order: seconds, a second, or a number; nil where there is no such value.
    package var figures: [Double?] = []
    /// The queue that the scenario is as a whole, when it is one.
    package var queue: QueueReport?
    package var findings: [Finding]
    package var log: [LogLine]
    /// Lines that came after the log was full.
    package var logDropped: Int

    package init(
        scenario: String, variant: String = "", seed: UInt64, outcome: Outcome, elapsed: Nanoseconds,
        result: ReportValue = .none, error: String? = nil, tasks: TaskTotals = TaskTotals(), kinds: [KindReport] = [],
        resources: [ResourceReport] = [], loopUtilization: Double = 0, loopMaxLag: Nanoseconds = .zero,
        steps: UInt64 = 0, events: UInt64 = 0, expectations: [ExpectationReport] = [], findings: [Finding] = [],
        log: [LogLine] = [], logDropped: Int = 0
    ) {
        self.scenario = scenario
        self.variant = variant
        self.seed = seed
        self.outcome = outcome
        self.elapsed = elapsed
        self.result = result
        self.error = error
        self.tasks = tasks
        self.kinds = kinds
        self.resources = resources
        self.loopUtilization = loopUtilization
        self.loopMaxLag = loopMaxLag
        self.steps = steps
        self.events = events
        self.expectations = expectations
        self.findings = findings
        self.log = log
        self.logDropped = logDropped
    }
}

package struct LogLine: Sendable, Equatable {
    package var time: Nanoseconds
    package var task: String
    package var message: String

    package init(time: Nanoseconds, task: String, message: String) {
        self.time = time
        self.task = task
        self.message = message
    }
}
