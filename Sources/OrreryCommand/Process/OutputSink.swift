/// Where a command's text goes.
protocol OutputSink: AnyObject {
    func write(_ bytes: [UInt8])
}

extension OutputSink {
    func write(_ text: String) { write(Array(text.utf8)) }
    func writeLine(_ line: String) { write(line + "\n") }
    func writeLines(_ lines: [String]) { lines.forEach(writeLine) }
}
