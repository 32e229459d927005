import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Pipelines

/// What rests on a version of a country's model.
struct ModelUse: Encodable {
    /// A time span in force.
    struct Reign: Encodable {
        /// When it came into force.
        let from: Date
        /// When another one did; nil while it is in force.
        let until: Date?
        /// How it came into force, by whom and why.
        let action: LedgerEntry.Action
        let who: String
        let why: String
    }

    /// A recommendation that it decided.
    struct Answer: Encodable {
        let run: String
        let draw: CalendarDay
        let jackpot: Money
        let currency: String
        let status: Recommendation.Status
        let at: Date
    }

    let country: CountryName
    let version: Int
    /// The run that made it.
    let run: String
    let outcome: Registration.Outcome
    let inForce: [Reign]
    let recommendations: [Answer]
    /// Runs that met it as the champion: their models were compared with it.
    let metBy: [String]

    /// - Throws: `RegistryError.unknownVersion`.
    init(_ version: Int, of country: CountryName, _ registry: ModelRegistry, under runs: URL) throws {
        let model = try registry.version(version, of: country)
        let changes = try registry.ledger(of: country).filter(\.action.putsInForce)
        self.country = country
        self.version = version
        run = model.run
        outcome = model.registration.outcome
        inForce = changes.enumerated().filter { $0.element.version == version }.map { position, change in
            let next = changes.dropFirst(position + 1).first
            return Reign(from: change.at, until: next?.at, action: change.action, who: change.who, why: change.why)
        }
        recommendations = try registry.recommendations(by: version, of: country).map { answer in
            Answer(
                run: answer.run,
                draw: answer.draw,
                jackpot: answer.jackpot,
                currency: answer.currency,
                status: answer.status,
                at: answer.at
            )
        }
        // A run whose folder is gone, or whose manifest was changed, is told by `jackpot verify`.
        metBy = try registry.allRuns(of: country).filter { record in
            let folder = RunFolder(under: runs, path: record.folder)
            return (try? folder.manifest())?.champion?.version == version
        }.map(\.run).sorted()
    }
}

extension ModelUse: CustomStringConvertible {
    /// Where it came from, when it was in force, what it decided, which runs met it.
    var description: String {
        [head, reigns, answers, meetings].joined(separator: "\n")
    }

    private var head: String { "version \(version) of \(country), made by run \(run): \(outcome.rawValue)\n" }

    private var reigns: String {
        guard !inForce.isEmpty else { return "it was never in force\n" }
        let columns: [TextTable.Column] = [
            .words("in force from"), .words("until"), .words("how"), .words("by"), .words("why"),
        ]
        let rows = inForce.map { reign in
            [
                Instant.text(reign.from), reign.until.map(Instant.text) ?? "today", reign.action.rawValue, reign.who,
                reign.why,
            ]
        }
        return TextTable(columns, rows: rows).description
    }

    private var answers: String {
        guard !recommendations.isEmpty else { return "no recommendation rests on it\n" }
        let columns: [TextTable.Column] = [
            .words("draw"), .numbers("jackpot"), .words("money"), .words("answer"), .words("told"), .words("run"),
        ]
        let rows = recommendations.map { answer in
            [
                answer.draw.description, Digits.money(answer.jackpot), answer.currency, answer.status.rawValue,
                Instant.text(answer.at), answer.run,
            ]
        }
        return TextTable(columns, rows: rows).description
    }

    private var meetings: String {
        metBy.isEmpty ? "no run met it as the champion\n" : "met as the champion by \(metBy.joined(separator: ", "))\n"
    }
}
