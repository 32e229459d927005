// The decisions of a week, a year, and of several countries. Prints what the peer needs once as JSON; then, for every
// line on standard input that names one of them, the seconds it took and its answer.
import Bounds
import Foundation
import JackpotOptimization
import Lottery

let week = try SampleCountry().problem()
let horizon = try SampleHorizon.problem()
let six = try SamplePool.six()
let many = try SamplePool.many()

func answer(_ name: String) -> String {
    switch name {
    case "week": "\(JackpotDecision(week).choice.jackpot.units)"
    case "horizon": "\(horizon.plan().value)"
    case "six": words(PortfolioDecision(six))
    case "many": words(PortfolioDecision(many))
    default: fatalError("there is no decision '\(name)'")
    }
}

func words(_ decision: PortfolioDecision) -> String {
    let share = (decision.value / decision.upperBound).percent
    return "\(decision.proof.rawValue), \(share) % of the bound, breach \(decision.breachProbability.rounded(to: 4))"
}

FileHandle.standardOutput.answer(String(decoding: try JSONEncoder().encode(Exchange()), as: UTF8.self))
while let name = readLine() {
    let start = ContinuousClock.now
    let found = answer(name)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    FileHandle.standardOutput.answer("\(seconds) \(found)")
}
