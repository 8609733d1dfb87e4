import Dashboard
import Testing

@testable import Terminal

@Suite struct ColorDepthTests {
    @Test(
        arguments: [
            (0, [:], .none), (-1, [:], .none), (8, [:], .eight), (16, [:], .sixteen), (88, [:], .sixteen),
            (256, [:], .palette256), (1 << 24, [:], .palette256), (256, ["NO_COLOR": "1"], .none),
            (256, ["NO_COLOR": ""], .palette256),
        ] as [(Int, [String: String], ColorDepth)])
    func followsTheTerminalUnlessTheUserWantsNone(colors: Int, environment: [String: String], depth: ColorDepth) {
        #expect(ColorDepth(colors: colors, environment: environment) == depth)
    }
}
