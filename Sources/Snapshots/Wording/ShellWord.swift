/// Words of a command that a person may copy.
package enum ShellWord {
    /// The word as a shell reads it back: quoted only if need be.
    package static func quoted(_ word: String) -> String {
        guard word.isEmpty || !word.unicodeScalars.allSatisfy(isPlain) else { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", "=", ".", "/", ":", "%", "+", ",", "@": true
        default: false
        }
    }
}
