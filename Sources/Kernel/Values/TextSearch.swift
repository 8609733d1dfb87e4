/// Whether a text stands in another: Knuth, Morris and Pratt's search, whose time grows with the sum of the two lengths.
struct TextSearch {
    private let wanted: [UInt8]
    /// Of each beginning of the text: the length of its longest end that is a beginning too.
    private var borders: [Int]

    init(_ text: String) {
        wanted = Array(text.utf8)
        borders = [Int](repeating: 0, count: wanted.count)
        var length = 0
        for place in wanted.indices.dropFirst() {
            length = extended(length, by: wanted[place])
            borders[place] = length
        }
    }

    func finds(in text: String) -> Bool {
        guard !wanted.isEmpty else { return true }
        var length = 0
        for byte in text.utf8 {
            length = extended(length, by: byte)
            if length == wanted.count { return true }
        }
        return false
    }

    /// The length of the longest beginning that ends with one more byte.
    private func extended(_ length: Int, by byte: UInt8) -> Int {
        var length = length
        while length > 0, wanted[length] != byte { length = borders[length - 1] }
        return wanted[length] == byte ? length + 1 : 0
    }
}
