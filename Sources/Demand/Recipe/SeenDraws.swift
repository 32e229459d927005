internal import Foundation
internal import Learning

/// What the past of an origin has shown: the jackpots, codes and weekdays that columns can be laid out for.
struct SeenDraws {
    let past: [Observation]
    /// Log jackpots of ordinary periods, ascending; empty where the game has no jackpot of its own.
    let logJackpots: [Double]
    /// Whether the weeks of special draws are modelled apart.
    let hasSpecials: Bool

    init(_ past: [Observation]) {
        let hasJackpots = 2 * past.count(where: \.hasOwnJackpot) >= max(past.count, 1)
        let ordinary = past.filter { $0.features[.special] == 0 }
        let counted = ordinary.isEmpty ? past : ordinary
        self.past = past
        self.hasSpecials = hasJackpots && !ordinary.isEmpty && ordinary.count < past.count
        self.logJackpots = hasJackpots ? counted.compactMap(\.features.logJackpot).sorted() : []
    }

    /// A quantile of the log jackpots of ordinary periods.
    func logJackpot(_ probability: Double) -> Double { Spread.quantile(probability, ofSorted: logJackpots) ?? 0 }

    /// Whether any period has a value of a feature other than 0.
    func hasAny(_ feature: SalesFeature) -> Bool {
        let place = feature.position
        return past.contains { !$0.features[place: place].isNaN && $0.features[place: place] != 0 }
    }

    /// Whether a feature takes more than one value.
    func varies(_ feature: SalesFeature) -> Bool {
        let place = feature.position
        let known = past.lazy.map { $0.features[place: place] }.filter { !$0.isNaN }
        guard let first = known.first else { return false }
        return known.contains { $0 != first }
    }

    /// The values of a feature, ascending, each once.
    func values(_ feature: SalesFeature) -> [Double] {
        let place = feature.position
        return Set(past.map { $0.features[place: place] }.filter { !$0.isNaN }).sorted()
    }

    /// The middle of a feature's values.
    func median(_ feature: SalesFeature, where holds: (Observation) -> Bool = { _ in true }) -> Double {
        Spread.median(past.filter(holds).map { $0.features[feature] }.filter { !$0.isNaN }) ?? 0
    }
}
