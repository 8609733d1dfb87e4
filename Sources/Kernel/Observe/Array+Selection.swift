extension Array where Element: Comparable {
    /// The elements that sorting would put at `places`, in order; the array is left partly ordered.
    ///
    /// In proportion to the array, but for the places' own sorting.
    mutating func sortedElements(at places: Range<Int>) -> ArraySlice<Element> {
        let places = places.clamped(to: 0..<count)
        guard !places.isEmpty else { return [] }
        guard places.upperBound * Self.fewOf > count else { return least(places.upperBound).sorted()[places] }
        select(places.lowerBound, from: 0)
        if places.upperBound < count { select(places.upperBound, from: places.lowerBound) }
        self[places].sort()
        return self[places]
    }

    /// So small a part of the elements is found by looking at each once.
    private static var fewOf: Int { 8 }

    /// The least `limit` elements, in no order: those below the greatest of the least so far are kept until they are twice
    /// as many as asked for.
    private func least(_ limit: Int) -> [Element] {
        var kept: [Element] = []
        kept.reserveCapacity(2 * limit)
        var bound: Element?
        for element in self {
            if let bound, element > bound { continue }
            kept.append(element)
            guard kept.count == 2 * limit else { continue }
            kept.select(limit - 1, from: 0)
            kept.removeLast(limit)
            bound = kept[limit - 1]
        }
        kept.select(limit - 1, from: 0)
        return Array(kept.prefix(limit))
    }

    /// Puts the element that belongs at `place` there, with no greater one before it and no smaller one behind.
    ///
    /// C. A. R. Hoare's selection, "Algorithm 65: find", 1961.
    private mutating func select(_ place: Int, from start: Int) {
        var low = start
        var high = count - 1
        while low < high {
            let (left, right) = partition(low, high)
            if place <= right {
                high = right
            } else if place >= left {
                low = left
            } else {
                return
            }
        }
    }

    /// Splits a stretch around its middle: nothing greater than the pivot up to `right`, nothing smaller from `left` on.
    private mutating func partition(_ low: Int, _ high: Int) -> (left: Int, right: Int) {
        let pivot = median(self[low], self[(low + high) / 2], self[high])
        var left = low
        var right = high
        while left <= right {
            while self[left] < pivot { left += 1 }
            while pivot < self[right] { right -= 1 }
            guard left <= right else { break }
            swapAt(left, right)
            left += 1
            right -= 1
        }
        return (left, right)
    }

    private func median(_ a: Element, _ b: Element, _ c: Element) -> Element {
        let (low, high) = a < b ? (a, b) : (b, a)
        return c < low ? low : high < c ? high : c
    }
}
