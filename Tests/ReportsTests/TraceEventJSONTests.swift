import Snapshots
import Testing

@testable import Reports

@Suite struct TraceEventJSONTests {
    private static let call = TaskName(id: TaskID(8), name: "call-7")

    private static func at(_ step: UInt64, _ seconds: Double) -> Position {
        Position(step: step, time: Nanoseconds(seconds: seconds))
    }

    private static let cases: [(TraceEvent, String)] = [
        (
            TraceEvent(position: at(3, 0), kind: .taskCreated, task: call, parent: .main, line: 14),
            #"{"t":0,"step":3,"event":"task.created","task":8,"name":"call-7","parent":1,"line":14}"#
        ),
        (
            TraceEvent(position: at(9, 0.5), kind: .taskWaiting, task: call, on: "api", wait: .semaphore),
            #"{"t":0.5,"step":9,"event":"task.waiting","task":8,"name":"call-7","on":"api","wait":"semaphore"}"#
        ),
        (
            TraceEvent(
                position: at(9, 0.5), kind: .taskWaiting, task: call, wait: .sleep, deadline: .second, line: 4),
            #"{"t":0.5,"step":9,"event":"task.waiting","task":8,"name":"call-7","line":4,"wait":"sleep","until":1}"#
        ),
        (
            TraceEvent(position: at(12, 1), kind: .queuePut, task: call, on: "jobs", detail: "(k=1)", level: 3),
            #"{"t":1,"step":12,"event":"queue.put","task":8,"name":"call-7","on":"jobs","level":3,"item":"(k=1)"}"#
        ),
        (
            TraceEvent(position: at(13, 1), kind: .taskFinished, task: call, state: .succeeded, detail: "200"),
            #"{"t":1,"step":13,"event":"task.finished","task":8,"name":"call-7","state":"succeeded","result":"200"}"#
        ),
        (
            TraceEvent(position: at(13, 1), kind: .taskFinished, task: call, state: .timedOut, detail: "TimeoutError"),
            #"{"t":1,"step":13,"event":"task.finished","task":8,"name":"call-7","state":"timed out","#
                + #""error":"TimeoutError"}"#
        ),
        (
            TraceEvent(position: at(14, 1), kind: .log, task: call, detail: "Hello"),
            #"{"t":1,"step":14,"event":"log","task":8,"name":"call-7","message":"Hello"}"#
        ),
    ]

    @Test(arguments: cases)
    func `an event is one flat object without absent members`(event: TraceEvent, expected: String) {
        var writer = JSONWriter()
        event.write(to: &writer)
        #expect(text(writer.bytes) == expected)
    }
}
