import Testing

@testable import OrreryCommand

/// Texts that would move a terminal's cursor, clear its screen or turn its words around.
@MainActor
@Suite struct HostileTextTests {
    private static let scenario = """
        title: "A\\e[2J\\u202Etitle"
        about: "An\\e]0;about\\a"
        resources:
          row(key): lock
        tasks:
          work(key):
            - hold: row(key)
              do:
                - log: "log\\e[31m {key} \\x9B2J"
                - fail: Broken
                  message: "message \\e[2J\\u2066"
        main:
          - gather: work('key')
            errors: keep
            as: results
          - return: results
        expect:
          - result == 'expected'
        """

    @Test(arguments: ["text", "json", "events"])
    func `none of them reaches the output`(format: String) async throws {
        let world = try World(["hostile.yaml": Self.scenario])
        #expect(await world.orrery("run", "hostile", "--format", format) == .expectationNotMet)
        for output in [world.output.text, world.errors.text] {
            let controls = output.unicodeScalars.filter { scalar in
                scalar != "\n" && (scalar.properties.generalCategory == .control || scalar.properties.isBidiControl)
            }
            #expect(controls.isEmpty)
        }
        #expect(world.output.text.contains("log"))
    }
}
