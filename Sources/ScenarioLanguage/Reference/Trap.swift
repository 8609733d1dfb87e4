/// Something that YAML takes otherwise than it was meant.
struct Trap {
    /// As the reference shows it.
    var written: String
    /// The scenario around it, in YAML.
    var text: String

    /// What the loader says to it.
    var answer: String {
        let source = ScenarioSource(name: "trap", path: "trap.yaml", text: "title: T\n" + text)
        switch loadScenario(source) {
        case .success(let loaded): return loaded.warnings.first.map { "warning: " + $0.message } ?? ""
        case .failure(let list): return list.faults.first?.message ?? ""
        }
    }

    static let all: [Trap] = [
        step("sleep: lognormal(p50: 80ms)"),
        step("log: Main: doing"),
        step("log: {name}"),
        step("log: [name]"),
        step("log: Item #3"),
        step("log: %done"),
        step("set: x = \"text\""),
        Trap(written: "{ value: max(1, 2), min: 1 }", text: "parameters:\n  n: { value: max(1, 2), min: 1 }\nmain: []"),
        Trap(written: "- sleep: 1s⏎  log: done", text: "main:\n  - sleep: 1s\n    log: done"),
        Trap(written: "- do:", text: "main:\n  - sleep: 1s\n  - do: []"),
        Trap(written: "- break⏎  when: done", text: "main:\n  - forever:\n      - break\n        when: true"),
        Trap(written: "- sleep 1s", text: "main:\n  - sleep 1s"),
        Trap(written: "call(id): and call(x):", text: "tasks:\n  call(id): []\n  call(x): []\nmain: []"),
        Trap(written: "a tab", text: "main:\n\t- break"),
        step("log: &name text"),
        step("log: *name"),
        step("log: !name"),
        Trap(written: "<<: *base", text: "state:\n  <<: 1\nmain: []"),
        Trap(written: "a second ---", text: "main: []\n---\ntitle: U"),
    ]

    private static func step(_ step: String) -> Trap { Trap(written: step, text: "main:\n  - " + step) }
}
