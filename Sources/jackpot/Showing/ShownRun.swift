import Artifacts
import Charts
import Foundation
import Lottery
import Pipelines
import Reports

/// Everything that a run folder tells of a run.
struct ShownRun: Encodable, Sendable {
    let folder: String
    let manifest: RunManifest
    let receipts: [Receipt]
    let validation: ValidationReport?
    let evaluation: Evaluation?
    let registration: Registration?
    /// What is to be announced: where the country belongs to a cash pool, the pool's answer.
    let recommendation: Recommendation?
    let portfolio: PoolDecision?

    /// Reads a run folder; receipts come in the order of the steps.
    ///
    /// - Throws: `ArtifactError` for a folder that is no run, or whose records were changed.
    init(_ folder: RunFolder, steps: [String]) throws {
        self.folder = folder.url.path
        let contents = try RunContents(of: folder)
        manifest = try contents.manifest()
        receipts = contents.receipts(inOrderOf: steps)
        validation = try contents.readIfPresent(ValidationReport.self)
        evaluation = try contents.readIfPresent(Evaluation.self)
        registration = try contents.readIfPresent(Registration.self)
        recommendation = try contents.announcement()
        portfolio = try contents.readIfPresent(PoolDecision.self)
    }
}

extension ShownRun: CustomStringConvertible {
    /// The answer at a glance with its curve, then what was pinned, the steps and the files.
    var description: String {
        [glance, curve, pinned, steps, files].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var pinned: String {
        let champion = manifest.champion.map { "version \($0.version) (\($0.modelSHA256.prefix(12))…)" }
        let facts: [[String]] = [
            ["run", manifest.run], ["folder", folder], ["country", manifest.country.text],
            ["draw", "\(manifest.draw), as of \(manifest.asOf) (\(manifest.asOfSource))"],
            ["opened", Instant.text(manifest.openedAt)], ["repeats", manifest.parent ?? "-"],
            ["config", line(manifest.configuration)],
            ["data", line(manifest.salesData) + (manifest.pointerVerified == true ? ", as its pointer says" : "")],
            ["plan", manifest.plannedData.map(line) ?? "-"], ["code", manifest.code.shortCommit ?? "unknown"],
            ["champion", champion ?? "none"], ["key", String(manifest.key.prefix(16))],
        ]
        return facts.map { "\($0[0])\(String(repeating: " ", count: 10 - $0[0].count))\($0[1])\n" }.joined()
    }

    private func line(_ file: RunManifest.PinnedFile) -> String {
        "\(file.path) (\(Digits.grouped(Int64(file.bytes))) bytes, SHA-256 \(file.sha256.prefix(12))…)"
    }

    private var steps: String {
        let columns: [TextTable.Column] = [
            .words("step"), .words("end"), .numbers("ms"), .words("run"), .words("outcome"),
        ]
        let rows = receipts.map { receipt in
            [
                receipt.step, receipt.exitStatus.meaning, Digits.grouped(Int64(receipt.milliseconds)),
                receipt.run == manifest.run ? "this" : receipt.run, receipt.outcome ?? "",
            ]
        }
        return TextTable(columns, rows: rows).description
    }

    private var files: String {
        let rows = receipts.flatMap { receipt in
            receipt.wrote.sorted { $0.key < $1.key }.map { [$0.key, receipt.step, String($0.value.prefix(16)) + "…"] }
        }
        return TextTable([.words("file"), .words("by"), .words("SHA-256")], rows: rows).description
    }

    private var glance: String {
        let facts = RunFacts(
            run: manifest,
            validation: validation,
            evaluation: evaluation,
            recommendation: recommendation,
            portfolio: portfolio
        )
        return Glance(facts)?.text ?? ""
    }

    private var curve: String {
        guard let recommendation else { return "" }
        return "Expected net revenue, \(recommendation.currency), against the jackpot\n\n\(recommendation.curve)"
    }
}

extension Recommendation {
    /// Expected net revenue against the jackpot, with what was chosen and what others would choose.
    fileprivate var curve: CharacterPlot {
        let places: [(Character, Money?, String)] = [
            ("◆", jackpot, "to announce"), ("○", lastJackpot, "last"), ("×", notebookJackpot, "notebook"),
        ]
        let signs = places.compactMap { character, amount, name in
            amount.map { CharacterPlot.Sign(character, at: $0.units, "\(name) \(Digits.money($0))") }
        }
        return CharacterPlot(
            rungs.map { Mark.Point($0.jackpot.units, $0.expectedNetRevenue.units) },
            signs: signs,
            columns: 60,
            rows: 12
        ) { Digits.grouped(Int64($0.rounded())) }
    }
}
