internal import Learning
internal import Lottery
internal import XGBoost

extension SalesModel {
    /// The model, ready to forecast.
    ///
    /// - Throws: `DemandError.trees` for trees that cannot be read.
    func forecaster() throws -> SalesForecaster {
        do {
            let all = try members.map(forecaster)
            return all.count == 1 ? all[0] : .average(all)
        } catch {
            throw DemandError.trees(country: country, error)
        }
    }

    private func forecaster(of member: ModelFamily) throws(XGBoostError) -> SalesForecaster {
        switch member {
        case .coreWithTrees:
            guard let residualTrees else { return .logLinear(core) }
            return .boosted(
                core,
                try ResidualTrees(json: residualTrees.booster),
                residualTrees.design(seesSales: false)
            )
        case .trees:
            guard let plainTrees else { return .logLinear(core) }
            return .trees(try GradientBoostedTrees(json: plainTrees.booster), plainTrees.design(seesSales: true))
        case .core, .average, .ridge, .poisson, .logLog, .seasonalNaive: return .logLinear(core)
        }
    }

    /// log(1 + tickets), median, of the planned draw at log jackpots.
    func logTickets(at jackpots: [Double], history: SalesHistory) throws -> [Double] {
        let coming = features.coming(after: history)
        let draws = jackpots.map { coming.announcing(logJackpot: $0) }
        do {
            return try forecaster().logTickets(of: draws, after: features.series(of: history), ahead: 1)
        } catch let error as XGBoostError {
            throw DemandError.trees(country: country, error)
        }
    }
}

extension SalesModel.StoredTrees {
    init(_ design: TreeDesign, json: String) {
        self.init(
            booster: json,
            features: design.features,
            others: design.others,
            largestLogJackpot: design.largestLogJackpot
        )
    }

    func design(seesSales: Bool) -> TreeDesign {
        TreeDesign(largestLogJackpot: largestLogJackpot, others: others, seesSales: seesSales)
    }
}
