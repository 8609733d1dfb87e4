/// Which row of the screen a task is on: looked up for every trace record, so a flat table with open addressing.
package struct TaskIndex: Sendable {
    private var keys: [UInt32]
    private var rows: [Int32]
    private let mask: UInt32

    /// - Parameter ids: `TaskID.rawValue`, from 1.
    package init(_ ids: [UInt32]) {
        var size = 16
        while size < ids.count * 4 { size *= 2 }
        keys = [UInt32](repeating: 0, count: size)
        rows = [Int32](repeating: 0, count: size)
        mask = UInt32(size - 1)
        for (row, id) in ids.enumerated() where id != 0 {
            let slot = slot(of: id)
            keys[slot] = id
            rows[slot] = Int32(row)
        }
    }

    package subscript(id: UInt32) -> Int? {
        let slot = slot(of: id)
        return id != 0 && keys[slot] == id ? Int(rows[slot]) : nil
    }

    @inline(__always)
    func contains(_ id: UInt32) -> Bool { id != 0 && keys[slot(of: id)] == id }

    @inline(__always)
    private func slot(of id: UInt32) -> Int {
        var slot = (id &* 0x9E37_79B1) >> 7 & mask
        while keys[Int(slot)] != 0, keys[Int(slot)] != id { slot = (slot + 1) & mask }
        return Int(slot)
    }
}
