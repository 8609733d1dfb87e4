import Kernel
import Snapshots
import Testing

@testable import Engine

@Suite struct NextLineTests {
    private static func program() throws -> Program {
        try Programs.compiled(
            """
            title: Lines
            tasks:
              work:
                - repeat: 2
                  do:
                    - sleep: 1s
                    - sleep: 2s
            main:
              - gather: [work(), work()]
            """)
    }

    @Test func oneTaskIsFollowedFromLineToLine() throws {
        var rehearsal = Rehearsal(try Self.program())
        rehearsal(.seek(.time(Nanoseconds(seconds: 0.5))))
        var lines: [Int] = []
        for _ in 1...3 {
            rehearsal(.nextLine(of: TaskID(3)))
            let row = rehearsal.snapshot().runs[0].tasks.rows.first { $0.id == TaskID(3) }
            lines.append(try #require(row).line)
        }
        #expect(lines == [7, 6, 7])
        #expect(rehearsal.position.time.seconds == 4)
    }

    @Test func aTaskThatEndsIsFollowedToItsEnd() throws {
        var rehearsal = Rehearsal(try Self.program())
        rehearsal(.seek(.time(Nanoseconds(seconds: 5.5))), .nextLine(of: TaskID(2)))
        #expect(rehearsal.position.time.seconds == 6)
        let row = rehearsal.snapshot().runs[0].tasks.rows.first { $0.id == TaskID(2) }
        #expect(row?.state == .succeeded)
        rehearsal(.nextLine(of: TaskID(2)))
        #expect(rehearsal.snapshot().refusals == ["task 2 does not live"])
    }
}
