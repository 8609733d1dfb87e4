extension Unicode.Scalar {
    var isDigit: Bool { self >= "0" && self <= "9" }
    var isBlank: Bool { self == " " || self == "\n" || self == "\t" }
    /// Letters of any script, their accents, and `_`.
    var isNameStart: Bool {
        if isASCII { return self == "_" || (self >= "a" && self <= "z") || (self >= "A" && self <= "Z") }
        return properties.isXIDContinue
    }
}

extension String {
    /// Whether it can name a task, a parameter, a variable.
    var isIdentifier: Bool {
        guard let first = unicodeScalars.first, first.isNameStart, unicodeScalars.count <= Limits.name else {
            return false
        }
        return unicodeScalars.allSatisfy { $0.isNameStart || $0.isDigit }
    }
}
