/// A line that stands where the footer is until the next key.
package enum Notice: Sendable, Hashable {
    /// It was done.
    case done(String)
    /// Why it was not done.
    case refused(String)
}
