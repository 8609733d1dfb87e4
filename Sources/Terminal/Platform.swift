#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The process's standard streams, by descriptor.
enum StandardStream {
    static let input = STDIN_FILENO
    static let output = STDOUT_FILENO

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) != 0 }
}

/// Numbers of the signals that a terminal program answers.
enum Signal {
    static let interrupt = SIGINT
    static let terminate = SIGTERM
    static let hangup = SIGHUP
    static let quit = SIGQUIT
    static let stop = SIGTSTP
    static let resume = SIGCONT
    static let resize = SIGWINCH
}

/// What can be read at once, `most` bytes at most; nothing when that fails.
func readBytes(from descriptor: Int32, most: Int) -> ArraySlice<UInt8> {
    var bytes = [UInt8](repeating: 0, count: most)
    let count = read(descriptor, &bytes, most)
    return bytes.prefix(max(0, count))
}
