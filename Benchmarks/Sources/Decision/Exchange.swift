import JackpotOptimization
import Lottery

/// What the peer needs, and what it must find.
struct Exchange: Encodable {
    var price = SampleCountry.price
    var chance: Double
    var secondary = SampleCountry.secondary
    var charity = SampleCountry.charity
    var commission = SampleCountry.commission
    var fixedCost = SampleCountry.fixedCost
    var tail = SampleCountry.tail
    var jackpots: [Double]
    var tickets: [[Double]]
    var expectedNetRevenue: [Double]
    var winProbability: [Double]
    var meanOfWorst: [Double]
    var choice: Int

    var season = SampleHorizon.season
    var points = SampleHorizon.points
    var effect = SampleHorizon.effect
    var retention = SampleHorizon.retention
    var rollovers = SampleHorizon.rollovers
    var perRollover = SampleHorizon.perRollover
    var logReference = SampleHorizon.logReference
    var rolloversNow = SampleHorizon.rolloversNow
    var horizonValues: [Double]

    var pools: [PoolArrays]

    init() throws {
        let country = SampleCountry()
        let decision = JackpotDecision(try country.problem())
        chance = country.chance
        jackpots = decision.rungs.map(\.jackpot.units)
        tickets = jackpots.map(country.tickets)
        expectedNetRevenue = decision.rungs.map(\.expectedNetRevenue)
        winProbability = decision.rungs.map(\.outlook.winProbability)
        meanOfWorst = decision.rungs.map { $0.outlook.netRevenue.meanOfWorst(SampleCountry.tail) }
        choice = decision.rungs.firstIndex { $0.jackpot == decision.choice.jackpot } ?? -1
        horizonValues = HorizonSolution(try SampleHorizon.problem()).values
        pools = [
            PoolArrays(try SamplePool.six(), headroom: SamplePool.headroomOfSix),
            PoolArrays(try SamplePool.many(), headroom: SamplePool.headroomOfMany),
        ]
    }
}
