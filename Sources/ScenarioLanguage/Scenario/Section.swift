/// A top-level key of a scenario: what the reader, the schema and the reference know of it.
struct Section: Sendable {
    var name: String
    var summary: String
    /// Whether a variant may replace entries of it.
    var isVariable = false
    /// Nil: known, and not playable yet.
    var read: (@Sendable (YamlNode, inout ScenarioReader, inout ScenarioSyntax) -> Void)?

    static let all: [Section] = [
        Section(name: "title", summary: "What the scenario shows, in a few words.", isVariable: true) {
            $2.title = $1.plainText($0, of: "title")
        },
        Section(name: "about", summary: "What there is to learn, in a few sentences.", isVariable: true) {
            $2.about = $1.plainText($0, of: "about")
        },
        Section(name: "show", summary: "The panes to show first.", isVariable: true) { $2.show = $1.panes($0) },
        Section(name: "loop", summary: "The event loop: `workers`."),
        Section(name: "parameters", summary: "Knobs: values that turn while it runs.", isVariable: true) {
            $2.parameters = $1.parameters($0)
        },
        Section(name: "resources", summary: "What tasks wait for and share.", isVariable: true) {
            $2.resources = $1.resources($0)
        },
        Section(name: "state", summary: "Variables that all tasks share.", isVariable: true) {
            $2.state = $1.state($0)
        },
        Section(name: "tasks", summary: "The kinds of task, with their steps.", isVariable: true) {
            $2.tasks = $1.tasks($0)
        },
        Section(name: "main", summary: "The steps that the run begins with.", isVariable: true) {
            $2.main = $1.main($0)
        },
        Section(name: "load", summary: "Arrivals: who comes, how often, how long.", isVariable: true) {
            $2.loads = $1.load($0)
        },
        Section(name: "script", summary: "What happens to the run at given times."),
        Section(name: "services", summary: "Embedded services for live runs."),
        Section(name: "warmup", summary: "How long nothing is measured.", isVariable: true) {
            $2.warmup = $1.duration($0, of: "warmup")
        },
        Section(name: "drain", summary: "How long what has arrived may take to finish.", isVariable: true) {
            $2.drain = $1.duration($0, of: "drain")
        },
        Section(name: "variants", summary: "Versions beside the scenario; the first is the default.") {
            $2.variants = $1.variants($0)
        },
        Section(name: "expect", summary: "What must hold when the run has ended.", isVariable: true) {
            $2.expectations = $1.expectations($0)
        },
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    static func named(_ name: String) -> Section? { byName[name] }
}
