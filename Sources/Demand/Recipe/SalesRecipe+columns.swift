internal import Foundation
internal import Learning

extension SalesRecipe {
    /// A far hinge stands where the largest past jackpot is this many times the 98th percentile.
    private static let farFactor = 1.5
    /// Mean length of a month.
    private static let daysPerMonth = 30.44

    /// The columns of a term; none where the past says nothing of it.
    func columns(of term: RecipeTerm, _ seen: SeenDraws) -> [DesignColumn] {
        switch term {
        case .jackpot, .hinges, .farHinge, .reference, .rollovers, .afterWin, .promoJackpot, .drawsJackpot,
            .specialWeek, .weekdayJackpot:
            seen.logJackpots.isEmpty ? [] : jackpotColumns(of: term, seen)
        case .season, .halfSeason, .trend, .payCycle, .weekday: calendarColumns(of: term, seen)
        case .holidayCodes, .publicHolidays, .promo, .draws, .specialDraw, .gap:
            plannedColumns(of: term, seen)
        }
    }

    private func column(_ name: String, _ term: RecipeTerm, _ factors: [DesignFactor]) -> DesignColumn {
        DesignColumn(name, factors, beliefs[term] ?? CoefficientPrior(deviation: 0.1))
    }

    private func jackpotColumns(of term: RecipeTerm, _ seen: SeenDraws) -> [DesignColumn] {
        let ordinary = ordinary(seen)
        let centre = seen.logJackpot(0.5)
        let jackpot = ordinary + [DesignFactor(.logJackpot, .from(centre))]
        switch term {
        case .jackpot: return [column("log jackpot", term, jackpot)]
        case .hinges: return Set(hingeQuantiles.map(seen.logJackpot)).sorted().map { hinge(at: $0, term, ordinary) }
        case .farHinge:
            let knot = seen.logJackpot(0.98)
            guard (seen.logJackpots.last ?? 0) - knot > log(Self.farFactor) else { return [] }
            return [hinge(at: knot, term, ordinary)]
        case .reference: return [column("reference jackpot", term, [DesignFactor(.reference, .from(centre))])]
        case .rollovers: return [column("rollovers", term, [.value(.rollovers)])]
        case .afterWin: return [column("after a win", term, [.equals(.rollovers, 0)])]
        case .promoJackpot:
            return seen.hasAny(.promo) ? [column("promo × log jackpot", term, [.value(.promo)] + jackpot)] : []
        case .drawsJackpot:
            guard seen.varies(.draws) else { return [] }
            let full = seen.past.last?.features[.fullDraws] ?? 0
            return [column("draws × log jackpot", term, [DesignFactor(.draws, .from(full))] + jackpot)]
        case .specialWeek: return specialColumns(seen)
        default:
            let days = seen.values(.weekday)
            return days.count < 2
                ? [] : days.map { column("weekday \(Int($0)) × log jackpot", term, [.equals(.weekday, $0)] + jackpot) }
        }
    }

    /// Only where special weeks are modelled apart do the jackpot's columns leave them out.
    private func ordinary(_ seen: SeenDraws) -> [DesignFactor] {
        terms.contains(.specialWeek) && seen.hasSpecials ? [.equals(.special, 0)] : []
    }

    private func hinge(at knot: Double, _ term: RecipeTerm, _ ordinary: [DesignFactor]) -> DesignColumn {
        let rounded = (knot * 1_000).rounded() / 1_000
        return column("log jackpot above \(rounded)", term, ordinary + [DesignFactor(.logJackpot, .above(knot))])
    }

    private func specialColumns(_ seen: SeenDraws) -> [DesignColumn] {
        guard seen.hasSpecials else { return [] }
        let centre = seen.median(.logJackpot) { $0.features[.special] != 0 }
        return [
            DesignColumn("special draw", [.value(.special)], CoefficientPrior(centre: 2, deviation: 2)),
            column(
                "special draw × log jackpot",
                .specialWeek,
                [.value(.special), DesignFactor(.logJackpot, .from(centre))]
            ),
            DesignColumn(
                "week before a special draw",
                [DesignFactor(.daysToSpecial, .within(1, 7))],
                CoefficientPrior(deviation: 0.1)
            ),
        ]
    }

    private func calendarColumns(of term: RecipeTerm, _ seen: SeenDraws) -> [DesignColumn] {
        switch term {
        case .season: return [.seasonSin1, .seasonCos1].map { column($0.rawValue, term, [.value($0)]) }
        case .halfSeason: return [.seasonSin2, .seasonCos2].map { column($0.rawValue, term, [.value($0)]) }
        case .weekday:
            let days = seen.values(.weekday)
            return days.count < 2 ? [] : days.map { column("weekday \(Int($0))", term, [.equals(.weekday, $0)]) }
        case .payCycle: return (1...2).flatMap { payCycle(harmonic: $0, term) }
        default:
            let origin = seen.past.last?.features[.years] ?? 0
            return [column("trend per year", term, [DesignFactor(.years, .from(origin))])]
        }
    }

    private func payCycle(harmonic: Int, _ term: RecipeTerm) -> [DesignColumn] {
        let period = Self.daysPerMonth / Double(harmonic)
        return [
            column("pay cycle sin \(harmonic)", term, [DesignFactor(.dayOfMonth, .sine(period))]),
            column("pay cycle cos \(harmonic)", term, [DesignFactor(.dayOfMonth, .cosine(period))]),
        ]
    }

    private func plannedColumns(of term: RecipeTerm, _ seen: SeenDraws) -> [DesignColumn] {
        switch term {
        case .holidayCodes:
            return seen.values(.holiday).filter { $0 != 0 }.map {
                column("holiday \(Int($0))", term, [.equals(.holiday, $0)])
            }
        case .publicHolidays: return publicHolidays(term, seen)
        case .promo: return seen.hasAny(.promo) ? [column("promo", term, [.value(.promo)])] : []
        case .draws:
            return seen.varies(.draws) ? [column("log draws", term, ordinary(seen) + [.value(.draws)])] : []
        case .specialDraw:
            return seen.hasAny(.special) ? [column("special draw", term, [.value(.special)])] : []
        default: return seen.varies(.gap) ? [column("log days since the last draw", term, [.value(.gap)])] : []
        }
    }

    private func publicHolidays(_ term: RecipeTerm, _ seen: SeenDraws) -> [DesignColumn] {
        guard seen.varies(.daysToHoliday) else { return [] }
        return [
            column("holiday", term, [.equals(.daysToHoliday, 0)]),
            column("day before a holiday", term, [.equals(.daysToHoliday, 1)]),
            column("day after a holiday", term, [.equals(.daysSinceHoliday, 1)]),
            column("holidays since the last draw", term, [.value(.holidaysSinceDraw)]),
        ]
    }
}
