import Foundation
import JackpotOptimization
import Testing

/// The simulator against its numpy reference.
///
/// The reference numbers were made by running `run_history(spec, seed, 260)` of reference/simulate.py for seeds 0 to 999
/// with numpy 2.4.6: for each history the eight moments below (tickets before any are missing, deviations with divisor
/// n, lower prizes over their mean), then mean and standard deviation (divisor n - 1) over the 1,000 histories.
struct SimulatedMomentsTests {
    private static let moments = [
        "mean of log tickets",
        "deviation of log tickets",
        "mean jackpot in millions",
        "rate of wins",
        "rate of promotions",
        "rate of missing weeks",
        "lag-1 autocorrelation",
        "variation of lower prizes",
    ]

    private static let referenceSeeds = 1_000.0

    private static let reference: [(country: String, mean: [Double], deviation: [Double])] = [
        (
            "aland",
            mean: [14.52502987, 0.27465907, 4.60165577, 0.08622692, 0.06014231, 0.01991154, 0.70044474, 0.0],
            deviation: [0.02923924, 0.01210392, 0.45924407, 0.01583962, 0.01461826, 0.00886702, 0.03658291, 0.0]
        ),
        (
            "borduria",
            mean: [13.96335675, 0.26545288, 4.05049904, 0.06602692, 0.05911154, 0.01932692, 0.74328739, 0.14945328],
            deviation: [0.03563292, 0.01293172, 0.51610237, 0.0132136, 0.01462414, 0.00839585, 0.03595652, 0.00679135]
        ),
        (
            "carpania",
            mean: [14.99384142, 0.28188887, 5.45638269, 0.09636538, 0.05923846, 0.01952692, 0.67595978, 0.0],
            deviation: [0.0281967, 0.01059056, 0.44168654, 0.01600263, 0.01426822, 0.00851554, 0.03637352, 0.0]
        ),
        (
            "drachen",
            mean: [14.09988785, 0.19586747, 2.44844423, 0.06572692, 0.05921154, 0.01962692, 0.6836382, 0.0],
            deviation: [0.01968529, 0.01294786, 0.09974851, 0.01382263, 0.01486324, 0.00865979, 0.03574615, 0.0]
        ),
        (
            "elbonia",
            mean: [14.14554246, 0.24347185, 2.54865192, 0.05096154, 0.06041923, 0.01992692, 0.68760086, 0.0],
            deviation: [0.02683161, 0.01902376, 0.09423009, 0.01238788, 0.01515494, 0.00864426, 0.03205525, 0.0]
        ),
        (
            "florin",
            mean: [14.63411221, 0.15729239, 2.37688173, 0.07720769, 0.06009231, 0.01985385, 0.68012929, 0.0],
            deviation: [0.01450561, 0.00991693, 0.10211015, 0.01506488, 0.01463415, 0.00846906, 0.04113118, 0.0]
        ),
    ]

    @Test func `every moment of every country lies within three standard errors of the reference`() throws {
        let seeds = 100
        for (country, expected) in zip(SimulatedCountry.samples, Self.reference) {
            #expect(country.name == expected.country)
            let histories = try (1...seeds).map { try Self.moments(of: country, seed: UInt64($0)) }
            for (index, name) in Self.moments.enumerated() {
                let values = histories.map { $0[index] }
                let mean = values.reduce(0, +) / Double(seeds)
                let variance = values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(seeds - 1)
                let error =
                    (variance / Double(seeds) + pow(expected.deviation[index], 2) / Self.referenceSeeds).squareRoot()
                let distance = abs(mean - expected.mean[index])
                #expect(distance <= 3 * error + 1e-12, "\(name) of \(country.name): \(mean)")
            }
        }
    }

    private static func moments(of country: SimulatedCountry, seed: UInt64) throws -> [Double] {
        var market = try SimulatedMarket(country, seed: seed, weeks: 260)
        for _ in 0..<260 { market.play(jackpot: HistoricPolicy().jackpot(in: market)) }
        let logs = market.draws.map { log($0.tickets) }
        let center = logs.map { $0 - mean(logs) }
        let lagged = zip(center.dropFirst(), center).map { $0 * $1 }.reduce(0, +)
        let square = center.map { $0 * $0 }.reduce(0, +)
        let lower = market.draws.map { $0.secondaryPaid / $0.sales / country.secondaryShare }
        return [
            mean(logs),
            (square / 260).squareRoot(),
            mean(market.draws.map { $0.jackpot / 1e6 }),
            mean(market.draws.map { $0.won ? 1 : 0 }),
            mean(market.draws.map { $0.promotion ? 1 : 0 }),
            mean(market.draws.map { $0.isMissing ? 1 : 0 }),
            lagged / square,
            mean(lower.map { pow($0 - mean(lower), 2) }).squareRoot(),
        ]
    }

    private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
