import Dashboard

/// FNV-1a (Fowler, Noll, Vo), a number a step: the same on every machine.
struct Fingerprint: Hashable {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func take(_ number: UInt64) { value = (value ^ number) &* 0x0000_0100_0000_01b3 }

    var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// What a terminal is given for a frame, in a number for each theme and depth of colour: the scalar, the colours and the
/// attributes of every cell, in their order.
struct Fingerprints {
    private var text = Fingerprint()
    /// Cells side by side that are styled alike.
    private var runs: [(style: Style, length: UInt64)] = []

    init(_ frame: Frame) {
        for cell in frame.cells {
            text.take(UInt64(cell.scalar.value))
            if runs.last?.style == cell.style {
                runs[runs.count - 1].length += 1
            } else {
                runs.append((cell.style, 1))
            }
        }
    }

    func fingerprint(_ theme: Theme, _ depth: ColorDepth) -> Fingerprint {
        var result = text
        var known: [Style: UInt64] = [:]
        var (last, length) = (UInt64.max, UInt64(0))
        for run in runs {
            let look = known[run.style] ?? theme.appearance(of: run.style, depth: depth).packed
            known[run.style] = look
            if look != last {
                result.take(last)
                result.take(length)
                (last, length) = (look, 0)
            }
            length += run.length
        }
        result.take(last)
        result.take(length)
        return result
    }
}

extension Appearance {
    /// All of it in one number.
    fileprivate var packed: UInt64 {
        let attributes = [bold, dim, reverse, underline].reduce(0) { 2 * $0 + ($1 ? 1 : 0) }
        return UInt64((foreground ?? -1) + 1) << 32 | UInt64((background ?? -1) + 1) << 16 | UInt64(attributes)
    }
}
