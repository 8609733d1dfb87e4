import Snapshots
import Testing

@testable import Dashboard

@Suite struct TaskPhraseTests {
    private func phrase(_ state: TaskState, _ wait: WaitRow? = nil, result: String? = nil, width: Int = 60) -> String {
        let row = TaskRow(id: .main, name: "main", state: state, wait: wait, result: result)
        return TaskPhrase(row: row, now: .milliseconds(100)).line(width: width).text
    }

    @Test func sayWhatIsWaitedForAndWhoHoldsIt() {
        let wait = WaitRow(kind: .lock, subject: "api", holder: "call-2", place: 4)
        #expect(phrase(.waiting, wait) == "wait for api \u{B7} held by call-2 \u{B7} 4th in line")
        #expect(phrase(.waiting, wait, width: 30) == "wait for api \u{B7} held by call-2")
        #expect(phrase(.waiting, wait, width: 21) == "wait for api \u{B7} call-2")
        #expect(phrase(.waiting, wait, width: 18) == "wait for api \u{B7} 4th")
        #expect(phrase(.waiting, wait, width: 8) == "wait fo…")
    }

    @Test func sayHowLongASleepStillLasts() {
        #expect(phrase(.waiting, WaitRow(kind: .sleep, deadline: .milliseconds(350))) == "sleeping \u{B7} 250ms left")
        #expect(phrase(.waiting, WaitRow(kind: .sleep, deadline: .milliseconds(50))) == "due, waits for the loop")
    }

    @Test(
        arguments: [
            (.created, nil, "created"), (.ready, nil, "ready"), (.running, nil, "running"),
            (.succeeded, "200", "gave 200"),
            (.succeeded, nil, "succeeded"), (.failed, "ValueError: no", "ValueError: no"), (.failed, nil, "failed"),
            (.cancelled, nil, "cancelled"), (.timedOut, nil, "timed out"), (.waiting, nil, "waiting"),
        ] as [(TaskState, String?, String)])
    func sayTheState(state: TaskState, result: String?, text: String) {
        #expect(phrase(state, result: result) == text)
    }
}
