/// The blocks of steps that are tasks of their own, in the order in which they were met. A class, as they are met while
/// other tasks are compiled.
final class BlockTable {
    private(set) var tasks: [TaskSyntax] = []
    private var indices: [Place: Int] = [:]
    private var counts: [String: Int] = [:]
    /// Of the first block, among the program's routines.
    private let firstIndex: Int

    init(firstIndex: Int) { self.firstIndex = firstIndex }

    /// The block's routine: the same one each time that its clean-up code is compiled.
    func index(of block: JobBlock, in routine: String, parameters: [String]) -> Int {
        if let index = indices[block.place] { return index }
        let count = counts[routine, default: 0] + 1
        counts[routine] = count
        let name = "\(routine).block" + (count > 1 ? "\(count)" : "")
        tasks.append(
            TaskSyntax(name: Name(text: name, place: block.place), parameters: parameters, steps: block.steps))
        indices[block.place] = firstIndex + tasks.count - 1
        return firstIndex + tasks.count - 1
    }
}
