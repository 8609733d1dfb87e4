import Foundation
import Snapshots
import Testing

@testable import Reports

@Suite struct JSONWriterTests {
    private func json(_ value: some JSONWritable) -> String {
        var writer = JSONWriter()
        value.write(to: &writer)
        return text(writer.bytes)
    }

    @Test(arguments: [
        ("plain", #""plain""#),
        ("quote \" and \\", #""quote \" and \\""#),
        ("tab\tline\n\r", #""tab\tline\n\r""#),
        ("\u{1B}[31m", #""\u001b[31m""#),
        ("\u{9B}31m", #""\u009b31m""#),
        ("\u{202E}evil", #""\u202eevil""#),
        ("\u{F0000}", #""\udb80\udc00""#),
        ("Grüße 日本 🎈", "\"Grüße 日本 🎈\""),
        ("", "\"\""),
    ])
    func `text is escaped where a terminal or a parser would stumble`(value: String, expected: String) throws {
        #expect(json(value) == expected)
        let parsed = try JSONSerialization.jsonObject(with: Data(expected.utf8), options: .fragmentsAllowed)
        #expect(parsed as? String == value)
    }

    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (3.0, "3"), (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"), (1e300, "1e+300"),
        (.infinity, "null"), (.nan, "null"),
    ])
    func `a double is the shortest decimal that reads back`(value: Double, expected: String) {
        #expect(json(value) == expected)
        if value.isFinite { #expect(Double(expected) == value) }
    }

    @Test(arguments: [
        (Int64(3_500_000_000), "3.5"), (1, "0.000000001"), (0, "0"), (-250_000_000, "-0.25"),
        (.max, "9223372036.854775807"),
    ])
    func `time is exact decimal seconds`(nanoseconds: Int64, expected: String) {
        #expect(json(Nanoseconds(nanoseconds)) == expected)
    }

    @Test func `containers nest in both layouts`() {
        var writer = JSONWriter()
        writer.object(.lines) { json in
            json.field("list", [1, 2])
            json.field("nothing", ifPresent: Int?.none)
            json.field("null", Int?.none)
            json.field("empty") { $0.object(.lines) { _ in } }
            json.field("rows") { $0.array(["a", "b"], .lines) }
        }
        #expect(
            text(writer.bytes) == """
                {
                  "list": [1,2],
                  "null": null,
                  "empty": {},
                  "rows": [
                    "a",
                    "b"
                  ]
                }
                """)
    }

    @Test func `a scenario's value keeps its shape`() {
        let value = ReportValue.record([
            (key: "url", value: .text("a")), (key: "took", value: .duration(.millisecond)),
            (key: "failed", value: .error(kind: "ValueError", message: "no")), (key: "none", value: .none),
            (key: "many", value: .list([.bool(true), .rate(0.5), .reference("call-7")])),
        ])
        #expect(
            json(value)
                == #"{"url":"a","took":0.001,"failed":{"error":"ValueError","message":"no"},"none":null,"#
                + #""many":[true,0.5,"call-7"]}"#)
    }
}
