struct LoadChapter: Chapter {
    let title = "Load"

    func write(to page: inout Markdown) {
        page.paragraph(
            "Who comes, how often, and how long: each entry under `load` starts tasks beside `main`. Either `arrivals` (an "
                + "open load, which does not care how it is served) or `users` (a closed one, who wait for their answer)."
        )
        page.table(["key", "takes", "meaning"], LoadKey.all.map { [$0.name.asCode, $0.slot.noun, $0.summary] })
        page.code(Self.example)
    }

    static let example = """
        title: Eight desks, and customers who leave
        resources:
          desk: { semaphore: 8 }
        tasks:
          customer(n):
            - hold: desk
              within: 5s
              do:
                - sleep: exponential(1s)
              else:
                - fail: Reneged
        load:
          walk_in:
            run: customer(n)
            arrivals: poisson
            rate: 7.2/s
            count: 2000
        warmup: 30s
        expect:
          - desk.peak == 8
          - near(desk.utilization, 90%, 10%)
        """
}

extension LoadKey.Slot {
    fileprivate var noun: String {
        switch self {
        case .slot(let slot): slot.noun
        case .stages: "a list of `{ target: 50/s, duration: 30s }`"
        }
    }
}
