import Testing

@testable import ScenarioLanguage

/// What the schema and the reference are made from.
@Suite("The tables of the language")
struct TableTests {
    @Test("no option word is a head word, so one key tells what a step is")
    func headsAndOptions() {
        let heads = Set(StepTable.names)
        #expect(heads.count == StepTable.all.count)
        let options = (StepTable.all.flatMap(\.options) + StepTable.common).map(\.name)
        #expect(options.filter(heads.contains) == [])
    }

    @Test("every step has a sentence and an example that reads as that step", arguments: StepTable.names)
    func examples(name: String) throws {
        let kind = try #require(StepTable.named(name))
        #expect(kind.summary.hasSuffix("."))
        let log = FaultLog(file: "example")
        let text = SourceText(ScenarioSource(name: name, path: "example", text: kind.example))
        let node = try #require(YamlReader.read(text, faults: log))
        var reader = StepReader(faults: log)
        let steps = reader.steps(node, of: "the example")
        #expect(steps.map(\.kind.name) == [name])
        let playable = log.sorted.filter { !$0.message.hasSuffix("is not playable yet") }
        #expect(playable == [])
    }

    @Test("every function has a sentence and an example that calls it", arguments: FunctionTable.all.map(\.name))
    func functions(name: String) throws {
        let function = try #require(FunctionTable.named(name))
        #expect(function.summary.hasSuffix("."))
        #expect(function.example.hasPrefix(name + "("))
    }

    @Test("every resource has a sentence and an example that declares it", arguments: ResourceTable.names)
    func resources(name: String) throws {
        let form = try #require(ResourceTable.named(name))
        #expect(form.summary.hasSuffix("."))
        let log = FaultLog(file: "example")
        let text = SourceText(ScenarioSource(name: name, path: "example", text: form.example))
        let node = try #require(YamlReader.read(text, faults: log))
        let resources = ScenarioReader(faults: log).resources(node)
        #expect(resources.count == (form.kind == nil ? 0 : 1))
        #expect(log.sorted.filter { !$0.message.hasSuffix("is not playable yet") } == [])
    }
}
