/// Does each piece of work, `jobs` of them at a time, each on a thread of its own while it lasts.
///
/// - Parameters:
///   - receive: is given each result with its number as it comes, in an order that depends on the machine; what is made
///     of the results must not. Called on the caller's actor.
///   - transform: nil gives up: no further work is begun.
package func mapInParallel<Work: Sendable, Output: Sendable>(
    _ work: [Work], jobs: Int, _ transform: @escaping @Sendable (Work) -> Output?,
    receive: (Int, Output) -> Void
) async {
    await withTaskGroup(of: (Int, Output?).self) { group in
        var next = 0
        func begin() {
            guard next < work.count else { return }
            let (number, piece) = (next, work[next])
            group.addTask { (number, transform(piece)) }
            next += 1
        }
        for _ in 0..<max(jobs, 1) { begin() }
        while let (number, output) = await group.next() {
            guard let output else {
                next = work.count
                continue
            }
            receive(number, output)
            begin()
        }
    }
}
