import Foundation
import JackpotOptimization
import Lottery

/// The published oracles beside the checkout: expected values at 25 digits, computed with mpmath at 60.
enum ReferenceVectors {
    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/design/reference/vectors.json").standardizedFileURL

    static var isPresent: Bool { FileManager.default.fileExists(atPath: file.path) }

    static let absence = "the reference vectors are not beside the checkout (../shared/design/reference/vectors.json)"

    static func draws() throws -> [DrawCase] { try cases() }

    static func ladders() throws -> [LadderCase] { try cases() }

    static func horizons() throws -> [HorizonCase] { try cases() }

    static func knapsacks() throws -> [KnapsackCase] { try cases() }

    private struct Kind: Decodable {
        var kind: String
    }

    private struct Document<Case: ReferenceCase>: Decodable {
        struct Entry: Decodable {
            var value: Case?

            init(from decoder: any Decoder) throws {
                let kind = try Kind(from: decoder).kind
                value = kind == Case.kind ? try Case(from: decoder) : nil
            }
        }
        var cases: [Entry]
    }

    private static func cases<Case: ReferenceCase>() throws -> [Case] {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Document<Case>.self, from: Data(contentsOf: file)).cases.compactMap(\.value)
    }
}

/// A case of one kind.
protocol ReferenceCase: Decodable {
    static var kind: String { get }
}

/// One draw or the terms of a ladder.
struct ReferenceTerms: Decodable {
    var mode: String
    var price: Double
    var p: Double
    var kappa: Double?
    var jackpot: Double?
    var scenarioTickets: [Double]
    var scenarioWeights: [Double]
    var secondaryRate: Double
    var charityRate: Double
    var commissionRate: Double
    var taxRate: Double
    var varCost: Double
    var fixedCost: Double
    var trailingPayouts: Double
    var trailingSales: Double
    var ratioLo: Double
    var ratioHi: Double
    var cashBefore: Double
    var cashFloor: Double
    var alpha: Double
    var cvarTail: Double
    var reserve: Double?
    var contributionRate: Double?
    var elasticity: Double?
    var referenceJackpot: Double?
    var ladder: [Double]?

    func economics() throws -> DrawEconomics {
        let modes: [String: PrizeScheme.Mode] = [
            "shared": .shared, "per_winner": .perWinner, "parimutuel": .parimutuel,
        ]
        return DrawEconomics(
            ticketPrice: try Money(units: price),
            prizes: try PrizeScheme(
                chance: try Chance(p),
                mode: modes[mode] ?? .certain,
                clustering: kappa,
                secondaryShare: try Share(secondaryRate),
                contribution: try Share(contributionRate ?? 0),
                reserve: try Money(units: reserve ?? 0)
            ),
            deductions: Deductions(
                charity: try Share(charityRate),
                commission: try Share(commissionRate),
                duty: try Share(taxRate),
                costPerTicket: try Money(units: varCost),
                fixedCost: try Money(units: fixedCost)
            )
        )
    }

    func constraints(mode: PayoutRatioRule.Mode) throws -> Constraints {
        Constraints(
            payoutRatio: try PayoutRatioRule(minimum: Share(ratioLo), maximum: Share(ratioHi), mode: mode),
            cash: try CashRule(
                secretName: "cash",
                safetyNet: Money(units: cashFloor),
                breachProbability: Chance(alpha)
            ),
            extrapolation: .lifted
        )
    }

    var trailing: TrailingLedger { TrailingLedger(payouts: trailingPayouts, sales: trailingSales, draws: 51) }
}

struct ReferenceVerdict: Decodable, Equatable {
    var ratioLoOk: Bool
    var ratioHiOk: Bool
    var ratioHiIfWonOk: Bool
    var cashOk: Bool
    var feasible: Bool
    var feasibleRobust: Bool
}

struct DrawCase: ReferenceCase {
    static let kind = "eval"

    struct Expected: Decodable {
        var winProb: [String]
        var winProbMean: String
        var expectedSales: String
        var expectedSecondary: String
        var expectedJackpotPayout: String
        var expectedNetRevenue: String
        var payoutRatioExpected: String
        var payoutRatioIfWonMax: String
        var probCashBelowFloor: String
        var cvarNetRevenue: String
        var verdict: ReferenceVerdict
    }

    var id: String
    var input: ReferenceTerms
    var expected: Expected
}

struct LadderCase: ReferenceCase {
    static let kind = "ladder"

    struct Row: Decodable {
        var jackpot: Double
        var expectedNetRevenue: String
        var payoutRatioExpected: String
        var payoutRatioIfWonMax: String
        var probCashBelowFloor: String
        var verdict: ReferenceVerdict
    }

    struct Expected: Decodable {
        var rows: [Row]
        var unconstrainedArgmax: Double?
        var feasibleArgmax: Double?
        var robustArgmax: Double?
    }

    var id: String
    var input: ReferenceTerms
    var expected: Expected
}

struct HorizonCase: ReferenceCase {
    static let kind = "dp"

    // Names as convertFromSnakeCase makes them; J0 and H stay as they are.
    struct Input: Decodable {
        var H: Int
        var ladder: [Double]
        var baseLog: [Double]
        var elasticity: [Double]
        var J0: Double
        var psi: Double
        var lam: Double
        var rho: Double
        var kMax: Int
        var p: Double
        var margin: Double
        var price: Double
        var fixedCost: Double
        var ref0Log: Double
        var k0: Int
        var noDecreaseUntilWon: Bool
    }

    struct Expected: Decodable {
        var value: String
        var firstActionIndex: Int
    }

    var id: String
    var input: Input
    var expected: Expected
}

struct KnapsackCase: ReferenceCase {
    static let kind = "knapsack"

    struct Input: Decodable {
        var cost: [[Double]]
        var value: [[Double]]
        var budget: Double
    }

    struct Expected: Decodable {
        var value: Double?
        var choice: [Int]?
    }

    var id: String
    var input: Input
    var expected: Expected
}

/// Whether a value lies within the file's tolerances of an expected one.
func agrees(_ value: Double, _ expected: String, relative: Double = 1e-12, absolute: Double = 0) -> Bool {
    guard let expected = Double(expected) else { return false }
    return abs(value - expected) <= relative * abs(expected) + absolute
}
