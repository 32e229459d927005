import Learning
import Testing

@Suite struct SideBySideTests {
    @Test func `answers come in the order of the elements, none lost`() {
        let numbers = Array(0..<1_000)
        #expect(numbers.mapSideBySide { $0 * $0 } == numbers.map { $0 * $0 })
        #expect([Int]().mapSideBySide { $0 }.isEmpty)
    }

    @Test func `an answer of nothing keeps its place`() {
        #expect([1, 2, 3].mapSideBySide { $0 == 2 ? nil : $0 } == [1, nil, 3])
    }
}
