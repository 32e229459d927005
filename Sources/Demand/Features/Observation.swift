internal import Foundation
internal import Lottery

/// One period of the past as the models see it: what was known before the draw, and what was then sold.
public struct Observation: Hashable, Sendable {
    /// Known before the draw.
    public let features: DrawFeatures
    /// log(1 + tickets); nil where sales are missing.
    public let logTickets: Double?
    /// Whether the source recorded a jackpot for this period itself.
    let hasOwnJackpot: Bool

    /// A period without sales is a missing one: it stays out of the fit.
    init(features: DrawFeatures, _ sold: PeriodSales) {
        self.features = features
        self.logTickets = sold.tickets.flatMap { $0 > 0 && $0.isFinite ? log1p($0) : nil }
        self.hasOwnJackpot = (sold.jackpot ?? 0) > 0
    }
}

extension Collection<Observation> {
    /// The last draw that was neither a special one nor promoted; the last of all where every one was.
    var ordinaryDraw: DrawFeatures? {
        let ordinary = filter { $0.features[.special] == 0 && $0.features[.promo] == 0 }
        return (ordinary.last ?? suffix(1).first)?.features
    }
}
