import Foundation
import Testing

extension ProcessTests {
    @Suite struct ScreenTests {
        @Test func itFollowsTheSize() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await tmux.startProbe()
            for (columns, rows) in [(120, 40), (40, 10), (1, 1), (200, 60)] {
                try tmux.command("resize-window", "-x", "\(columns)", "-y", "\(rows)")
                if columns > 10 { try await tmux.wait(for: "probe \(columns)x\(rows)") }
            }
        }

        @Test func aStormOfSizesEndsAtTheLast() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await tmux.startProbe("flood")
            for step in 0..<60 { try tmux.command("resize-window", "-x", "\(40 + step)", "-y", "\(10 + step % 20)") }
            try await tmux.wait(for: "probe 99x29")
            try tmux.press("q")
            try await tmux.wait(for: "ended:")
        }

        @Test func keysAndTheMouseArrive() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await tmux.startProbe()
            try tmux.press("Escape")
            try await tmux.wait(for: "last escape")
            try tmux.press("PPage")
            try await tmux.wait(for: "last pageUp")
            try tmux.command("send-keys", "-l", "é")
            try await tmux.wait(for: "last character(\"é\")")
            #expect(try tmux.fact("mouse_sgr_flag") == "1")
            try tmux.command("send-keys", "-l", "\u{1B}[<0;6;4M\u{1B}[<0;6;4m")
            try await tmux.wait(for: "last press at 5,3")
            try tmux.command("send-keys", "-H", "ff", "fe", "7a")
            try await tmux.wait(for: "last character(\"z\")")
        }

        @Test func aLongPasteArrivesWhole() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try Data(repeating: 0x62, count: 20_000).write(to: tmux.folder.appendingPathComponent("paste"))
            try await tmux.startProbe()
            try tmux.command("load-buffer", tmux.folder.appendingPathComponent("paste").path, ";", "paste-buffer")
            try await tmux.wait(for: "keys 20000")
        }

        @Test(arguments: [("", true), ("NO_COLOR=1 ", false), ("NO_COLOR= ", true), ("TERM=vt100 ", false)])
        func coloursAreThoseOfTheTerminalUnlessUnwanted(environment: String, hasColors: Bool) async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await tmux.startProbe(before: environment.isEmpty ? "" : "export \(environment); ")
            let screen = try tmux.command("capture-pane", "-p", "-e")
            #expect((screen.firstMatch(of: /\u{1B}\[[0-9;]*3[0-8]/) != nil) == hasColors)
        }

        @Test func withoutUTF8ThereIsASCII() async throws {
            let tmux = try Tmux()
            defer { tmux.close() }
            try await tmux.startProbe(before: "export LC_ALL=C; ")
            try await tmux.wait(for: "styles: - ? ?")
        }

        @Test(arguments: [
            ("TERM= ", "", "TERM is not set"),
            ("TERM=nonsense ", "", "'nonsense', from TERM, is not in the terminfo database"),
            ("TERM=dumb ", "", "'dumb', from TERM, cannot place its cursor"),
            ("", " </dev/null", "standard input is not one"),
            ("", " | cat", "standard output is not one"),
            ("", " >file; cat file", "standard output is not one"),
        ])
        func whereItCannotBeShownItSaysWhy(environment: String, redirection: String, reason: String) async throws {
            let tmux = try Tmux(columns: 300)
            defer { tmux.close() }
            try tmux.enter("clear; \(environment)\(Tmux.probe.path)\(redirection); echo code $?")
            try await tmux.wait(for: "\ncode ")
            #expect(try tmux.screen().contains(reason))
            #expect(try tmux.screen().contains("orrery run NAME"))
        }
    }
}
