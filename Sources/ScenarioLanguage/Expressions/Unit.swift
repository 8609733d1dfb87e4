import Kernel
import Snapshots

/// What may be glued to a number.
enum Unit: Sendable {
    /// Nanoseconds in one.
    case time(Int64, String)
    /// Seconds in one.
    case rate(Double, String)
    case percent

    private static let table: [(symbol: String, unit: Unit, meaning: String)] = [
        ("ns", .time(1, "ns"), "nanoseconds, the smallest step of time"),
        ("us", .time(1_000, "us"), "microseconds"),
        ("ms", .time(1_000_000, "ms"), "milliseconds"),
        ("s", .time(1_000_000_000, "s"), "seconds"),
        ("min", .time(60_000_000_000, "min"), "minutes"),
        ("h", .time(3_600_000_000_000, "h"), "hours"),
        ("/s", .rate(1, "/s"), "times a second"),
        ("/min", .rate(60, "/min"), "times a minute"),
        ("/h", .rate(3600, "/h"), "times an hour"),
    ]

    /// What each means, for the reference.
    static let summaries: [(symbol: String, meaning: String)] =
        table.map { (symbol: $0.symbol, meaning: $0.meaning) } + [("%", "hundredths")]

    private static let bySymbol = Dictionary(uniqueKeysWithValues: table.map { ($0.symbol, $0.unit) })

    /// A unit of time or a rate.
    init?(symbol: String) {
        guard let unit = Self.bySymbol[symbol] else { return nil }
        self = unit
    }

    var symbol: String {
        switch self {
        case .time(_, let symbol), .rate(_, let symbol): symbol
        case .percent: "%"
        }
    }

    /// Nil when it does not fit.
    func constant(of digits: String) -> Constant? {
        switch self {
        case .time(let unit, _): Self.exact(digits, times: unit).map { .duration(Nanoseconds($0)) }
        case .rate(let seconds, _): Self.number(digits).map { .rate($0 / seconds) }
        case .percent: Self.number(digits).map { .number($0 / 100) }
        }
    }

    /// Nil when it does not fit.
    static func number(_ digits: String) -> Double? { Double(digits).flatMap { $0.isFinite ? $0 : nil } }

    /// Decimal digits times a whole number, to the nearest; nil when it does not fit.
    private static func exact(_ digits: String, times unit: Int64) -> Int64? {
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? parts[1].prefix(12) : ""
        guard let whole = Int64(parts[0]) else { return nil }
        let (ticks, overflows) = whole.multipliedReportingOverflow(by: unit)
        guard !overflows else { return nil }
        let share = (Int64(fraction) ?? 0).multipliedFullWidth(by: unit)
        let scale = (0..<fraction.count).reduce(Int64(1)) { product, _ in product * 10 }
        let (quotient, remainder) = scale.dividingFullWidth(share)
        let (sum, carries) = ticks.addingReportingOverflow(quotient + (remainder * 2 >= scale ? 1 : 0))
        return carries ? nil : sum
    }

    /// What others write for a unit of time, and what it is here.
    private static let misspelt = [
        "sec": "s", "secs": "s", "second": "s", "seconds": "s", "msec": "ms", "minute": "min",
        "minutes": "min", "mins": "min", "hour": "h", "hours": "h", "hr": "h", "d": "h", "µs": "us", "μs": "us",
    ]

    /// The rate that somebody means by `90/m`.
    private static func rate(meantBy word: String) -> String? {
        if word == "m" { return "/min" }
        return word == "d" ? nil : misspelt[word].map { "/" + $0 }.flatMap { Unit(symbol: $0)?.symbol }
    }

    /// Why `90/m` is no rate; nil when nobody can mean one by it.
    static func refusal(rateOf count: Constant, per word: String) -> String? {
        guard case .number = count, let rate = rate(meantBy: word) else { return nil }
        return "\("\(count.notation)/\(word)".quoted) is no rate: write \(count.notation)\(rate)"
    }

    /// Why a word behind a number is none of these.
    static func refusal(digits: String, word: String) -> String {
        if word == "m" { return "\((digits + "m").quoted): write \(digits)min or \(digits)ms" }
        let mend = misspelt[word].map { "write \($0 == "h" && word == "d" ? "24h for a day" : digits + $0)" }
        return "\((digits + word).quoted) has no unit of ours: "
            + (mend ?? "there are ns us ms s min h, /s /min /h and %")
    }
}
