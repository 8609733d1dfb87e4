internal import ArgumentParser
internal import Snapshots

/// `name=value`: a parameter and what it is set to, in the scenario language's notation.
struct Assignment: ExpressibleByArgument, Equatable {
    var name: String
    var value: String

    init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else { return nil }
        name = String(argument[..<equals])
        value = String(argument[argument.index(after: equals)...])
    }

    var input: Input { .set(parameter: name, value: value) }
}
