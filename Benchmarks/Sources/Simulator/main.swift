// Six simulated countries under six seeds: 104 weeks are learnt from, then 52 are judged against the known truth.
import Artifacts
import Bounds
import Foundation
import JackpotOptimization
import Lottery

let configs = URL(filePath: CommandLine.arguments[1]).appending(path: "configs")
let seeds: ClosedRange<UInt64> = 1...6
var table = MarkdownTable(["country", "WAPE", "irreducible", "ratio", "cf inside", "cf outside", "in 80 %"])
var total = CountryScores()

func row(_ name: String, _ scores: CountryScores) -> [String] {
    let runs = Double(scores.runs)
    return [
        name, (scores.wape / runs).percent, (scores.irreducible / runs).percent,
        (scores.wape / scores.irreducible).rounded(to: 3), scores.inside.root.rounded(to: 4),
        scores.outside.root.rounded(to: 4), (scores.coverage / runs).percent,
    ]
}

for country in SimulatedCountry.samples {
    let config = configs.appending(path: "\(country.name).yaml")
    var configuration = try CountryConfigurationFile.read(at: config, fileName: config.lastPathComponent).get()
    configuration.forecast.origins = JudgedCountry.judgedWeeks
    var scores = CountryScores()
    for seed in seeds { scores += try JudgedCountry(country, seed: seed, configuration: configuration).scores() }
    table.append(row(country.name, scores))
    total += scores
}
table.append(row("all", total))
print("\(seeds.count) seeds a country: \(JudgedCountry.learntWeeks) weeks of history, then")
print(
    "\(JudgedCountry.judgedWeeks) judged one week ahead. Irreducible: WAPE of the truth itself, noise of the week before included. cf: root of the mean"
)
print("squared error of log tickets over the ladder, up to the highest jackpot seen (inside) and up to twice that.\n")
print(table.text + "\n")
exit(
    [
        Bound("WAPE over irreducible", total.wape / total.irreducible, atMost: 1.2),
        Bound("counterfactual log-RMSE in support", total.inside.root, atMost: 0.04),
        Bound("counterfactual log-RMSE up to twice the support", total.outside.root, atMost: 0.055),
        Bound("coverage of the 80 % interval", total.coverage / Double(total.runs), in: 0.75...0.85),
    ].report()
)
