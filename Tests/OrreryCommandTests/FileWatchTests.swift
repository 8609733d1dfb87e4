import Foundation
import Testing

@testable import OrreryCommand

@Suite struct FileWatchTests {
    private func written(_ body: (URL, FileWatch) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("title: T".utf8).write(to: file)
        let watch = FileWatch()
        watch.follow(file.path)
        try body(file, watch)
    }

    @Test func `a file that is left alone has not changed`() throws {
        try written { _, watch in
            #expect(!watch.takeChange())
            #expect(!FileWatch().takeChange())
        }
    }

    @Test(arguments: [Data.WritingOptions(), .atomic])
    func `a change is told once`(options: Data.WritingOptions) throws {
        try written { file, watch in
            try Data("title: Other".utf8).write(to: file, options: options)
            #expect(watch.takeChange())
            #expect(!watch.takeChange())
        }
    }

    @Test func `a file that is gone for a moment has changed when it is back`() throws {
        try written { file, watch in
            try FileManager.default.removeItem(at: file)
            #expect(!watch.takeChange())
            try Data("title: Back".utf8).write(to: file)
            #expect(watch.takeChange())
        }
    }

    @Test func `following another file forgets the one before`() throws {
        try written { file, watch in
            watch.follow("/nowhere/else.yaml")
            try Data("title: Other".utf8).write(to: file)
            #expect(!watch.takeChange())
        }
    }

    @Test(.timeLimit(.minutes(1))) func `whoever runs it is told, until cancelled`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("title: T".utf8).write(to: file)
        let watch = FileWatch()
        watch.follow(file.path)
        try Data("title: Other".utf8).write(to: file)
        let (changes, told) = AsyncStream.makeStream(of: Void.self)
        let watching = Task { await watch.run(every: .milliseconds(1)) { told.yield() } }
        var iterator = changes.makeAsyncIterator()
        #expect(await iterator.next() != nil)
        watching.cancel()
        await watching.value
    }
}
