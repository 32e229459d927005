import Lottery
import Testing

@Suite struct MoneyTextTests {
    @Test(
        arguments: [
            (0, "0"), (5, "0.05"), (250, "2.50"), (-250, "-2.50"), (99_999, "999.99"), (100_000, "1,000"),
            (100_050, "1,001"), (123_456_789, "1,234,568"), (-123_456_700, "-1,234,567"),
            (100_000_000_00, "100,000,000"),
        ] as [(Int64, String)]
    )
    func `amounts are grouped by thousands`(hundredths: Int64, text: String) {
        #expect(Money(hundredths: hundredths).grouped == text)
    }

    @Test func `a gain shows its sign`() {
        #expect(Money(hundredths: 1_250_000).signed == "+12,500")
        #expect(Money(hundredths: -1_250_000).signed == "-12,500")
        #expect(Money.zero.signed == "0")
    }
}
