import ArgumentParser
import Dashboard
import Testing

@testable import OrreryCommand

@Suite struct ScreenOptionsTests {
    @Test(arguments: [
        ([], nil, Theme.Name.dark), ([], "15;0", .dark), ([], "0;15", .light), ([], "0;default;15", .light),
        (["--theme", "light"], "15;0", .light), (["--theme", "dark"], "0;15", .dark),
    ])
    func `the theme is the one asked for, else the terminal's`(
        arguments: [String], colors: String?, theme: Theme.Name
    ) throws {
        let options = try ScreenOptions.parse(arguments)
        var environment = ProcessEnvironment(workingDirectory: "/")
        environment.variables["COLORFGBG"] = colors
        #expect(options.theme(in: environment) == theme)
    }

    @Test(arguments: [
        ([], "C.UTF-8", Charset.unicode), ([], "C", .ascii), (["--ascii"], "C.UTF-8", .ascii),
    ])
    func `it draws with ASCII where it must or is told to`(
        arguments: [String], locale: String, charset: Charset
    ) throws {
        let options = try ScreenOptions.parse(arguments)
        let environment = ProcessEnvironment(variables: ["LANG": locale], workingDirectory: "/")
        #expect(options.charset(in: environment) == charset)
    }

    @MainActor
    @Test(arguments: [
        ["play", "a", "--theme", "blue"], ["--theme", "blue"], ["play", "a", "--mouse"],
        ["play", "a", "--layout", "x"],
    ])
    func `what is no option is refused`(arguments: [String]) async throws {
        let world = try World(["a.yaml": "main: []"])
        #expect(await world.orrery(arguments) == .usage)
    }
}
