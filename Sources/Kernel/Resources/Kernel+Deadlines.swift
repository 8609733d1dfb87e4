/// Queues whose items are worth being taken for so long only. They are looked at when one would be handed out, and when
/// a put finds the queue full; until then they take up their places.
extension Kernel {
    /// Drops what nobody has taken in time: as far as the next to be handed out is in time, or everywhere. What belongs to a
    /// woken taker was taken in time.
    ///
    /// - Returns: whether any was dropped.
    @inline(__always)
    mutating func dropsExpired(of queue: Int, everywhere: Bool) -> Bool {
        guard resources[queue].deadline < .max else { return false }
        return dropExpired(of: queue, everywhere: everywhere)
    }

    private mutating func dropExpired(of queue: Int, everywhere: Bool) -> Bool {
        let before = resources[queue].expired
        var behind = 0
        var promised = resources[queue].reservedItems
        var next = Int(resources[queue].firstItem)
        while next != 0 {
            let index = next
            next = Int(items[index].next)
            spend(1)
            if promised > 0 {
                promised -= 1
                behind = index
            } else if registers.now - items[index].putAt > resources[queue].deadline {
                drop(index, behind: behind, of: queue)
                resources[queue].expired += 1
            } else if everywhere {
                behind = index
            } else {
                break
            }
        }
        guard resources[queue].expired != before else { return false }
        wakePutters(queue)
        wakeJoiners(queue)
        return true
    }
}
