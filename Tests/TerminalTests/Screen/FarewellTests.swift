import Testing

@testable import Terminal

@Suite struct FarewellTests {
    @Test func endsWithTheNormalScreen() {
        let strings = ["rmcup": "<normal>", "cnorm": "<cursor>", "sgr0": "<plain>", "rmkx": "<keypad>"]
        #expect(Farewell.bytes { strings[$0] } == "<keypad><plain><cursor><normal>")
    }

    @Test func turnsTheMouseOffWhereThereIsOne() {
        let bytes = Farewell.bytes { $0 == "kmous" ? "\u{1B}[M" : nil }
        #expect(bytes.contains("\u{1B}[?1000l") && bytes.contains("\u{1B}[?1006l"))
    }

    @Test(arguments: [
        ("\u{1B}[m$<2>", "\u{1B}[m"), ("a$<10*/>b$<5>c", "abc"), ("a$b<c>", "a$b<c>"), ("$<", "$<"), ("", ""),
    ])
    func pausesAreNotSent(capability: String, bytes: String) {
        #expect(Farewell.withoutPadding(capability) == bytes)
    }
}
