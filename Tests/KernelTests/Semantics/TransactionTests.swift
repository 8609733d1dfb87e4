import Kernel
import Snapshots
import Testing

@Suite struct TransactionTests {
    private func run(_ main: String) throws -> RunReport {
        try Scenarios.run(
            """
            title: T
            state:
              balance: { ann: 100, bob: 100 }
              items: [1, 2, 3]
              total: 0
            tasks:
              other():
                - sleep: 5ms
                - set: balance['bob'] += 1
            main:
            \(main)
              - log: "{balance} {items} {total}"
            """)
    }

    private func last(_ report: RunReport) -> String { report.log.last?.message ?? "" }

    @Test func whatFailsLeavesStateAsItWas() throws {
        let report = try run(
            """
              - try:
                  - transaction: 1
                    do:
                      - set: balance['ann'] -= 30
                      - set: balance['eve'] = 5
                      - set: items[1] = 9
                      - set: total = 7
                      - set: total += 1
                      - fail: Broken
                catch:
                  - log: "{error.kind}"
            """)
        #expect(report.log.first?.message == "Broken")
        #expect(last(report) == "(ann=100, bob=100, eve=none) [1, 2, 3] 0")
    }

    @Test func whatEndsStays() throws {
        let report = try run(
            "  - transaction: 1\n    do:\n      - set: balance['ann'] -= 30\n      - set: items[0] = 4")
        #expect(last(report) == "(ann=70, bob=100) [4, 2, 3] 0")
    }

    @Test func whatOthersWroteElsewhereIsNotUndone() throws {
        let report = try run(
            """
              - spawn: other()
              - try:
                  - transaction: 1
                    do:
                      - set: balance['ann'] = 0
                      - sleep: 10ms
                      - fail: Broken
                catch:
                  - log: "rolled back"
            """)
        #expect(last(report) == "(ann=100, bob=101) [1, 2, 3] 0")
    }

    @Test func cancellationRollsBackToo() throws {
        let report = try run(
            """
              - timeout: 10ms
                do:
                  - transaction: 1
                    do:
                      - set: total = 5
                      - sleep: 1s
                else:
                  - log: "too late"
            """)
        #expect(last(report) == "(ann=100, bob=100) [1, 2, 3] 0")
    }

    @Test func anOuterTransactionUndoesWhatAnInnerOneCommitted() throws {
        let report = try run(
            """
              - try:
                  - transaction: 1
                    do:
                      - transaction: 2
                        do:
                          - set: total = 5
                      - fail: Broken
                catch:
                  - log: "{total}"
            """)
        #expect(report.log.map(\.message).first == "0")
    }

    @Test(arguments: ["return: none", "break"]) func leavingEarlyCommits(way: String) throws {
        let report = try Scenarios.run(
            """
            title: T
            state:
              total: 0
            tasks:
              work():
                - repeat: 2
                  do:
                    - transaction: 1
                      do:
                        - set: total += 1
                        - \(way)
            main:
              - await: work()
              - log: "{total}"
            """)
        #expect(report.log.last?.message == "1")
    }
}
