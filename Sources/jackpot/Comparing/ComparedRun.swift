import Artifacts
import Foundation
import Lottery
import Pipelines

/// What two runs are compared by: everything that a run folder holds, read and checked.
struct ComparedRun: Sendable {
    let manifest: RunManifest
    let receipts: [String: Receipt]
    let configuration: FlatDocument
    let pool: FlatDocument?
    /// Rows of the checked sales, as texts by column, by period.
    let weeks: [String: [String: String]]
    let planned: PlannedPeriod?
    /// What it knew of the draw before.
    let previous: PreviousDecision?
    let card: ModelCard?
    let evaluation: Evaluation?
    let registration: Registration?
    let recommendation: Recommendation?
    let portfolio: PoolDecision?
    /// What is announced: the pool's answer where there is a pool.
    let announced: Recommendation?

    /// - Throws: `ArtifactError` for a folder that is no run, or whose records were changed.
    init(_ folder: RunFolder) throws {
        let contents = try RunContents(of: folder)
        manifest = try contents.manifest()
        receipts = Dictionary(contents.receipts.map { ($0.step, $0) }) { $1 }
        configuration = try FlatDocument(try contents.read(CountryConfiguration.self).bytes())
        pool = try contents.readIfPresent(CashPool.self).map { try FlatDocument(try $0.bytes()) }
        let rows = try contents.readIfPresent([PeriodSales].self) ?? []
        weeks = Dictionary(rows.map { ($0.period.description, Self.texts($0)) }) { $1 }
        planned = try contents.readIfPresent(PlannedPeriod.self)
        previous = try contents.readIfPresent(PreviousDecision.self)
        card = try contents.readIfPresent(ModelCard.self)
        evaluation = try contents.readIfPresent(Evaluation.self)
        registration = try contents.readIfPresent(Registration.self)
        recommendation = try contents.readIfPresent(Recommendation.self)
        portfolio = try contents.readIfPresent(PoolDecision.self)
        announced = try contents.announcement()
    }

    private static func texts(_ row: PeriodSales) -> [String: String] {
        Dictionary(zip(PeriodSales.columns, row.cells).filter { $0.0 != "period" && !$0.1.isEmpty }) { $1 }
    }

    /// Files that a step wrote, with their SHA-256, but for those that differ from run to run whatever they decide: the
    /// run's own name and time, and what runs before it had learnt or announced.
    func files(of step: String) -> [String: String] {
        (receipts[step]?.wrote ?? [:]).filter { file, _ in
            let artifact = Catalog.artifact(ofFile: file)
            return ![.run, .previousHistory, .previousDecision].contains(artifact)
        }
    }

    /// What is announced in words, or why nothing is.
    var answer: String {
        guard let announced else { return "nothing: the run did not get to a decision" }
        let sure = announced.status == .feasible ? "" : " (\(announced.status.rawValue))"
        return "\(announced.jackpot.grouped) \(announced.currency)\(sure)"
    }
}
