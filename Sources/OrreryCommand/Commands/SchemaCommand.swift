internal import ArgumentParser
internal import Reports
internal import ScenarioLanguage

struct SchemaCommand: CommandAction {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of scenario files, for editors.")

    @MainActor
    func perform(in context: CommandContext) async throws(CommandFailure) -> CommandStatus {
        var json = JSONWriter()
        ScenarioSchema.document.write(to: &json)
        json.endLine()
        context.output.write(json.bytes)
        return .success
    }
}

extension JSONTree: JSONWritable {
    func write(to json: inout JSONWriter) {
        switch self {
        case .text(let text): json.string(text)
        case .flag(let flag): flag.write(to: &json)
        case .array(let items): json.array(items, items.contains(where: \.isContainer) ? .lines : .inline)
        case .object(let members):
            json.object(members.contains { $0.value.isContainer } || members.count > 2 ? .lines : .inline) { json in
                for member in members { json.field(member.key, member.value) }
            }
        }
    }

    private var isContainer: Bool {
        switch self {
        case .text, .flag: false
        case .array(let items): !items.isEmpty
        case .object(let members): !members.isEmpty
        }
    }
}
