import Testing

@testable import Dashboard

@Suite struct ThemeTests {
    private static let themes = [Theme.dark, Theme.light]

    @Test(arguments: ColorDepth.allCases)
    func coloursStayInsideTheDepth(depth: ColorDepth) {
        let limit = [ColorDepth.none: 0, .eight: 8, .sixteen: 16, .palette256: 256][depth]!
        for theme in Self.themes {
            for role in Style.Role.allCases {
                for emphasis in 0..<UInt8(32) {
                    let style = Style(role, Style.Emphasis(rawValue: emphasis))
                    let appearance = theme.appearance(of: style, depth: depth)
                    #expect([appearance.foreground, appearance.background].allSatisfy { ($0 ?? -1) < limit })
                }
            }
        }
    }

    @Test(arguments: ColorDepth.allCases)
    func theChosenRowStandsOut(depth: ColorDepth) {
        for theme in Self.themes {
            let chosen = theme.appearance(of: Style(.plain, .highlight), depth: depth)
            #expect(chosen.reverse || chosen.background != nil)
        }
    }

    @Test(arguments: ColorDepth.allCases)
    func theFocusedBorderStandsOut(depth: ColorDepth) {
        for theme in Self.themes {
            let focused = theme.appearance(of: Style(.focusedBorder), depth: depth)
            #expect(focused != theme.appearance(of: Style(.border), depth: depth))
        }
    }

    @Test func workAndWaitingAreToldApartInColour() {
        for theme in Self.themes {
            for depth in [ColorDepth.eight, .sixteen, .palette256] {
                let work = theme.appearance(of: Style(.timed), depth: depth)
                #expect(work != theme.appearance(of: Style(.resource), depth: depth))
            }
        }
    }

    @Test func emphasisIsKept() {
        let style = Style(.plain, [.bold, .dim, .underline, .reverse])
        let appearance = Theme.dark.appearance(of: style, depth: .none)
        #expect(appearance.bold && appearance.dim && appearance.underline && appearance.reverse)
    }
}
