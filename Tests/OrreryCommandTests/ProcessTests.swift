import Foundation
import Reports
import Testing

@testable import OrreryCommand

@Suite struct ProcessEnvironmentTests {
    @Test(arguments: [
        ([:], true), (["LANG": "C.UTF-8"], false), (["LANG": "de_DE.utf8"], false), (["LANG": "C"], true),
        (["LANG": "C.UTF-8", "LC_ALL": "C"], true), (["LC_ALL": "", "LC_CTYPE": "en_US.UTF-8"], false),
    ])
    func `the locale decides between ASCII and Unicode`(variables: [String: String], isASCII: Bool) {
        let environment = ProcessEnvironment(variables: variables, workingDirectory: "/")
        #expect(environment.outputStyle.isASCII == isASCII)
    }

    @Test(arguments: [
        (["TERM": "xterm"], true, true), (["TERM": "xterm"], false, false), (["TERM": "dumb"], true, false),
        ([:], true, false), (["TERM": "xterm", "NO_COLOR": "1"], true, false),
    ])
    func `emphasis needs a terminal that can and a person who wants it`(
        variables: [String: String], isTerminal: Bool, isEmphasised: Bool
    ) {
        let environment = ProcessEnvironment(
            variables: variables, workingDirectory: "/", outputIsTerminal: isTerminal)
        #expect(environment.outputStyle.isEmphasised == isEmphasised)
        #expect(!environment.errorStyle.isEmphasised)
    }
}

@Suite struct FileSinkTests {
    @Test func `everything written arrives, in order`() throws {
        let pipe = Pipe()
        let sink = FileSink(descriptor: pipe.fileHandleForWriting.fileDescriptor, capacity: 10)
        for word in ["short", " and ", "longer than the buffer", "."] { sink.write(word) }
        sink.flush()
        try pipe.fileHandleForWriting.close()
        let data = try pipe.fileHandleForReading.readToEnd()
        #expect(data == Data("short and longer than the buffer.".utf8))
        #expect(sink.failure == nil)
    }

    @Test func `a failure is kept, and what comes after it dropped`() {
        let sink = FileSink(descriptor: -1, capacity: 0)
        sink.write("lost")
        #expect(sink.failure == EBADF)
        sink.write("lost too")
        #expect(sink.failure == EBADF)
    }
}
