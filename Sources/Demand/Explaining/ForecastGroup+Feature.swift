internal import Lottery

extension SalesFeature {
    /// Where readers find it in an explanation.
    var group: ForecastGroup {
        switch self {
        case .logJackpot: .jackpot
        case .reference: .referenceJackpot
        case .rollovers: .rollovers
        case .years: .trend
        case .seasonSin1, .seasonCos1, .seasonSin2, .seasonCos2: .season
        case .promo: .promo
        case .holiday, .daysToHoliday, .daysSinceHoliday, .holidaysSinceDraw: .holidays
        case .draws, .fullDraws: .draws
        case .special, .daysToSpecial: .specialDraws
        case .weekday: .weekday
        case .gap: .daysSinceDraw
        case .dayOfMonth: .payCycle
        case .lastSales: .level
        case .usualSales: .usualSales
        }
    }
}

extension DesignColumn {
    /// The group of what changes the column's effect, or of the jackpot where nothing does; nil for the constant.
    ///
    /// That a draw is no special one leaves a column with the group it has on all others.
    var group: ForecastGroup? {
        let ordinary = DesignFactor.equals(.special, 0)
        let features = factors.filter { $0 != ordinary }.map(\.feature)
        return (features.first { $0 != .logJackpot } ?? features.first)?.group
    }
}

extension TreeDesign {
    /// The group of each column, by its name.
    var groups: [String: ForecastGroup] {
        let first: [ForecastGroup] = [.jackpot, .referenceJackpot]
        let groups = first + others.map(\.group) + (seesSales ? [.level] : [])
        return Dictionary(uniqueKeysWithValues: zip(features, groups))
    }
}
