import Testing

@testable import Dashboard

@Suite struct ProblemsTests {
    @Test(
        arguments: [
            ("a.yaml:12:7: no such: thing", "a.yaml:12:7", "no such: thing"), ("no place: here", "", "no place: here"),
            ("plain", "", "plain"), ("", "", ""), ("a:", "", "a:"), ("a:1: ", "a:1", ""),
        ])
    func thePlaceIsTakenOffTheFault(problem: String, place: String, fault: String) {
        let parts = ProblemsView.parts(of: problem)
        #expect(parts.place == place && parts.fault == fault)
    }

    @Test func eachFaultStandsUnderItsPlace() {
        let lines = ProblemsView(problems: ["a.yaml:1:2: mend this", "mend that too"]).lines(width: 40).map(\.text)
        #expect(lines == ["2 faults to mend:", "", "✘ a.yaml:1:2", "  mend this", "", "✘ mend that too"])
    }
}
