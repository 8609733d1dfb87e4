import Snapshots
import Testing

@testable import Kernel

@Suite struct ShownResourcesTests {
    /// Each of `users` has a queue of its own, after the other; user 3 stays.
    private func run(users: Int) throws -> Kernel {
        let program = try Scenarios.program(
            """
            title: T
            resources:
              desk: { semaphore: 1 }
              inbox(user): { queue: unbounded }
            tasks:
              chat(user):
                - put: user
                  to: inbox(user)
                - take: inbox(user)
                - take: inbox(user)
                  when: user == 3
              visit(user):
                - await: chat(user)
            main:
              - spawn: visit(user) for user in 1..\(users)
              - sleep: 1s
              - hold: desk
                do:
                  - sleep: 1s
            """)
        var kernel = Kernel(program: program, seed: 1)
        _ = kernel.advance(.init(time: Nanoseconds(seconds: 1.5)))
        return kernel
    }

    private func queues(_ kernel: borrowing Kernel, limit: Int) -> [String] {
        kernel.observe(Query(resources: limit), at: kernel.position.time).queues.map(\.name)
    }

    @Test func aFewMembersKeepTheirOrder() throws {
        let kernel = try run(users: 5)
        #expect(queues(kernel, limit: 10) == (1...5).map { "inbox(\($0))" })
        #expect(queues(kernel, limit: 2) == ["inbox(3)", "inbox(5)"])
    }

    /// What somebody uses is seen however many there are, and it is told of how many.
    @Test func ofManyMembersThoseInUseComeFirst() throws {
        let kernel = try run(users: 40)
        #expect(queues(kernel, limit: 3) == ["inbox(3)", "inbox(40)", "inbox(39)"])
        let run = kernel.observe(Query(resources: 3), at: kernel.position.time)
        #expect(run.queueCount == 40 && run.permitCount == 1)
        #expect(run.permits.map(\.name) == ["desk"])
    }
}
