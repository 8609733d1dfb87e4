/// What the screen may know: one or two runs at one instant, and how they are being played.
///
/// A value made by the engine in answer to the screen's `Query`; its size is bounded by the query, not by the run.
package struct Snapshot: Sendable, Equatable {
    /// Counts up by one a snapshot, from 1.
    package var serial: UInt64
    package var scenario: ScenarioCard
    package var playback: Playback
    /// The run on the screen; a second one when two are compared.
    package var runs: [RunSnapshot]
    /// Faults of a scenario that did not load, one line each; the last run stays on the screen.
    package var problems: [String]
    /// What the last command asked for and could not be done, a line each.
    package var refusals: [String]
    /// The greatest number of a cue whose command has been carried out.
    package var answered = 0
    /// The scenario's text, line by line, for a pane that shows it.
    package var source: [String]
    package var comparison: Comparison?

    package init(
        serial: UInt64, scenario: ScenarioCard, playback: Playback, runs: [RunSnapshot], problems: [String] = [],
        refusals: [String] = [], source: [String] = [], comparison: Comparison? = nil
    ) {
        self.serial = serial
        self.scenario = scenario
        self.playback = playback
        self.runs = runs
        self.problems = problems
        self.refusals = refusals
        self.source = source
        self.comparison = comparison
    }
}

/// A scenario as a list shows it.
package struct ScenarioCard: Sendable, Equatable, Hashable {
    /// The file's name without its extension; what `orrery play NAME` takes.
    package var name: String
    /// The folder under `scenarios/`, "" at the top.
    package var group: String
    package var title: String
    package var about: String
    /// The first is the default; empty when the scenario has none.
    package var variants: [String]
    /// Panes that the scenario asks to be shown first.
    package var show: [String]

    package init(
        name: String, group: String = "", title: String, about: String = "", variants: [String] = [],
        show: [String] = []
    ) {
        self.name = name
        self.group = group
        self.title = title
        self.about = about
        self.variants = variants
        self.show = show
    }
}
