/// The blocks of steps that are tasks of their own, in the order in which they were met. A class, as they are met while
/// other tasks are compiled.
final class BlockTable {
    private(set) var tasks: [TaskSyntax] = []
    private var indices: [Place: Int] = [:]
    private var counts: [String: Int] = [:]
    /// Of the first block, among the program's routines.
    private let firstIndex: Int

    init(firstIndex: Int) { self.firstIndex = firstIndex }

    /// The block's routine: the same one each time that its clean-up code is compiled. Its name says where it stands,
    /// `main.each-item`, without a line: variants that keep the block keep its name, and its luck.
    func index(of block: JobBlock, in routine: String, parameters: [String]) -> Int {
        if let index = indices[block.place] { return index }
        let stem = routine + (block.loop.map { ".each-" + $0.name.filter { !"()".contains($0) } } ?? ".block")
        let count = counts[stem, default: 0] + 1
        counts[stem] = count
        let name = stem + (count > 1 ? ".\(count)" : "")
        tasks.append(
            TaskSyntax(name: Name(text: name, place: block.place), parameters: parameters, steps: block.steps))
        indices[block.place] = firstIndex + tasks.count - 1
        return firstIndex + tasks.count - 1
    }
}
