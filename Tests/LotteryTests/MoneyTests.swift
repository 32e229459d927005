import Foundation
import Lottery
import Testing

@Suite struct MoneyTests {
    @Test func `amounts are exact to a hundredth`() throws {
        #expect(try Money(units: 0.1) + Money(units: 0.2) == Money(units: 0.3))
        #expect(try Money(units: 2.5).hundredths == 250)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e17])
    func `numbers that are no amounts are refused`(units: Double) {
        #expect(throws: InvalidValue.self) { try Money(units: units) }
    }

    @Test func `money is written as a number of units`() throws {
        let text = String(decoding: try JSONEncoder().encode([try Money(units: 2.5), .zero]), as: UTF8.self)
        #expect(text == "[2.5,0]")
        #expect(try JSONDecoder().decode([Money].self, from: Data(text.utf8)) == [try Money(units: 2.5), .zero])
    }
}
