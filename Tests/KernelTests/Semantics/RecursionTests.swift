import Snapshots
import Testing

/// Calls inside each other are bounded, as CPython's are.
@Suite struct RecursionTests {
    private static let tasks = """
        title: Recursion
        tasks:
          deeper(n):
            - try:
                - await: deeper(n + 1)
              finally:
                - log: up
                  when: n <= 2
          down(n):
            - if: n > 0
              do:
                - await: down(n - 1)

        """

    @Test func tooManyCallsAreAFailure() throws {
        let report = try Scenarios.run(Self.tasks + "main:\n  - await: deeper(1)")
        #expect(report.error == "RecursionError: more than 1000 calls inside each other")
        #expect(report.log.count == 2)
        #expect(report.tasks.live == 0)
    }

    @Test func theFailureIsCaughtAndTheTaskGoesOn() throws {
        let report = try Scenarios.run(
            Self.tasks
                + """
                main:
                  - repeat: 3
                    do:
                      - try:
                          - await: deeper(1)
                        catch:
                          RecursionError:
                            - log: caught
                  - await: down(990)
                """)
        #expect(report.outcome == .succeeded)
        #expect(report.log.filter { $0.message == "caught" }.count == 3)
    }
}
