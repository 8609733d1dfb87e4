import Snapshots
import Testing

@testable import Kernel

@Suite struct TraceCodeTests {
    @Test(arguments: TraceEventKind.allCases) func aRecordHasTheRawValueOfItsKind(kind: TraceEventKind) {
        #expect(TraceRecord(time: 0, step: 0, task: 0, ordinal: 0, pc: 0, routine: 0, kind: kind).kind == kind.rawValue)
    }
}
