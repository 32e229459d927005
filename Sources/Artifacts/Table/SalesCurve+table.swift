public import Foundation
public import Lottery

/// One scenario of one rung: a row of `sales-curve.csv`.
private struct CurveRow: ArtifactRow {
    let jackpot: Money
    let isExtrapolated: Bool
    let scenario: Int
    let weight: Double
    let tickets: Double
    let line: Int

    static var artifact: ArtifactName { .salesCurve }
    static var columns: [String] { ["jackpot", "is_extrapolated", "scenario", "weight", "tickets"] }

    init(_ curve: SalesCurve, _ rung: SalesCurve.Rung, _ scenario: Int) {
        jackpot = rung.jackpot
        isExtrapolated = rung.isExtrapolated
        self.scenario = scenario
        weight = curve.weights[scenario]
        tickets = rung.tickets[scenario]
        line = 0
    }

    init(cells: RowCells) throws(ArtifactError) {
        do {
            jackpot = try Money(units: try cells.requiredNumber("jackpot"))
        } catch let error as InvalidValue {
            throw cells.malformed("jackpot", error.description)
        } catch let error as ArtifactError {
            throw error
        } catch {
            throw cells.malformed("jackpot", "\(error)")
        }
        isExtrapolated = try cells.requiredFlag("is_extrapolated")
        scenario = try cells.integer("scenario") - 1
        weight = try cells.requiredNumber("weight")
        tickets = try cells.requiredNumber("tickets")
        line = cells.line
    }

    var cells: [String] {
        [
            Cell.text(jackpot.units), Cell.text(isExtrapolated), String(scenario + 1), Cell.text(weight),
            Cell.text(tickets),
        ]
    }
}

extension SalesCurve: Artifact {
    /// `sales-curve.csv`: one row per rung and scenario, so that any tool can plot it.
    public static var artifact: ArtifactName { .salesCurve }

    /// Reads the table; every rung must repeat the scenarios and weights of the first.
    public init(bytes: Data, file: String) throws {
        let rows = try TableText.decode(CurveRow.self, from: bytes, file: file)
        let count = rows.firstIndex { $0.jackpot != rows[0].jackpot } ?? rows.count
        for (index, row) in rows.enumerated() {
            let first = rows[index - index % count]
            let isInOrder =
                row.scenario == index % count && row.jackpot == first.jackpot
                && row.isExtrapolated == first.isExtrapolated
                && row.weight.bitPattern == rows[index % count].weight.bitPattern
            guard isInOrder else {
                throw ArtifactError.malformedTable(
                    path: file,
                    line: row.line,
                    problem: "scenario \(row.scenario + 1) of jackpot \(Cell.text(row.jackpot.units)) is out of order"
                )
            }
        }
        let rungs = stride(from: 0, to: rows.count, by: max(count, 1)).map { start in
            SalesCurve.Rung(
                jackpot: rows[start].jackpot,
                tickets: rows[start..<min(start + count, rows.count)].map(\.tickets),
                isExtrapolated: rows[start].isExtrapolated
            )
        }
        do {
            self = try SalesCurve(weights: rows.prefix(count).map(\.weight), rungs: rungs)
        } catch {
            throw ArtifactError.malformedTable(path: file, line: 1, problem: error.description)
        }
    }

    /// The table.
    public func bytes() throws -> Data {
        try TableText.encode(rungs.flatMap { rung in weights.indices.map { CurveRow(self, rung, $0) } })
    }
}
