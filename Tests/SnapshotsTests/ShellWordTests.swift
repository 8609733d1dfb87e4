import Snapshots
import Testing

@Suite struct ShellWordTests {
    @Test(arguments: [
        ("semaphore", "semaphore"), ("a=b", "a=b"), ("./a.yaml", "./a.yaml"), ("a b", "'a b'"),
        ("it's", #"'it'\''s'"#), ("", "''"), ("$(rm)", "'$(rm)'"), ("~", "'~'"), ("ü", "'ü'"),
    ])
    func `a word is quoted only if need be`(word: String, expected: String) {
        #expect(ShellWord.quoted(word) == expected)
    }
}
