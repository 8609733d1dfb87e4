import Dashboard
import Foundation
import Snapshots
import Terminal

/// A screenplay that shows what reaches it and leaves in every way that a program can.
struct ProbeScene: Screenplay {
    private var size = Size(columns: 0, rows: 0)
    private var keys = 0
    private var last = "-"
    private var serial: UInt64 = 0

    mutating func update(_ message: Message) -> [Effect] {
        switch message {
        case .resized(let size): self.size = size
        case .snapshot(let snapshot): serial = snapshot.serial
        case .mouse(let mouse): last = "\(mouse.action) at \(mouse.column),\(mouse.row)"
        case .told(let text): last = text
        case .key(let key):
            keys += 1
            last = "\(key)"
            return act(on: key)
        }
        return []
    }

    private func act(on key: Key) -> [Effect] {
        switch key {
        case .character("q"): return [.quit(leavesScreen: false)]
        case .character("Q"): return [.quit(leavesScreen: true)]
        case .character("r"): return [.redraw]
        case .character("x"): exit(7)
        case .character("a"): abort()
        case .character("t"): fatalError("the probe traps")
        case .character("h"): hang()
        case .character("w"): FileHandle.standardError.write(Data("a note on standard error\n".utf8))
        default: break
        }
        return []
    }

    /// Leaves a file behind, by which a test knows that nothing moves any more.
    private func hang() -> Never {
        _ = FileManager.default.createFile(atPath: "hangs", contents: Data("yes".utf8))
        while true { sleep(1) }
    }

    func view() -> Frame {
        var frame = Frame(size: size)
        let lines: [(String, Style)] = [
            ("probe \(size.columns)x\(size.rows)", Style(.title, .bold)), ("keys \(keys)", .plain),
            ("last \(last)", .plain),
            ("styles: ─ 漢\0字\0 █", Style(.running)), ("failed", Style(.failed, .reverse)),
        ]
        for (row, line) in lines.enumerated() {
            for (column, scalar) in line.0.unicodeScalars.enumerated() { frame[column, row] = Cell(scalar, line.1) }
        }
        if serial > 0 { fill(&frame, below: lines.count) }
        return frame
    }

    /// Other content with every snapshot: as much output as a frame can make.
    private func fill(_ frame: inout Frame, below top: Int) {
        let roles = Style.Role.allCases
        for row in stride(from: top, to: size.rows, by: 1) {
            for column in 0..<size.columns {
                let noise = (UInt64(row * 1000 + column) &* 0x9E37_79B9_7F4A_7C15) &+ (serial &* 0xBF58_476D_1CE4_E5B9)
                let scalar = Unicode.Scalar(0x2580 + UInt32(noise >> 60))!
                frame[column, row] = Cell(scalar, Style(roles[Int(noise >> 32 & 0xFF) % roles.count]))
            }
        }
    }
}
