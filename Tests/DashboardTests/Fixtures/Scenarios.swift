import Snapshots

/// The runs that the tests look at.
enum Scenarios {
    static let cards = [
        card("quick-start", "concepts", "Hello, World", "Says Hello, waits a second, says World."),
        card(
            "gather", "patterns", "Gather", "Five users are fetched at once.", variants: ["together", "one by one"]),
        semaphoreCard, queueCard, timeoutCard,
        card("lock", "patterns", "A lock", "Five workers count to fifty.", variants: ["locked", "unlocked"]),
        errorCard,
    ]

    static let semaphoreCard = card(
        "semaphore", "patterns", "Rate limiting with a semaphore",
        "Twenty calls want the API at once; three slots let three in at a time. The others wait in line, first come, "
            + "first served. It limits how many are inside, not how many come in a second.",
        show: ["tasks", "semaphores", "events"])
    static let queueCard = card(
        "producer-consumer", "patterns", "Producers and consumers",
        "Two producers put five items each into a queue; three consumers take them out.")
    static let timeoutCard = card(
        "timeout", "patterns", "A timeout", "An operation of five seconds under a limit of two.",
        variants: ["too slow", "in time"])
    static let errorCard = card(
        "error-handling", "patterns", "Errors that are kept", "Every third item fails; the others go on.")

    private static func card(
        _ name: String, _ group: String, _ title: String, _ about: String, variants: [String] = [], show: [String] = []
    ) -> ScenarioCard {
        ScenarioCard(name: name, group: group, title: title, about: about, variants: variants, show: show)
    }
}
