import Testing

@testable import Kernel

@Suite struct SelectionTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func theElementsAtSomePlacesAreThoseThatSortingPutsThere(seed: UInt64) {
        var draw = seed
        func roll(_ bound: Int) -> Int {
            draw = draw &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(draw >> 33) % bound
        }
        for size in [0, 1, 2, 17, 400] {
            // Few different values: equal ones are where a partition goes wrong.
            let elements = (0..<size).map { _ in roll(max(size / 3, 2)) }
            let start = size == 0 ? 0 : roll(size)
            var copy = elements
            let places = start..<(start + 25)
            #expect(Array(copy.sortedElements(at: places)) == Array(elements.sorted()[places.clamped(to: 0..<size)]))
            #expect(copy.sorted() == elements.sorted())
        }
    }
}
