import Snapshots

extension String {
    /// The text as a message quotes it: one line, safe for a terminal, clipped.
    var quoted: String {
        let safe = SafeText.sanitised(String(prefix(Limits.quoted + 1)))
        return "`" + (safe.count > Limits.quoted ? safe.prefix(Limits.quoted - 1) + "…" : safe) + "`"
    }
}
