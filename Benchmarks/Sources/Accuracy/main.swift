// One-step forecasts of the last 104 complete weeks of six real lotteries, every model refitted each week.
import Bounds
import Demand
import Foundation
import Lottery

/// WAPE of seasonal naive and log-log of a crude program, measured before this code was written.
let reference: [String: (naive: Double, logLog: Double)] = [
    "lotofacil": (0.126, 0.447), "quina": (0.421, 0.284), "timemania": (0.593, 0.218), "megasena": (0.449, 0.354),
]
let judgedWeeks = 104
let folder = URL(filePath: CommandLine.arguments[1]).appending(path: "Tests/EndToEndTests/RealLotteries")
let names = ["lotofacil", "quina", "timemania", "megasena", "powerball", "korea"]
var table = MarkdownTable([
    "lottery", "family", "WAPE", "naive", "log-log", "ridge", "crude naive", "crude log-log", "in 80 %", "weeks",
])
var bounds: [Bound] = []
for name in names {
    let lottery = try RealLottery(config: folder.appending(path: "\(name).yaml"), judgedWeeks: judgedWeeks)
    let trained = try SalesModel.train(history: lottery.history, configuration: lottery.configuration)
    let judged = try trained.model.evaluate(
        against: nil,
        history: lottery.history,
        configuration: lottery.configuration
    ).evaluation
    let wape = { (family: ModelFamily) in judged.baselines.first { $0.model == family.rawValue }?.wape ?? .nan }
    table.append([
        name, trained.card.family.rawValue, judged.challenger.wape.percent, wape(.seasonalNaive).percent,
        wape(.logLog).percent, wape(.ridge).percent, reference[name]?.naive.percent ?? "",
        reference[name]?.logLog.percent ?? "", judged.challenger.coverage80?.percent ?? "", "\(judged.origins)",
    ])
    guard reference[name] != nil else { continue }
    let best = min(wape(.seasonalNaive), wape(.logLog))
    bounds.append(
        Bound("\(name), WAPE over the better of the two baselines", judged.challenger.wape / best, atMost: 1)
    )
}
print(
    "WAPE in per cent, one week ahead, on the last \(judgedWeeks) complete weeks; every model refitted each week. The"
)
print("family was chosen on the 52 weeks before the judged ones. Partial first and last weeks and weeks without sales")
print("are left out. Crude: those of a simpler program, measured before this code was written.\n")
print(table.text + "\n")
exit(bounds.report())
