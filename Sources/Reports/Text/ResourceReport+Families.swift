internal import Snapshots

extension [ResourceReport] {
    /// So many members of a family are told one by one.
    private static var told: Int { 6 }

    /// The members of each large family as one: the peaks are those of the busiest, the counts are sums, the rest are means.
    var withFamiliesFolded: [ResourceReport] {
        let sizes = Dictionary(grouping: compactMap(\.family), by: \.self).mapValues(\.count)
        var folded: Set<String> = []
        return compactMap { resource in
            guard let family = resource.family, let size = sizes[family], size > Self.told else { return resource }
            guard folded.insert(family).inserted else { return nil }
            return ResourceReport(family, of: filter { $0.family == family })
        }
    }
}

extension ResourceReport {
    /// `row` of `row(3)`.
    fileprivate var family: String? {
        guard name.last == ")", let bracket = name.firstIndex(of: "(") else { return nil }
        return String(name[..<bracket])
    }

    /// All members as one resource.
    fileprivate init(_ family: String, of members: [ResourceReport]) {
        let acquired = members.reduce(0) { $0 + $1.acquired }
        let waited = members.reduce(0) { $0 + $1.meanWait * Double($1.acquired) }
        self.init(
            name: "\(family), \(members.count) members", kind: members[0].kind,
            capacity: members.allSatisfy { $0.capacity == members[0].capacity } ? members[0].capacity : nil,
            peak: members.map(\.peak).max() ?? 0, acquired: acquired,
            rejected: members.reduce(0) { $0 + $1.rejected }, expired: members.reduce(0) { $0 + $1.expired },
            utilization: members.reduce(0) { $0 + $1.utilization } / Double(members.count),
            meanWait: acquired > 0 ? waited / Double(acquired) : 0,
            meanQueue: members.reduce(0) { $0 + $1.meanQueue } / Double(members.count),
            peakQueue: members.map(\.peakQueue).max() ?? 0)
    }
}
