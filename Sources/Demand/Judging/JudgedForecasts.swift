internal import Learning
internal import Lottery

/// A model's forecasts of the evaluation weeks, with intervals where it has any.
struct JudgedForecasts {
    /// The model: a family, or `champion 7`.
    private(set) var model: String
    /// The forecasts.
    let steps: [RollingForecasts.Step]
    /// For each step the errors known before it; empty for point forecasts.
    let calibrations: [ConformalResiduals]

    /// Point forecasts of a baseline.
    init(baseline family: ModelFamily, _ field: JudgingField) throws {
        self.model = family.rawValue
        self.steps = try field.forecasts(of: family, weeksBefore: 0).steps(from: field.first)
        self.calibrations = []
    }

    /// Forecasts with intervals, each made of the errors known before it.
    init(_ model: String, _ family: ModelFamily, _ field: JudgingField) throws {
        let forecasts = try field.forecasts(of: family, weeksBefore: RollingForecasts.memory)
        self.model = model
        self.steps = forecasts.steps(from: field.first)
        self.calibrations = steps.map {
            forecasts.calibration(
                before: $0.position,
                publicationLag: field.publicationLag,
                weeksKnown: $0.weeksKnown
            )
        }
    }

    /// The same forecasts under another name.
    func named(_ name: String) -> JudgedForecasts {
        var other = self
        other.model = name
        return other
    }

    /// The weeks as rows of `backtest.csv`.
    func weeks(of history: SalesHistory) -> [BacktestPeriod] {
        let intervals = intervals(of: 0.8)
        return steps.indices.map { index in
            BacktestPeriod(
                period: history.periods[steps[index].position].period,
                model: model,
                actual: steps[index].actualTickets,
                forecast: steps[index].forecastTickets,
                low80: intervals.isEmpty ? nil : intervals[index].lowerBound,
                high80: intervals.isEmpty ? nil : intervals[index].upperBound
            )
        }
    }

    /// Central intervals of tickets; empty for point forecasts.
    func intervals(of share: Double) -> [ClosedRange<Double>] {
        zip(steps, calibrations).map { step, errors in
            let low = step.tickets(offBy: errors.quantile((1 - share) / 2))
            return low...max(low, step.tickets(offBy: errors.quantile((1 + share) / 2)))
        }
    }

    /// Quantiles of tickets at the levels of the pinball loss; empty for point forecasts.
    var quantiles: [[Double]] {
        zip(steps, calibrations).map { step, errors in
            PinballLoss.levels.map { step.tickets(offBy: errors.quantile($0)) }
        }
    }
}
