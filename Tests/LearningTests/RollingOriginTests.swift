import Learning
import Testing

@Suite struct RollingOriginTests {
    @Test func `each origin sees exactly the rows before it`() {
        var seen: [Int: [Int]] = [:]
        RollingOrigin(count: 6, last: 3, minimum: 1).forEach(in: Array(0..<6)) { seen[$0] = Array($1) }
        #expect(seen == [3: [0, 1, 2], 4: [0, 1, 2, 3], 5: [0, 1, 2, 3, 4]])
    }

    @Test func `rows that were not yet published are withheld`() {
        var seen: [Int: [Int]] = [:]
        RollingOrigin(count: 6, last: 2, minimum: 1, publicationLag: 2).forEach(in: Array(0..<6)) {
            seen[$0] = Array($1)
        }
        #expect(seen == [4: [0, 1], 5: [0, 1, 2]])
    }

    @Test func `a short series has as many origins as leave the minimum`() {
        #expect(RollingOrigin(count: 30, last: 24, minimum: 26).origins == 26..<30)
        #expect(RollingOrigin(count: 10, last: 24, minimum: 26).origins.isEmpty)
    }
}
