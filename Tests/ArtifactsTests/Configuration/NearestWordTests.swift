import Testing

@testable import Artifacts

struct NearestWordTests {
    @Test(
        arguments: [
            ("charty", "charity", 1), ("charity", "charity", 0), ("", "abc", 3), ("abc", "", 3), ("ab", "ba", 1),
            ("ca", "abc", 3), ("kitten", "sitting", 3), ("Saturday", "saturday", 0),
        ]
    )
    func `distance counts insertions, deletions, substitutions and swaps`(_ left: String, _ right: String, _ count: Int)
    {
        #expect(NearestWord.distance(from: left, to: right) == count)
        #expect(NearestWord.distance(from: right, to: left) == count)
    }

    @Test func `only a near word is suggested, of two equally near the first`() {
        #expect(NearestWord.to("weather", among: ["schema", "country"]) == nil)
        #expect(NearestWord.to("mix", among: ["min", "max"]) == "min")
        #expect(NearestWord.to("anything", among: []) == nil)
    }
}
