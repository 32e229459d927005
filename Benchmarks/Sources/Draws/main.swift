// One-step forecasts of the last 156 draws of six real lotteries, the core refitted every 13 draws.
import Archives
import Bounds
import Demand
import Foundation
import Lottery

let judgedDraws = 156
let folder = URL(filePath: CommandLine.arguments[1]).appending(path: "Tests/EndToEndTests/RealLotteries/draws")
var table = MarkdownTable([
    "lottery", "family", "MAPE", "crude", "at most", "log-log", "naive", "in 80 %", "draws",
])
var bounds: [Bound] = []
for name in RealLottery.names {
    let lottery = try RealLottery(config: folder.appending(path: "\(name).yaml"), judged: judgedDraws)
    let model = try SalesModel.train(history: lottery.history, configuration: lottery.configuration).model
    let judged = try model.evaluate(against: nil, history: lottery.history, configuration: lottery.configuration)
    let error = { (family: ModelFamily) in
        PercentageErrors.mean(judged.periods.filter { $0.model == family.rawValue })
    }
    let crude = CrudeProgram.errors[name]
    table.append([
        name, model.members.map(\.rawValue).joined(separator: " + "), error(model.family).percent2,
        crude?.percent2 ?? "", crude.map { (CrudeProgram.share * $0).percent2 } ?? "", error(.logLog).percent2,
        error(.seasonalNaive).percent2, judged.evaluation.challenger.coverage80?.percent ?? "",
        "\(judged.evaluation.origins)",
    ])
    guard let crude else { continue }
    bounds.append(Bound("\(name), MAPE over the crude one", error(model.family) / crude, atMost: CrudeProgram.share))
}
print("MAPE in per cent, one draw ahead, on the last \(judgedDraws) draws; the core is refitted every 13 draws and its")
print("levels take in each draw. The family was chosen on draws before the judged ones. Crude: a hand-made core with")
print("small boosted trees, or its average with plain trees where that erred less, measured before this was written.\n")
print(table.text + "\n")
exit(bounds.report())
