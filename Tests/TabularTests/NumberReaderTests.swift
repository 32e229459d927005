import Testing

@testable import Tabular

@Suite struct NumberReaderTests {
    private func read(_ text: String, _ dialect: CSVDialect = .standard) -> Double? {
        let bytes = Array(text.utf8)
        return NumberReader(dialect).value(bytes.span, 0..<bytes.count)
    }

    private func problem(_ text: String, _ dialect: CSVDialect = .standard) -> ConversionProblem {
        let bytes = Array(text.utf8)
        return NumberReader(dialect).problem(bytes.span, 0..<bytes.count)
    }

    @Test(
        arguments: [
            "0", "-0", "1", "+7", "0.1", "24924.5", "-46039.49", ".5", "5.", "1e3", "1E-3", "2.5e+22", "1e23",
            "9007199254740993", "123456789012345678901234567890", "0.000000000000000000000000000001", "4.9e-324",
            "2.2250738585072011e-308", "1.7976931348623157e308", "8.5e-323", "0.30000000000000004",
            "100000000000000000000000", "1e-400", "00000000000000000000001.5",
        ]
    )
    func `a decimal reads as the standard library reads it`(text: String) throws {
        let expected = try #require(Double(text))
        #expect(read(text)?.bitPattern == expected.bitPattern)
    }

    @Test func `twenty thousand random decimals are rounded correctly`() {
        var generator = SplitMix(state: 7)
        for _ in 0..<20_000 {
            let digits = String(generator.next() >> UInt64.random(in: 0..<60, using: &generator))
            let point = Int.random(in: 0...digits.count, using: &generator)
            let exponent = Int.random(in: -40...40, using: &generator)
            let plain = "\(digits.prefix(point)).\(digits.dropFirst(point))"
            let text = Bool.random(using: &generator) ? plain : "\(plain)e\(exponent)"
            #expect(read(text) == Double(text), "\(text)")
        }
    }

    @Test(
        arguments: [
            ("", ConversionProblem.notNumber), ("-", .notNumber), (".", .notNumber), ("1.2.3", .notNumber),
            ("1e", .notNumber), ("e5", .notNumber), ("0x10", .notNumber), ("12 apples", .notNumber),
            ("NaN", .nan), ("-nan", .nan), ("inf", .infinite), ("-Infinity", .infinite), ("∞", .infinite),
            ("1e400", .tooLarge), ("-1e309", .tooLarge), ("1,234", .thousandsSeparated(mark: ",")),
            ("-1 234 567.8", .thousandsSeparated(mark: " ")), ("1,23", .notNumber), ("12,3456", .notNumber),
        ] as [(String, ConversionProblem)]
    )
    func `what is no number is refused with the reason`(text: String, reason: ConversionProblem) {
        #expect(read(text) == nil)
        #expect(problem(text) == reason)
    }

    @Test(
        arguments: [
            ("1.234,56", 1234.56), ("R$1.234,56", 1234.56), ("R$ 12,00", 12), ("1234,5", 1234.5), ("0,1", 0.1),
            ("1.234.567.890.123.456.789,5", 1_234_567_890_123_456_789.5), ("-1.000", -1000),
        ] as [(String, Double)]
    )
    func `marks and currency of the dialect are understood`(text: String, value: Double) throws {
        let dialect = try CSVDialect(delimiter: ";", decimalMark: ",", thousandsMark: ".", currencyPrefix: "R$")
        #expect(read(text, dialect) == value)
    }

    @Test(arguments: ["1.23", "1234.567", ".123", "1..234", "1.2345"])
    func `thousands marks in wrong places are refused`(text: String) throws {
        let dialect = try CSVDialect(delimiter: ";", decimalMark: ",", thousandsMark: ".")
        #expect(read(text, dialect) == nil)
    }
}

/// - Source: Steele, Lea and Flood (2014), SplitMix64.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
