import Kernel

/// A kernel on the heap: a checkpoint, or one that travels in the view's stead.
final class Replica {
    var kernel: Kernel

    init(copying kernel: borrowing Kernel) {
        self.kernel = kernel.copy()
    }
}

/// Replicas out of use, whose memory the next copies of the same run take over.
struct ReplicaPool {
    private static let most = 2
    private var spares: [Replica] = []

    mutating func replica(of kernel: borrowing Kernel) -> Replica {
        guard let spare = spares.popLast() else { return Replica(copying: kernel) }
        spare.kernel.restore(from: kernel)
        return spare
    }

    mutating func recycle(_ replica: Replica) {
        if spares.count < Self.most { spares.append(replica) }
    }

    mutating func removeAll() {
        spares = []
    }
}
