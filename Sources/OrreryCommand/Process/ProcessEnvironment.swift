internal import Reports

/// What a command may know about the process it runs in.
struct ProcessEnvironment: Sendable {
    var variables: [String: String]
    var workingDirectory: String
    /// The executable's own path, links resolved; nil when the system cannot tell.
    var executable: String?
    /// Which of the standard streams are terminals.
    var inputIsTerminal: Bool
    var outputIsTerminal: Bool
    var errorsAreTerminal: Bool
    /// Of the terminal, where there is one.
    var columns: Int?

    init(
        variables: [String: String] = [:], workingDirectory: String, executable: String? = nil,
        inputIsTerminal: Bool = false, outputIsTerminal: Bool = false, errorsAreTerminal: Bool = false,
        columns: Int? = nil
    ) {
        self.variables = variables
        self.workingDirectory = workingDirectory
        self.executable = executable
        self.inputIsTerminal = inputIsTerminal
        self.outputIsTerminal = outputIsTerminal
        self.errorsAreTerminal = errorsAreTerminal
        self.columns = columns
    }

    /// How text on standard output, and on standard error, is written.
    var outputStyle: TextStyle { textStyle(onTerminal: outputIsTerminal) }
    var errorStyle: TextStyle { textStyle(onTerminal: errorsAreTerminal) }

    private func textStyle(onTerminal isTerminal: Bool) -> TextStyle {
        TextStyle(isASCII: !localeIsUTF8, isEmphasised: isTerminal && allowsEmphasis, columns: columns ?? 80)
    }

    /// By the first of POSIX's variables for it that is set.
    var localeIsUTF8: Bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(nonEmpty).first ?? "C"
        let name = locale.uppercased()
        return name.contains("UTF-8") || name.contains("UTF8")
    }

    private var allowsEmphasis: Bool {
        nonEmpty("NO_COLOR") == nil && nonEmpty("TERM").map { $0 != "dumb" } ?? false
    }

    func nonEmpty(_ variable: String) -> String? {
        variables[variable].flatMap { $0.isEmpty ? nil : $0 }
    }
}
