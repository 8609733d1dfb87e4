/// A top-level key of a scenario: what the reader, the schema and the reference know of it.
struct Section: Sendable {
    /// What stands behind the colon.
    enum Form: Sendable {
        /// Plain words.
        case words
        case slot(SlotKind)
        case panes, loop, parameters, resources, state, tasks, load, script, variants, expectations
    }

    var name: String
    var form: Form
    var summary: String
    /// Whether a variant may replace entries of it.
    var isVariable = false
    /// Whether it can be played; one that cannot is read for its own faults.
    var isPlayable = true
    var read: @Sendable (YamlNode, inout ScenarioReader, inout ScenarioSyntax) -> Void

    static let all: [Section] = [
        Section(name: "title", form: .words, summary: "What the scenario shows, in a few words.", isVariable: true) {
            $2.title = $1.plainText($0, of: "title")
        },
        Section(name: "about", form: .words, summary: "What there is to learn, in a few sentences.", isVariable: true) {
            $2.about = $1.plainText($0, of: "about")
        },
        Section(name: "show", form: .panes, summary: "The panes to show first.", isVariable: true) {
            $2.show = $1.panes($0)
        },
        Section(
            name: "loop", form: .loop, summary: "The event loop: `workers`, how many tasks may compute at once.",
            isVariable: true
        ) {
            $2.workers = $1.workers($0)
        },
        Section(
            name: "parameters", form: .parameters, summary: "Knobs: values that turn while it runs.", isVariable: true
        ) {
            $2.parameters = $1.parameters($0)
        },
        Section(name: "resources", form: .resources, summary: "What tasks wait for and share.", isVariable: true) {
            $2.resources = $1.resources($0)
        },
        Section(name: "state", form: .state, summary: "Variables that all tasks share.", isVariable: true) {
            $2.state = $1.state($0)
        },
        Section(name: "tasks", form: .tasks, summary: "The kinds of task, with their steps.", isVariable: true) {
            $2.tasks = $1.tasks($0)
        },
        Section(name: "main", form: .slot(.steps), summary: "The steps that the run begins with.", isVariable: true) {
            $2.main = $1.main($0)
        },
        Section(name: "load", form: .load, summary: "Arrivals: who comes, how often, how long.", isVariable: true) {
            $2.loads = $1.load($0)
        },
        Section(
            name: "script", form: .script, summary: "What happens to the run at given times.", isVariable: true
        ) {
            $2.script = $1.script($0)
        },
        Section(
            name: "services", form: .slot(.value), summary: "Embedded services for live runs.", isPlayable: false
        ) { node, reader, _ in
            reader.services(node)
        },
        Section(name: "warmup", form: .slot(.duration), summary: "How long nothing is measured.", isVariable: true) {
            $2.warmup = $1.duration($0, of: "warmup")
        },
        Section(
            name: "drain", form: .slot(.duration), summary: "How long what has arrived may take to finish.",
            isVariable: true
        ) {
            $2.drain = $1.duration($0, of: "drain")
        },
        Section(name: "variants", form: .variants, summary: "Versions beside the scenario; the first is the default.") {
            $2.variants = $1.variants($0)
        },
        Section(
            name: "expect", form: .expectations, summary: "What must hold when the run has ended.", isVariable: true
        ) {
            $2.expectations = $1.expectations($0)
        },
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    static func named(_ name: String) -> Section? { byName[name] }
}
