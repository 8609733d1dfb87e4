import Kernel

extension Emitter {
    /// The index of the draw site there, with these operands.
    mutating func drawSite(_ kind: DistributionKind, _ first: Operand, _ second: Operand, at place: Place) -> Int32 {
        let site = site(.draw, at: place)
        return builder.drawSite(
            DrawSite(kind: kind, first: first, second: second, key: site.key, counterSlot: site.counterSlot))
    }

    /// The index of the call site there.
    mutating func callSite(_ routine: Int, at place: Place) -> Int32 {
        let site = site(.call, at: place)
        return builder.callSite(CallSite(routine: Int32(routine), key: site.key, counterSlot: site.counterSlot))
    }

    private mutating func site(_ sort: SiteTable.Sort, at place: Place) -> SiteTable.Site {
        var table = sites
        defer { sites = table }
        return table.site(sort, at: place) { slot() }
    }
}
