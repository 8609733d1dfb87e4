internal import Snapshots

/// Writes JSON as UTF-8 with the keys in the order they are given.
///
/// Not Foundation's encoder, because the reports promise the order of keys and exact decimals. Every scalar that
/// `SafeText` would not let onto a terminal is written as an escape: the value is kept, the terminal is safe.
package struct JSONWriter {
    /// How the members of an object or array are laid out.
    package enum Layout {
        /// All on one line, no spaces.
        case inline
        /// One a line, indented by two spaces a level.
        case lines
    }

    package private(set) var bytes: [UInt8] = []
    private var layout = Layout.inline
    private var isFirst = true
    private var depth = 0

    package init() {}

    /// Begins again, keeping the memory.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    package mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
    }
}

// MARK: - Containers

extension JSONWriter {
    /// An object; `members` calls `field` for each.
    package mutating func object(_ layout: Layout = .inline, _ members: (inout JSONWriter) -> Void) {
        container(open: "{", close: "}", layout, members)
    }

    package mutating func array(_ elements: [some JSONWritable], _ layout: Layout = .inline) {
        container(open: "[", close: "]", layout) { json in
            for element in elements { json.element(element) }
        }
    }

    package mutating func field(_ key: String, _ value: some JSONWritable) {
        field(key) { value.write(to: &$0) }
    }

    /// A member that is left out when there is no value.
    package mutating func field(_ key: String, ifPresent value: (some JSONWritable)?) {
        if let value { field(key, value) }
    }

    package mutating func field(_ key: String, _ value: (inout JSONWriter) -> Void) {
        separate()
        string(key)
        bytes.append(UInt8(ascii: ":"))
        if layout == .lines { bytes.append(UInt8(ascii: " ")) }
        value(&self)
    }

    private mutating func element(_ value: some JSONWritable) {
        separate()
        value.write(to: &self)
    }

    private mutating func container(
        open: Unicode.Scalar, close: Unicode.Scalar, _ inner: Layout, _ members: (inout JSONWriter) -> Void
    ) {
        let outer = layout
        bytes.append(UInt8(ascii: open))
        (layout, isFirst, depth) = (inner, true, depth + 1)
        members(&self)
        depth -= 1
        if layout == .lines, !isFirst { breakLine() }
        bytes.append(UInt8(ascii: close))
        (layout, isFirst) = (outer, false)
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        if layout == .lines { breakLine() }
    }

    private mutating func breakLine() {
        endLine()
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
}

// MARK: - Scalars

extension JSONWriter {
    /// Text that is JSON as it stands: a number, `true`, `null`.
    package mutating func literal(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    package mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        if text.utf8.allSatisfy(Self.isPlain) {
            bytes.append(contentsOf: text.utf8)
        } else {
            for scalar in text.unicodeScalars { escape(scalar) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": literal("\\\"")
        case "\\": literal("\\\\")
        case "\n": literal("\\n")
        case "\r": literal("\\r")
        case "\t": literal("\\t")
        case _ where SafeText.sanitised(scalar) == scalar: literal(String(scalar))
        default: for unit in UTF16.encode(scalar)! { hexadecimal(unit) }
        }
    }

    private mutating func hexadecimal(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        literal("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
}
