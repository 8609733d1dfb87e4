import Terminal
import Testing

@Suite struct TerminalFaultTests {
    private static let faults: [TerminalFault] = [
        .notATerminal(stream: "standard output"), .typeNotSet, .typeUnknown("nonsense"), .cannotPlaceCursor("dumb"),
        .inBackground, .cannotStart("xterm"),
    ]

    @Test(arguments: faults)
    func saysWhatToDoInstead(fault: TerminalFault) {
        #expect(fault.description.hasSuffix("print the report: orrery run NAME"))
    }

    @Test func saysWhichStreamAndWhichType() {
        #expect(
            TerminalFault.notATerminal(stream: "standard output").description.contains("standard output is not one"))
        #expect(TerminalFault.typeUnknown("nonsense").description.contains("'nonsense'"))
        #expect(TerminalFault.typeNotSet.description.contains("export TERM="))
    }

    @Test func theTypeCannotReachTheTerminalAsControls() {
        #expect(!TerminalFault.typeUnknown("\u{1B}[2J").description.contains("\u{1B}"))
    }
}
