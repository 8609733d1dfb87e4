internal import Snapshots

extension ExpectationReport {
    /// What the left side was, for a person: of a bounded figure about four digits, as long as they tell on which side of
    /// the bound it lay, and a share in percent where its limit is written so.
    var readableActual: String {
        guard let bounded else { return actual }
        let isShare = bounded.unit == .number && isLimitedInPercent
        let readable = isShare ? bounded.value.readableShare : bounded.unit.readable(bounded.value)
        let limits = [bounded.least, bounded.most].compactMap(\.self)
        let limitTexts = limits.map { isShare ? $0.readableShare : bounded.unit.readable($0) }
        return readable.utf8.count < actual.utf8.count && !limitTexts.contains(readable) ? readable : actual
    }

    /// The limit is a literal like `5%`.
    private var isLimitedInPercent: Bool {
        guard let limit = text.split(whereSeparator: { "<>=".contains($0) }).last, limit.last == "%" else {
            return false
        }
        return Double(limit.dropLast().filter { $0 != " " }) != nil
    }
}
