/// A part of the run: a stage of a load, or what an expectation asked of.
package struct PartReport: Sendable, Equatable {
    /// Of a load's stage: whose, and which, from 1.
    package var load: String?
    package var stage: Int?
    package var from: Nanoseconds
    package var to: Nanoseconds
    /// Kinds of which some were made, or ended, in it.
    package var kinds: [KindReport]
    package var resources: [ResourceReport]

    package init(
        load: String? = nil, stage: Int? = nil, from: Nanoseconds, to: Nanoseconds, kinds: [KindReport] = [],
        resources: [ResourceReport] = []
    ) {
        self.load = load
        self.stage = stage
        self.from = from
        self.to = to
        self.kinds = kinds
        self.resources = resources
    }
}
