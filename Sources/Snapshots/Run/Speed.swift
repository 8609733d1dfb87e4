/// Virtual seconds to a second of the wall clock.
package enum Speed: Sendable, Equatable, Hashable {
    case times(Double)
    /// As fast as the kernel goes.
    case max
}

extension Speed {
    private static let slowest = 1.0 / 64
    private static let fastest = 65_536.0

    /// Half of it; `max` becomes the fastest that is paced.
    package var slower: Speed {
        switch self {
        case .max: .times(Self.fastest)
        case .times(let factor): .times(Swift.max(Self.slowest, factor / 2))
        }
    }

    /// Twice as fast; beyond the fastest that is paced, as fast as it goes.
    package var faster: Speed {
        switch self {
        case .max: .max
        case .times(let factor): factor >= Self.fastest ? .max : .times(Swift.min(Self.fastest, factor * 2))
        }
    }
}
