import Kernel
import ScenarioLanguage
import Snapshots
import Testing

@Suite("A parameter's value")
struct ParameterTests {
    private static let declarations: [String: ParameterDeclaration] = [
        "slots": ParameterDeclaration(
            name: "slots", initial: .number(3), minimum: .number(1), maximum: .number(20)),
        "delay": ParameterDeclaration(
            name: "delay", initial: .duration(.second), minimum: .duration(.millisecond)),
        "rate": ParameterDeclaration(name: "rate", initial: .rate(90)),
        "late": ParameterDeclaration(name: "late", initial: .bool(false)),
        "name": ParameterDeclaration(name: "name", initial: .text("ann")),
    ]

    @Test(
        "is read in the language's notation",
        arguments: [
            ("slots", "10", Constant.number(10)), ("slots", " 10 ", .number(10)),
            ("delay", "250ms", .duration(Nanoseconds(250_000_000))),
            ("rate", "120/min", .rate(2)), ("late", "true", .bool(true)), ("name", "'bob'", .text("bob")),
            ("name", "bob", .text("bob")), ("name", "it's bob", .text("it's bob")), ("name", "12", .text("12")),
        ])
    func reads(name: String, text: String, expected: Constant) throws {
        let declaration = try #require(Self.declarations[name])
        #expect(try constant(text, for: declaration) == expected)
    }

    @Test(
        "is refused with the reason",
        arguments: [
            ("slots", "0", "0 is below its minimum 1"), ("slots", "21", "21 is above its maximum 20"),
            ("slots", "3s", "`slots` is a number, as 3; `3s` is a duration"),
            ("delay", "250", "`delay` is a duration, as 1s; `250` is a number"),
            ("delay", "1m", "`1m`: write 1min or 1ms"), ("slots", "", "an expression is missing here"),
            ("slots", "1 + 1", "`1 + 1` is no value: write 3"), ("slots", "ten", "`ten` is no value: write 3"),
        ])
    func refuses(name: String, text: String, message: String) throws {
        let declaration = try #require(Self.declarations[name])
        let fault = #expect(throws: Fault.self) { try constant(text, for: declaration) }
        #expect(fault?.message == message)
        #expect(fault?.file == name)
    }
}
