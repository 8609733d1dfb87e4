/// A colour by its three parts.
struct RGB: Sendable, Hashable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8

    init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A colour of xterm's palette of 256: sixteen named ones, a cube of 6 × 6 × 6, 24 greys.
    init(palette index: Int) {
        switch index {
        case 16..<232:
            let cube = index - 16
            self.init(Self.level(cube / 36), Self.level(cube / 6 % 6), Self.level(cube % 6))
        case 232..<256:
            let grey = UInt8(8 + 10 * (index - 232))
            self.init(grey, grey, grey)
        default:
            self = Self.named[min(max(0, index), 15)]
        }
    }

    private static func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }

    private static let named = [
        RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205),
        RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
        RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
    ]

    /// `#rrggbb`.
    var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
