public import Demand
internal import JackpotOptimization
public import Lottery

extension JudgedModel {
    /// The evaluation with what decisions on challenger's and champion's curves lose in replay.
    ///
    /// - Parameters:
    ///   - history: the published periods that the model was judged on.
    ///   - configuration: the country.
    /// - Returns: the evaluation, unchanged where there is no champion.
    /// - Throws: `DemandError.noForecast` for a curve that no decision can be made on.
    public func evaluation(
        replaying history: SalesHistory,
        configuration: CountryConfiguration
    ) throws(DemandError) -> Evaluation {
        var evaluation = evaluation
        switch contest {
        case .noChampion: break
        case .sameKind: evaluation.verdict.add(.equalRegret)
        case .draws(let draws):
            let replay = Replay(of: history, configuration: configuration)
            do throws(InvalidValue) {
                let pairs = try replay.pairs(of: draws)
                evaluation.challengerRegret = pairs.map(\.challenger).regret
                evaluation.championRegret = pairs.map(\.champion).regret
            } catch {
                throw .noForecast(country: configuration.country, error)
            }
            evaluation.verdict.add(
                .regret(
                    evaluation.challengerRegret,
                    champion: evaluation.championRegret,
                    tolerance: configuration.gate.champion.regretTolerance
                )
            )
        }
        return evaluation
    }
}

extension Replay {
    /// The decisions of challenger and champion at each draw.
    fileprivate func pairs(
        of draws: [ContestedDraw]
    ) throws(InvalidValue) -> [(challenger: ReplayedDraw, champion: ReplayedDraw)] {
        var pairs: [(challenger: ReplayedDraw, champion: ReplayedDraw)] = []
        for draw in draws {
            let decided = try self.draws(
                at: draw.position,
                on: [draw.challenger, draw.champion],
                demand: DemandKnowledge(draw.effect),
                hindsight: draw.hindsight
            )
            pairs.append((decided[0], decided[1]))
        }
        return pairs
    }
}
