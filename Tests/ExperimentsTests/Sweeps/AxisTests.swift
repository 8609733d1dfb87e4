import Testing

@testable import Experiments

@Suite struct AxisTests {
    @Test(arguments: [
        ("4", ["4"]), ("1..4", ["1", "2", "3", "4"]), ("50,100,200", ["50", "100", "200"]),
        ("10/s..30/s..10/s", ["10/s", "20/s", "30/s"]), ("0.1..0.4..0.1", ["0.1", "0.2", "0.3", "0.4"]),
        ("250ms..1s..250ms", ["250ms", "500ms", "750ms", "1s"]), ("1s..3s", ["1s", "2s", "3s"]),
        ("1..3, 10", ["1", "2", "3", "10"]), ("true,false", ["true", "false"]), ("1..5..3", ["1", "4"]),
    ])
    func `values are listed or counted up`(text: String, values: [String]) throws {
        #expect(try Axis(name: "knob", parsing: text).values == values)
    }

    @Test(arguments: [
        ("", "knob: a value is missing between the commas"), ("1,,2", "knob: a value is missing between the commas"),
        ("3..1", "knob: 3..1 is empty: the first is above the last"),
        ("1..4s", "knob: the ends and the step of 1..4s must be of one type"),
        ("1..4..0", "knob: the step of 1..4..0 must be positive"),
        ("a..b", "knob: a..b is no range: write 1..20, or 10/s..100/s..10/s with a step"),
        ("1..1000000", "knob: 1..1000000 has more than 10000 values"),
        ("true..false", "knob: the ends and the step of true..false must be of one type"),
    ])
    func `what cannot be read is told`(text: String, message: String) {
        do throws(AxisFault) {
            let axis = try Axis(name: "knob", parsing: text)
            Issue.record("\(axis.values)")
        } catch {
            #expect(error.message == message)
        }
    }

    @Test func `places on a scale are in one unit, or counted`() {
        #expect(Axis(name: "k", values: ["500ms", "2s"]).positions == [5e8, 2e9])
        #expect(Axis(name: "k", values: ["true", "false"]).positions == [0, 1])
        #expect(Axis(name: "k", values: ["1", "2s"]).positions == [0, 1])
    }
}
