package import Snapshots

/// A run as a file for Perfetto and chrome://tracing: a track a task, a slice for each thing it does or waits for,
/// a counter for each resource. Microseconds of virtual time.
///
/// Source: the JSON object format of "Trace Event Format", Google.
package struct TraceDocument: EventText {
    private struct Slice {
        var name: String
        var category: String
        var begin: Nanoseconds
        var line: Int
    }

    private static let process = 1

    private var tally = RunTally()
    private var open: [TaskID: Slice] = [:]
    private var json = JSONWriter()
    private var isFirst = true

    package init() {}

    package mutating func add(_ event: TraceEvent, to text: inout [UInt8]) {
        let time = event.position.time
        switch event.kind {
        case .taskCreated:
            metadata("thread_name", of: event.task.id, event.task.name, to: &text)
            begin("ready", "ready", event, to: &text)
        case .taskStarted, .taskResumed: begin("running", "running", event, to: &text)
        case .taskWaiting: begin(event.waitClause, event.wait.category, event, to: &text)
        case .taskFinished:
            end(event.task.id, at: time, to: &text)
            instant(event.endClause, event, to: &text)
        case .log, .note, .ask, .timeoutFired: instant(event.sentence, event, to: &text)
        default: break
        }
        let alive = tally.alive
        for resource in tally.add(event) { counter(resource, at: time, to: &text) }
        if tally.alive != alive { counter("tasks", [("alive", tally.alive)], at: time, to: &text) }
    }

    package mutating func finish(_ report: RunReport, to text: inout [UInt8]) {
        for task in open.keys.sorted() { end(task, at: report.elapsed, to: &text) }
        metadata("process_name", of: nil, report.scenario, to: &text)
        text.append("\n]}\n")
    }

    // MARK: Slices

    private mutating func begin(_ name: String, _ category: String, _ event: TraceEvent, to text: inout [UInt8]) {
        end(event.task.id, at: event.position.time, to: &text)
        open[event.task.id] = Slice(name: name, category: category, begin: event.position.time, line: event.line)
    }

    /// What takes no time is no slice: the turns of tasks that only wait would hide what they wait for.
    private mutating func end(_ task: TaskID, at time: Nanoseconds, to text: inout [UInt8]) {
        guard let slice = open.removeValue(forKey: task), slice.begin < time else { return }
        write("X", slice.name, slice.begin, task, to: &text) { json in
            json.field("dur", Microseconds(time - slice.begin))
            json.field("cat", slice.category)
            json.field("args") { $0.object { $0.field("line", slice.line) } }
        }
    }

    private mutating func instant(_ name: String, _ event: TraceEvent, to text: inout [UInt8]) {
        write("i", name, event.position.time, event.task.id, to: &text) { $0.field("s", "t") }
    }

    // MARK: Counters and names

    private mutating func counter(_ resource: Int, at time: Nanoseconds, to text: inout [UInt8]) {
        let state = tally.resources[resource]
        counter(
            tally.resources.names[resource], [("level", state.level), ("waiting", state.waiting)], at: time, to: &text)
    }

    private mutating func counter(
        _ name: String, _ values: [(key: String, value: Int)], at time: Nanoseconds, to text: inout [UInt8]
    ) {
        write("C", name, time, nil, to: &text) { json in
            json.field("args") { json in
                json.object { json in
                    for (key, value) in values { json.field(key, value) }
                }
            }
        }
    }

    private mutating func metadata(_ kind: String, of task: TaskID?, _ name: String, to text: inout [UInt8]) {
        write("M", kind, .zero, task, to: &text) { json in
            json.field("args") { $0.object { $0.field("name", name) } }
        }
    }

    private mutating func write(
        _ phase: String, _ name: String, _ time: Nanoseconds, _ task: TaskID?, to text: inout [UInt8],
        _ rest: (inout JSONWriter) -> Void
    ) {
        text.append(isFirst ? #"{"displayTimeUnit":"ms","traceEvents":["# + "\n" : ",\n")
        isFirst = false
        json.removeAll()
        json.object { json in
            json.field("ph", phase)
            json.field("name", name)
            json.field("ts", Microseconds(time))
            json.field("pid", Self.process)
            json.field("tid", ifPresent: task.map { Int($0.rawValue) })
            rest(&json)
        }
        text += json.bytes
    }
}

/// A time as the format has it: exact, with nanoseconds behind the point.
private struct Microseconds: JSONWritable {
    let time: Nanoseconds
    init(_ time: Nanoseconds) { self.time = time }

    func write(to json: inout JSONWriter) {
        let (whole, rest) = time.rawValue.quotientAndRemainder(dividingBy: 1_000)
        json.literal(rest == 0 ? "\(whole)" : "\(whole)." + String(String(1_000 + rest).dropFirst()))
    }
}

extension WaitKind {
    /// As a viewer colours and filters it.
    fileprivate var category: String {
        switch self {
        case .nothing, .sleep: "timed"
        case .compute, .cpu: "computing"
        case .semaphore, .lock, .put, .take, .join, .event: "resource"
        case .task, .future, .gather: "awaiting"
        }
    }
}
