internal import Learning

/// What is believed of coefficients before any data: the literature's elasticity and fatigue, small effects elsewhere.
///
/// Deviations were set on simulated countries and on periods of real lotteries before those that the benchmarks judge.
enum Beliefs {
    /// Of a core of weeks.
    static let weekly: [RecipeTerm: CoefficientPrior] = [
        .jackpot: CoefficientPrior(centre: 0.35, deviation: 0.18),
        .hinges: CoefficientPrior(deviation: 0.12),
        .farHinge: CoefficientPrior(deviation: 0.25),
        .reference: CoefficientPrior(centre: -0.08, deviation: 0.05),
        .rollovers: CoefficientPrior(centre: 0.005, deviation: 0.007),
        .promo: CoefficientPrior(centre: 0.05, deviation: 0.1),
        .promoJackpot: CoefficientPrior(centre: 0.04, deviation: 0.1),
        .draws: CoefficientPrior(centre: 1, deviation: 0.3),
        .drawsJackpot: CoefficientPrior(deviation: 0.3),
        .specialWeek: CoefficientPrior(centre: 1, deviation: 0.3),
        .season: CoefficientPrior(deviation: 0.07),
        .halfSeason: CoefficientPrior(deviation: 0.07),
        .holidayCodes: CoefficientPrior(deviation: 0.07),
        .trend: CoefficientPrior(deviation: 0.03),
    ]

    /// Of a core of draws.
    static let draw: [RecipeTerm: CoefficientPrior] = [
        .jackpot: CoefficientPrior(centre: 0.35, deviation: 0.25),
        .hinges: CoefficientPrior(deviation: 0.3),
        .reference: CoefficientPrior(deviation: 0.15),
        .rollovers: CoefficientPrior(deviation: 0.02),
        .afterWin: CoefficientPrior(deviation: 0.1),
        .weekday: CoefficientPrior(deviation: 0.2),
        .weekdayJackpot: CoefficientPrior(deviation: 0.05),
        .gap: CoefficientPrior(deviation: 0.2),
        .publicHolidays: CoefficientPrior(deviation: 0.1),
        .season: CoefficientPrior(deviation: 0.1),
        .halfSeason: CoefficientPrior(deviation: 0.1),
        .payCycle: CoefficientPrior(deviation: 0.05),
        .specialDraw: CoefficientPrior(centre: 0.3, deviation: 1),
        .promo: CoefficientPrior(centre: 0.05, deviation: 0.1),
        .trend: CoefficientPrior(deviation: 0.05),
    ]
}
