import Artifacts
import Foundation
import Lottery
import Testing

struct SalesCurveTableTests {
    private func curve() throws -> SalesCurve {
        try SalesCurve(
            weights: [0.1, 0.2, 0.7],
            rungs: [
                SalesCurve.Rung(jackpot: Money(hundredths: 50), tickets: [1, 2, 1 / 3], isExtrapolated: false),
                SalesCurve.Rung(jackpot: Money(hundredths: 100), tickets: [3, 4, 5e300], isExtrapolated: true),
            ]
        )
    }

    @Test func `the curve is a long table that keeps weights`() throws {
        let bytes = try curve().bytes()
        let expected = """
            jackpot,is_extrapolated,scenario,weight,tickets
            0.5,0,1,0.1,1
            0.5,0,2,0.2,2
            0.5,0,3,0.7,0.3333333333333333
            1,1,1,0.1,3
            1,1,2,0.2,4
            1,1,3,0.7,5e+300

            """
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
        #expect(try SalesCurve(bytes: bytes, file: "c") == curve())
    }

    @Test(arguments: [2, 3, 4, 5, 6, 7])
    func `a curve that lost any row is refused`(line: Int) throws {
        var lines = String(decoding: try curve().bytes(), as: UTF8.self).split(separator: "\n")
        lines.remove(at: line - 1)
        let text = lines.joined(separator: "\n") + "\n"
        #expect(throws: ArtifactError.self) { try SalesCurve(bytes: Data(text.utf8), file: "c") }
    }

    @Test func `a curve without rows is refused`() throws {
        let text = "jackpot,is_extrapolated,scenario,weight,tickets\n"
        #expect(throws: ArtifactError.self) { try SalesCurve(bytes: Data(text.utf8), file: "c") }
    }
}
