internal import Learning
internal import Lottery

/// A model's forecasts of the evaluation periods, with intervals where it has any.
struct JudgedForecasts {
    /// The model: a family, or `champion 7`.
    private(set) var model: String
    /// The forecasts.
    let steps: [RollingForecasts.Step]
    /// For each step the errors known before it; empty for point forecasts.
    let calibrations: [ConformalResiduals]

    /// Forecasts as they are; `calibrations` empty, or one for each step.
    init(_ model: String, steps: [RollingForecasts.Step], calibrations: [ConformalResiduals] = []) {
        self.model = model
        self.steps = steps
        self.calibrations = calibrations
    }

    /// Point forecasts of a baseline.
    init(baseline family: ModelFamily, _ field: JudgingField) throws {
        self.model = family.rawValue
        self.steps = try field.forecasts(of: [family], periodsBefore: 0).steps
        self.calibrations = []
    }

    /// Forecasts with intervals, each made of the errors known before it.
    init(_ model: String, _ members: [ModelFamily], _ field: JudgingField) throws {
        let judged = try field.forecasts(of: members, periodsBefore: RollingForecasts.memory).steps(from: field.first)
        self.model = model
        self.steps = judged.map(\.step)
        self.calibrations = judged.map(\.interval)
    }

    /// The same forecasts under another name.
    func named(_ name: String) -> JudgedForecasts {
        var other = self
        other.model = name
        return other
    }

    /// The periods as rows of `backtest.csv`.
    func periods(of history: SalesHistory) -> [BacktestPeriod] {
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
