import Kernel
import Snapshots

@testable import Engine

/// Trace records written as text, and the lanes drawn from them as text.
///
/// A line is an instant in milliseconds, a task's number, what it did, and an argument: `500 1 sleeps 1000`.
struct LaneStory: ~Copyable {
    private(set) var ring: TraceRing
    private var rows: [TaskRow] = []
    private var queueDepth = 0
    private static let tick: Int64 = 1_000_000

    /// - Parameter capacity: so many records are remembered; a power of two.
    init(_ text: String, capacity: Int = 1 << 17) {
        ring = TraceRing(capacity: capacity)
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            tell(at: Int64(words[0])! * Self.tick, task: UInt32(words[1])!, words[2], words.dropFirst(3).first)
        }
    }

    private mutating func tell(at time: Int64, task: UInt32, _ verb: String, _ argument: String?) {
        let amount = argument.flatMap(Int64.init) ?? 0
        switch verb {
        case "created": add(time, task, .taskCreated, .ready)
        case "starts": add(time, task, .taskStarted, .running)
        case "resumes": add(time, task, .taskResumed, .running)
        case "sleeps": add(time, task, .taskWaiting, .waiting, .sleep, until: time + amount * Self.tick)
        case "computes": add(time, task, .taskWaiting, .running, .compute, until: time + amount * Self.tick)
        case "locks": add(time, task, .taskWaiting, .waiting, .lock)
        case "awaits": add(time, task, .taskWaiting, .waiting, .task)
        case "ends": add(time, task, .taskFinished, .succeeded)
        case "fails": add(time, task, .taskFinished, .failed)
        case "cancelled": add(time, task, .taskFinished, .cancelled)
        case "puts": move(time, task, .queuePut, by: 1)
        case "takes": move(time, task, .queueTake, by: -1)
        default: preconditionFailure("no such verb: \(verb)")
        }
    }

    private mutating func add(
        _ time: Int64, _ task: UInt32, _ kind: TraceEventKind, _ state: TaskState, _ wait: WaitKind = .nothing,
        until deadline: Int64 = 0
    ) {
        let detail = kind == .taskFinished ? state.rawValue : kind == .taskWaiting ? wait.rawValue : 0
        append(time, task, kind, value: deadline, detail: detail)
        let row = TaskRow(
            id: TaskID(task), name: "\(task)", state: state, wait: wait == .nothing ? nil : WaitRow(kind: wait),
            since: Nanoseconds(time))
        if let index = rows.firstIndex(where: { $0.id == row.id }) { rows[index] = row } else { rows.append(row) }
    }

    private mutating func move(_ time: Int64, _ task: UInt32, _ kind: TraceEventKind, by change: Int) {
        queueDepth += change
        append(time, task, kind, on: 7, level: Int32(queueDepth))
    }

    private mutating func append(
        _ time: Int64, _ task: UInt32, _ kind: TraceEventKind, value: Int64 = 0, on: Int32 = -1, level: Int32 = 0,
        detail: UInt8 = 0
    ) {
        ring.append(
            TraceRecord(
                time: time, step: UInt64(ring.next + 1), value: value, task: task, ordinal: task, pc: 0, on: on,
                level: level, routine: 0, kind: kind, detail: detail))
    }

    /// The tasks' lanes, a line each, and the depths of the queue where there is one.
    func lanes(_ window: LaneWindow, now milliseconds: Int64) -> [String] {
        var memory = LaneMemory()
        return lanes(window, now: milliseconds, &memory)
    }

    func lanes(_ window: LaneWindow, now milliseconds: Int64, _ memory: inout LaneMemory) -> [String] {
        var run = RunSnapshot(seed: 0, position: .start)
        run.tasks.rows = rows
        run.queues = [QueueRow(name: "jobs", depth: queueDepth, capacity: nil)]
        memory.draw(into: &run, from: ring, now: milliseconds * Self.tick, in: window) { _ in "jobs" }
        let depths = run.queues[0].history.map { $0 == 0 ? " " : String($0) }.joined()
        return run.tasks.rows.map { String($0.lane.map(\.glyph)) } + (depths.allSatisfy { $0 == " " } ? [] : [depths])
    }
}

extension LaneCell {
    var glyph: Character {
        switch self {
        case .empty: " "
        case .created: "c"
        case .ready: "r"
        case .running: "#"
        case .timed: "="
        case .resource: "-"
        case .awaiting: "~"
        case .succeeded: "v"
        case .failed: "x"
        case .cancelled: "/"
        case .timedOut: "!"
        }
    }
}
