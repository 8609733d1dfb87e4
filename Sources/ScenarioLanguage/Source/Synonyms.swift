/// Words that other tools and languages have for what is called otherwise here.
enum Synonyms {
    /// Our words for another's, the likeliest first; each is looked for where it would make sense.
    static func words(for other: String) -> [String] {
        let plain = other.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
        return ours[plain] ?? []
    }

    static let ours: [String: [String]] = table.reduce(into: [:]) { ours, row in
        for other in row.others { ours[other, default: []].append(row.word) }
    }

    /// A word of ours, and what else it is called.
    static let table: [(word: String, others: [String])] = steps + parts + load + resources + functions + measures

    private static let steps: [(word: String, others: [String])] = [
        ("log", ["print", "echo", "say", "puts", "console", "write"]),
        ("sleep", ["delay", "pause", "nap"]),
        ("compute", ["work", "busy", "burn"]),
        ("forever", ["loop"]),
        ("repeat", ["times"]),
        ("for", ["foreach", "each", "iterate"]),
        ("gather", ["parallel", "all", "concurrently", "join_all", "promise_all", "wait_all"]),
        ("spawn", ["run", "start", "go", "launch", "async", "fork", "create_task", "background"]),
        ("await", ["call", "invoke", "exec"]),
        ("race", ["select", "any", "first", "any_of"]),
        ("group", ["taskgroup", "task_group", "nursery", "scope"]),
        ("hold", ["with", "using", "synchronized", "critical", "lock"]),
        ("take", ["get", "pop", "dequeue", "receive", "recv", "consume", "pull"]),
        ("put", ["push", "enqueue", "send", "produce", "offer"]),
        ("fail", ["raise", "throw", "error", "panic"]),
        ("catch", ["except", "rescue", "on_error"]),
        ("finally", ["ensure", "defer", "cleanup"]),
        ("set", ["let", "var", "assign", "increment"]),
        ("timeout", ["deadline", "wait_for", "with_timeout"]),
        ("signal", ["notify", "set_event", "trigger"]),
        ("return", ["give", "result"]),
        ("do", ["then", "steps", "body", "run"]),
        ("else", ["otherwise", "elif"]),
        ("as", ["into", "name", "save", "store"]),
    ]

    private static let parts: [(word: String, others: [String])] = [
        ("title", ["name"]),
        ("about", ["description", "doc", "docs", "summary"]),
        ("parameters", ["params", "knobs", "options", "settings", "config", "inputs"]),
        ("resources", ["shared"]),
        ("state", ["variables", "vars", "globals"]),
        ("tasks", ["functions", "coroutines", "jobs", "processes", "actors"]),
        ("main", ["entry", "program", "run", "start"]),
        ("expect", ["assert", "assertions", "thresholds", "checks", "tests"]),
        ("variants", ["cases", "versions", "scenarios"]),
        ("script", ["events", "timeline", "faults"]),
        ("drain", ["graceful_stop"]),
        ("warmup", ["warm_up"]),
    ]

    private static let load: [(word: String, others: [String])] = [
        ("run", ["exec", "scenario", "task", "call"]),
        ("rate", ["rps", "qps", "tps"]),
        ("users", ["vus", "virtual_users", "clients", "concurrency"]),
        ("think", ["think_time", "pacing", "pause", "sleep"]),
        ("stages", ["ramp", "ramps", "profile", "phases", "steps"]),
        ("count", ["iterations", "total", "requests"]),
        ("duration", ["time", "length"]),
        ("limit", ["max_vus", "maxvus"]),
    ]

    private static let resources: [(word: String, others: [String])] = [
        ("semaphore", ["sem", "permits", "bounded_semaphore", "slots"]),
        ("lock", ["mutex", "rlock", "monitor"]),
        ("queue", ["channel", "buffer", "fifo", "mailbox", "topic"]),
        ("pool", ["connections", "connection_pool"]),
        ("limiter", ["rate_limiter", "ratelimiter", "rate_limit", "token_bucket", "throttle"]),
        ("event", ["flag", "latch"]),
        ("future", ["promise", "deferred"]),
        ("threads", ["executor", "thread_pool", "workers"]),
        ("cpu", ["cores", "processor"]),
    ]

    private static let functions: [(word: String, others: [String])] = [
        ("exponential", ["exp", "expo", "expovariate"]),
        ("uniform", ["rand", "random", "randint"]),
        ("normal", ["gauss", "gaussian"]),
        ("lognormal", ["lognorm", "log_normal"]),
        ("chance", ["bernoulli", "probability", "prob"]),
        ("count", ["len", "length", "size"]),
        ("now", ["time", "clock"]),
    ]

    private static let measures: [(word: String, others: [String])] =
        ["mean", "p50", "p90", "p95", "p99", "max"].map { ("latency.\($0)", [$0]) } + [
            ("latency.p50", ["median", "latency.median"]),
            ("latency.mean", ["average", "avg", "latency", "latency.average"]),
            ("throughput", ["rps", "rate"]),
            ("succeeded", ["success", "ok"]),
            ("failed", ["errors", "failures"]),
            ("timedOut", ["timeouts"]),
        ]
}
