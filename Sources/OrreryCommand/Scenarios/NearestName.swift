/// The candidate that a misspelt name most likely means; nil when none is within a third of its length.
func nearestName(to name: String, among candidates: [String]) -> String? {
    nil
}
