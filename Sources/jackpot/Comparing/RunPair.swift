import Artifacts
import Lottery

/// Two runs side by side.
struct RunPair {
    private let first: ComparedRun
    private let second: ComparedRun
    private let opening: String

    init(_ first: ComparedRun, _ second: ComparedRun, opening: String) {
        (self.first, self.second, self.opening) = (first, second, opening)
    }

    /// Everything that is not the same, step by step as a run makes it.
    var differences: [RunDifference] { world + settings + code + weeks + plan + models + decision }

    /// Files of a step that are not the same, sorted.
    func differingFiles(of step: String) -> [String] {
        let (before, after) = (first.files(of: step), second.files(of: step))
        return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    }

    /// What to think where a step's files differ and nothing that is recorded explains it.
    func unexplained(_ step: String?, _ found: [RunDifference]) -> [String] {
        guard let step, found.isEmpty || found.first?.step == step else { return [] }
        let secrets = Set(first.receipts[step]?.secretsRead ?? []).union(second.receipts[step]?.secretsRead ?? [])
        guard !secrets.isEmpty else { return [] }
        return [
            "nothing recorded differs before step \(step); it reads \(secrets.sorted().joined(separator: ", ")), "
                + "of which no trace is kept: a changed secret changes its files"
        ]
    }

    private func compare(_ step: String, _ what: String, _ value: (ComparedRun) -> String?) -> [RunDifference] {
        RunDifference(step, what, value(first), value(second)).map { [$0] } ?? []
    }
}

// MARK: What was pinned

extension RunPair {
    private var world: [RunDifference] {
        compare(opening, "draw") { $0.manifest.draw.description }
            + compare(opening, "as of") { "\($0.manifest.asOf) (\($0.manifest.asOfSource))" }
            + compare(opening, "sales data") { Self.text($0.manifest.salesData) }
            + compare(opening, "planned data") { $0.manifest.plannedData.map(Self.text) }
            + compare(opening, "champion") { run in
                run.manifest.champion.map { "version \($0.version), SHA-256 \($0.modelSHA256.prefix(12))…" }
            }
    }

    private var settings: [RunDifference] {
        let keys = first.configuration.keys(differingFrom: second.configuration)
        let changed = keys.compactMap { key in
            RunDifference(
                opening,
                "config \(key)",
                first.configuration.values[key],
                second.configuration.values[key]
            )
        }
        let file = { (run: ComparedRun) in "SHA-256 \(run.manifest.configuration.sha256.prefix(12))…" }
        let words = "config file, in words or layout alone"
        return (changed.isEmpty ? compare(opening, words, file) : changed) + pool
    }

    private var pool: [RunDifference] {
        let (before, after) = (first.pool?.values ?? [:], second.pool?.values ?? [:])
        return Set(before.keys).union(after.keys).sorted().compactMap {
            RunDifference(opening, "cash pool \($0)", before[$0], after[$0])
        }
    }

    private var code: [RunDifference] {
        let libraries = Set(first.manifest.libraries.keys).union(second.manifest.libraries.keys).sorted()
        return compare(opening, "code") { $0.manifest.code.shortCommit.map { "commit \($0)" } }
            + compare(opening, "image") { $0.manifest.image.map { $0.digest ?? $0.tag } }
            + libraries.flatMap { name in compare(opening, "library \(name)") { $0.manifest.libraries[name] } }
    }

    private static func text(_ file: RunManifest.PinnedFile) -> String {
        "\(file.path), \(file.bytes) bytes, SHA-256 \(file.sha256.prefix(12))…"
    }
}

// MARK: What the steps made

extension RunPair {
    private var weeks: [RunDifference] {
        Set(first.weeks.keys).union(second.weeks.keys).sorted().flatMap { period -> [RunDifference] in
            guard let before = first.weeks[period], let after = second.weeks[period] else {
                return compare("validate", "sales of \(period)") { $0.weeks[period].map(Self.text) }
            }
            return Set(before.keys).union(after.keys).sorted().compactMap { column in
                RunDifference("validate", "sales of \(period), \(column)", before[column], after[column])
            }
        }
    }

    private static func text(_ row: [String: String]) -> String {
        row.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    private var plan: [RunDifference] {
        compare("validate", "planned period") { $0.planned?.period.description }
            + compare("validate", "planned promotion") { $0.planned.map { String($0.promo) } }
            + compare("validate", "planned holiday") { $0.planned.map { String($0.holiday) } }
            + compare("validate", "planned marketing") { $0.planned?.marketing.map(Cell.text) }
    }

    private var models: [RunDifference] {
        compare("train", "model family") { $0.card?.family.rawValue }
            + compare("train", "periods learnt from") { run in
                run.card.map { "\($0.periods), \($0.firstPeriod) to \($0.lastPeriod)" }
            }
            + compare("train", "elasticity of sales in the jackpot") {
                $0.card?.jackpotEffect.elasticity.map(Cell.text)
            }
            + compare("train", "effect identified") { $0.card.map { String($0.jackpotEffect.isIdentified) } }
            + compare("evaluate", "error on unseen weeks, WAPE") { $0.evaluation.map { Cell.text($0.challenger.wape) } }
            + compare("evaluate", "gate") { run in
                run.evaluation.map { evaluation in
                    let broken = evaluation.verdict.checks.filter { !$0.isKept }.map(\.measure)
                    return broken.isEmpty ? "passed" : "refused for \(broken.joined(separator: ", "))"
                }
            }
            + compare("register", "new version") { $0.registration.map { "\($0.version), \($0.outcome.rawValue)" } }
            + compare("register", "version in force") { $0.registration?.inForce.map(String.init) }
    }

    private var decision: [RunDifference] {
        compare("optimize", "model that decides") { $0.recommendation?.model }
            + compare("optimize", "answer") { $0.recommendation?.status.rawValue }
            + compare("optimize", "jackpot") { $0.recommendation?.jackpot.grouped }
            + compare("optimize", "last jackpot") { $0.recommendation?.lastJackpot?.grouped }
            + compare("optimize", "rules that bind") { $0.recommendation.map { Self.titles($0.binding) } }
            + compare("optimize", "expected net revenue") { $0.recommendation?.outlook.expectedNetRevenue.grouped }
            + compare("optimize", "payout ratio") { $0.recommendation.map { Cell.text($0.outlook.payoutRatio) } }
            + compare("optimize", "gain over the last jackpot") { $0.recommendation?.gainOverLast?.signed }
            + compare("optimize", "draws decided together") { run in
                run.recommendation.map { $0.plan == nil ? "the coming one" : "a plan" }
            }
            + compare("portfolio", "jackpot announced by the pool") { $0.portfolio == nil ? nil : $0.answer }
    }

    private static func titles(_ binding: [BindingConstraint]) -> String {
        binding.isEmpty ? "none" : binding.map(\.constraint.title).joined(separator: ", ")
    }
}
