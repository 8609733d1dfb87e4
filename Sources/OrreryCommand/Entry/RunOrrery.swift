internal import Dashboard
internal import Foundation
internal import Terminal

/// Runs the command line of this process; ends the process with its status.
@MainActor
package func runOrrery() async -> Never {
    let environment = ProcessEnvironment.current
    let output = FileSink(descriptor: STDOUT_FILENO, capacity: environment.outputIsTerminal ? 0 : 1 << 16)
    let errors = FileSink(descriptor: STDERR_FILENO, capacity: 0)
    let context = CommandContext(
        environment: environment, output: output, errors: errors, interruption: Interruption.watchingProcess,
        openDisplay: { environment, options throws(TerminalFault) in
            try TerminalScreen(
                environment: environment.variables, theme: options.theme(in: environment).theme,
                usesMouse: !options.leavesMouse)
        })
    let status = await invoke(Array(CommandLine.arguments.dropFirst()), in: context)
    output.flush()
    if let failure = output.failure {
        errors.writeLine("orrery: the output could not be written: \(String(cString: strerror(failure)))")
        exit(CommandStatus.outputFailed.rawValue)
    }
    exit(status.rawValue)
}
