/// Measured values that a program draws from.
package struct SampleTable: Sendable, Hashable {
    /// Numbers, or durations in nanoseconds; never empty.
    package var values: [Double]
    package var isDuration: Bool

    package init(values: [Double], isDuration: Bool) {
        self.values = values
        self.isDuration = isDuration
    }
}
