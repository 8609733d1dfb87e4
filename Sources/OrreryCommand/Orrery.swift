import ArgumentParser

/// The command line's root.
struct Orrery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "orrery")
}

/// Runs the command line of this process; exits with its code.
package func runOrrery() async {
    await Orrery.main()
}
