import Snapshots

/// Values as reports hold them: as much of them as a report has room for.
extension Kernel {
    func reportValue(_ value: Value) -> ReportValue {
        var room = Bounds.reportedItems
        return reportValue(value, room: &room)
    }

    private func reportValue(_ value: Value, room: inout Int, depth: Int = 0) -> ReportValue {
        if value.isNumber { return .number(value.number) }
        if let ticks = objects.duration(value) { return .duration(Nanoseconds(ticks)) }
        switch value.tag {
        case .text:
            room -= objects.count(value) / 64
            return .text(objects.text(value))
        case .list where depth < Bounds.depth: return .list(items(of: value, &room, depth: depth + 1))
        case .record where depth < Bounds.depth: return .record(pairs(of: value, &room, depth: depth + 1))
        case .error:
            let message = objects.errorMessage(value)
            return .error(
                kind: render(objects.errorKind(value)), message: message == .none ? "" : render(message))
        case .wide: return .rate(objects.rate(value) ?? 0)
        case .special, nil: return value.isBool ? .bool(value == .true) : .none
        case .list, .record: return .reference("…")
        case .handle, .resource: return .reference(render(value))
        }
    }

    private func items(of list: Value, _ room: inout Int, depth: Int) -> [ReportValue] {
        var items: [ReportValue] = []
        for place in 0..<objects.count(list) {
            guard takeRoom(&room) else {
                items.append(.reference("… \(objects.count(list) - place) more"))
                break
            }
            items.append(reportValue(objects.item(list, place), room: &room, depth: depth))
        }
        return items
    }

    private func pairs(of record: Value, _ room: inout Int, depth: Int) -> [(key: String, value: ReportValue)] {
        var pairs: [(key: String, value: ReportValue)] = []
        for place in 0..<objects.count(record) {
            guard takeRoom(&room) else {
                pairs.append(("…", .reference("… \(objects.count(record) - place) more")))
                break
            }
            let value = reportValue(objects.value(record, place), room: &room, depth: depth)
            pairs.append((render(objects.key(record, place)), value))
        }
        return pairs
    }

    private func takeRoom(_ room: inout Int) -> Bool {
        room -= 1
        return room >= 0
    }
}
