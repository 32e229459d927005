import Lottery
import Testing

@Suite struct ChanceTests {
    @Test func `a chance is read as a number or as one in so many`() throws {
        #expect(try Chance(text: "4.3e-8").probability == 4.3e-8)
        #expect(try Chance(text: "1/8145060").probability == 1 / 8_145_060)
    }

    @Test(arguments: ["2", "-0.1", "nan", "1/0", "1/2/3", "", "one in ten", "3/2"])
    func `what is no probability is refused`(text: String) {
        #expect(throws: InvalidValue.self) { try Chance(text: text) }
    }
}
