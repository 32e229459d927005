import Foundation
import Testing

@testable import jackpot

struct ComparingTests {
    @Test func `a document is compared key by key, whatever its order and layout`() throws {
        let one = try FlatDocument(Data(#"{"schema":"x/1","a":{"b":[1,2.5]},"c":true,"d":null,"e":"1"}"#.utf8))
        let other = try FlatDocument(Data(#"{ "e": "2", "c": true, "a": {"b": [1, 2.25, 7]}, "schema": "x/2" }"#.utf8))
        #expect(one.values == ["a.b[0]": "1", "a.b[1]": "2.5", "c": "true", "d": "null", "e": "1"])
        #expect(one.keys(differingFrom: other) == ["a.b[1]", "a.b[2]", "d", "e"])
    }

    @Test func `the first difference of documents is a key, of other files a line`() {
        let differ = { (one: String?, other: String?) in
            FirstDifference(one.map { Data($0.utf8) }, other.map { Data($0.utf8) })?.description
        }
        #expect(differ("a", "a") == nil)
        #expect(differ(#"{"b":1,"a":2}"#, #"{"a":3,"b":1}"#) == "key a: 2 in the run, 3 repeated")
        #expect(differ("x\ny\n", "x\nz\n") == "line 2: y in the run, z repeated")
        #expect(differ("x\n", "x\ny\n") == "line 2:  in the run, y repeated")
        #expect(differ("x", nil) == "the whole file: 1 bytes in the run, nothing repeated")
        #expect(differ(#"{"a":1}"#, #"{"a": 1}"#) == #"line 1: {"a":1} in the run, {"a": 1} repeated"#)
    }

    @Test func `what is the same in both runs is no difference`() {
        #expect(RunDifference("open", "draw", "x", "x") == nil)
        #expect(RunDifference("open", "draw", nil, "x")?.description == "draw: none -> x")
    }
}
