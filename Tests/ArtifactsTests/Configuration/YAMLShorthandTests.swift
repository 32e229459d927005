import Testing

@testable import Artifacts

struct YAMLShorthandTests {
    @Test(
        arguments: [
            "a: b & c", "a: \"&b\"", "a: '*b'", "a: \"\\\" &b\"", "a: it's*b", "# &a *b", "a: b # !c",
            "a: 'it''s &b'", "a: x&y", "a: |\n  &b", "a: \"b\n  &c\"",
        ]
    )
    func `signs within texts, quotes and comments are no shorthand`(_ text: String) throws {
        #expect(try YAMLShorthand.uses(in: text) == [])
    }

    @Test(
        arguments: [
            "a: &b c", "a: *b", "[*b]", "{*b : 1}", "a: !!str b", "*b : 1", "a: \"x\\\\\" \nb: *c", "- *b",
            "a: &b\n  c: 1", "[&a [1]]", "? &a [1]\n: 2", "a: |\n  \"\nb: *c", "[foo \"bar, *x, b\"]",
            "[foo\n\"bar, *x, b\"\n]", "a: b\r*c : 1", "\u{2028}&a b", "\u{FEFF}a: &b c",
        ]
    )
    func `anchors, aliases and tags are found wherever a value or key may start`(_ text: String) throws {
        #expect(try YAMLShorthand.uses(in: text).count == 1)
    }

    @Test func `a bomb in keys is found before it goes off`() throws {
        let bomb = (1...40).map { "? &k\($0) [*k\($0 - 1), *k\($0 - 1)]\n: 1" }.joined(separator: "\n")
        #expect(try YAMLShorthand.uses(in: "? &k0 [x]\n: 0\n" + bomb).count > 0)
    }
}
