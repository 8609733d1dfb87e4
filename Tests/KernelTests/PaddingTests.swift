import Testing

@testable import Kernel

/// Fingerprints cover the bytes of the state: between the fields of a record there must be none.
@Suite struct PaddingTests {
    /// Bytes of an element that belong to no field.
    private func padding<Record>(_ record: Record) -> Int {
        let fields = Mirror(reflecting: record).children
        return MemoryLayout<Record>.stride - fields.reduce(0) { $0 + size(ofField: $1.value) }
    }

    private func size(ofField value: Any) -> Int {
        func size(_ value: some Any) -> Int { MemoryLayout.size(ofValue: value) }
        return _openExistential(value, do: size)
    }

    @Test func noRecordOfTheStateHasPadding() {
        #expect(padding(Registers()) == 0)
        #expect(padding(TaskRecord()) == 0)
        #expect(padding(TimeoutScope()) == 0)
        #expect(padding(Cell()) == 0)
        #expect(padding(Watch()) == 0)
        #expect(padding(Generator()) == 0)
        #expect(padding(ResourceRecord()) == 0)
        #expect(padding(WaiterList()) == 0)
        #expect(padding(Grant()) == 0)
        #expect(padding(QueueItem()) == 0)
        #expect(padding(KindRecord()) == 0)
        #expect(padding(ResourceFigures()) == 0)
        #expect(padding(WindowRecord()) == 0)
        #expect(padding(FindingRecord()) == 0)
        #expect(padding(EndedTask()) == 0)
        #expect(padding(EndedTimeout()) == 0)
        #expect(padding(Cancellation()) == 0)
    }
}
