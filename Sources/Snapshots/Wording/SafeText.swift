/// Text from a scenario file, made safe to write to a terminal.
package enum SafeText {
    /// C0, C1 and DEL become U+FFFD; direction and format characters are dropped; tab and newline become a space.
    package static func sanitised(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let safe = sanitised(scalar) { result.append(safe) }
        }
        return String(result)
    }

    /// Nil for a scalar that must not be drawn at all.
    package static func sanitised(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x20..<0x7F: return scalar
        case 0x09, 0x0A, 0x0D: return " "
        case 0..<0x20, 0x7F..<0xA0: return "\u{FFFD}"
        default: break
        }
        switch scalar.properties.generalCategory {
        case .format, .lineSeparator, .paragraphSeparator: return nil
        case .privateUse, .unassigned, .surrogate, .control: return "\u{FFFD}"
        default: return scalar
        }
    }
}
