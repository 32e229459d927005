// Fits real lotteries and backtests them on 104 weeks, as production does, counting the processor's work.
import Archives
import Bounds
import Demand
import Foundation
import Lottery

let judgedWeeks = 104
let folder = URL(filePath: CommandLine.arguments[1]).appending(path: "Tests/EndToEndTests/RealLotteries")

/// Seconds that the processor works for an answer.
func seconds(of work: () throws -> Void) rethrows -> Double {
    let before = UsedResources.seconds
    try work()
    return UsedResources.seconds - before
}

var table = MarkdownTable(["lottery", "core", "all families", "weeks"])
var slowest = 0.0
for name in RealLottery.names {
    let lottery = try RealLottery(config: folder.appending(path: "\(name).yaml"), judged: judgedWeeks)
    let (history, configuration) = (lottery.history, lottery.configuration)
    let core = try seconds {
        _ = try SalesModel.rollingLoss(
            configuration.forecast,
            history: history,
            configuration: configuration,
            origins: judgedWeeks
        )
    }
    let everything = try seconds {
        _ = try SalesModel.train(history: history, configuration: configuration).model
            .evaluate(against: nil, history: history, configuration: configuration)
    }
    slowest = max(slowest, core)
    table.append([name, core.rounded(to: 2), everything.rounded(to: 2), "\(history.periods.count)"])
}
print("Seconds of one processor. Core: features, a fit at each of \(judgedWeeks) origins, and its forecasts. All")
print("families: what training and evaluation do, with the choice among all families and every baseline.\n")
print(table.text + "\n")
exit(
    [
        Bound("seconds of one processor for the core of the slowest lottery", slowest, atMost: 1),
        Bound("peak resident memory, MB", UsedResources.peakMegabytes, atMost: 100),
    ].report()
)
