// Store sales by the modules that know nothing of lotteries: two joins, panel features, trees and a rolling origin.
import Bounds
import Foundation
import Learning
import Tabular
import XGBoost

let sales = try StoreSales(URL(filePath: CommandLine.arguments[1]))
let task = try PredictionTask(try StoreSales.task(), on: sales.table)
guard let days = sales.table.days("Date")?.storage, let holidays = sales.table.booleans("IsHoliday")?.storage else {
    preconditionFailure("columns that were just read are not there")
}
let folds = RollingDays(judged: 26, step: 13).folds(of: days)
let trees = TreesLearner(BoosterParameters(rounds: 150, depth: 8, bins: 64, learningRate: 0.1))
let judged = try task.judge(trees, on: folds)
let naive = try sales.seasonalNaive()
let naiveErrors = ForecastErrors(actual: judged.actual, forecast: judged.rows.map { naive[$0] })
/// What xgboost 3.2.0 reaches with the same parameters on features made by pandas 3.1.1.
let pandasWAPE = 0.0810
/// The weights of the competition that the data come from.
let weights = judged.rows.map { holidays[$0] ? 5.0 : 1.0 }

var table = MarkdownTable(["model", "WAPE", "WMAE", "rows"])
for (name, errors) in [("trees", judged.errors), ("seasonal naive", naiveErrors)] {
    table.append([
        name, (errors.wape ?? .nan).percent, (errors.meanAbsoluteError(weights: weights) ?? .nan).rounded(to: 0),
        "\(errors.actual.count)",
    ])
}
print("Weekly sales of 45 stores by department, \(task.rowCount) rows, the last 26 weeks judged one week ahead, fitted")
print("anew every 13. WAPE in per cent, WMAE in USD with weight 5 in weeks of holidays.\n")
print(table.text + "\n")
exit(
    [
        Bound(
            "WAPE of the trees over that of the seasonal naive",
            (judged.errors.wape ?? .nan) / (naiveErrors.wape ?? .nan),
            atMost: 0.8
        ),
        Bound(
            "the same over that of pandas and xgboost in Python",
            (judged.errors.wape ?? .nan) / pandasWAPE,
            atMost: 1.01
        ),
        Bound("peak resident memory, MB", UsedResources.peakMegabytes, atMost: 1_000),
    ].report()
)
