import Artifacts
import Foundation
import Lottery
import StepKit

/// One country's line of the closing table, and what stands below it; also the driver's JSON.
struct CountrySummary: Encodable, Hashable, Sendable {
    /// How the country's run ended.
    enum End: String, Encodable, Sendable {
        case done
        case nothingToDo = "nothing-to-do"
        case failed
        case notOpened = "not-opened"
    }

    /// What is recommended, in gist; all amounts in the currency.
    struct Decision: Encodable, Hashable, Sendable {
        let status: Recommendation.Status
        let explanation: String
        let currency: Currency
        let jackpot: Money
        let lastJackpot: Money?
        let expectedNetRevenue: Money
        let gainOverLast: Money?
        let payoutRatio: Double
        let binds: [ConstraintKind]
    }

    /// Why there is no answer.
    struct Problem: Encodable, Hashable, Sendable {
        let step: String?
        let what: String
        let place: String
        let fix: String
        let exitCode: Int32
    }

    let country: String
    let draw: CalendarDay?
    let run: String?
    let folder: String?
    let end: End
    let decision: Decision?
    let isGatePassed: Bool?
    let registration: Registration.Outcome?
    let report: String?
    let problem: Problem?
}

extension CountrySummary {
    /// The summary of what a run came to; paths are shown as the workspace records them.
    init(_ outcome: CountryOutcome, in workspace: Workspace) {
        country = outcome.country
        draw = outcome.run?.manifest.draw
        run = outcome.run?.manifest.run
        folder = outcome.run.map { workspace.recorded($0.folder.url) }
        // What the run did not get to, or what cannot be read, is not in the table; `jackpot verify` tells of the latter.
        let contents = outcome.contents
        decision = (try? contents?.announcement()).map(Decision.init)
        isGatePassed = (try? contents?.readIfPresent(Evaluation.self))?.verdict.isPassed
        registration = (try? contents?.readIfPresent(Registration.self))?.outcome
        report = outcome.report.map(workspace.recorded)
        switch outcome.end {
        case .done: (end, problem) = (.done, nil)
        case .nothingToDo: (end, problem) = (.nothingToDo, nil)
        case .stepFailed(let result): (end, problem) = (.failed, Problem(result, in: outcome.run, workspace))
        case .notOpened(let error):
            end = .notOpened
            problem = Problem(
                step: nil,
                what: error.what,
                place: error.place,
                fix: error.fix,
                exitCode: error.exitStatus.rawValue
            )
        }
    }
}

extension CountrySummary.Decision {
    fileprivate init(_ recommendation: Recommendation) {
        status = recommendation.status
        explanation = recommendation.explanation
        currency = recommendation.currency
        jackpot = recommendation.jackpot
        lastJackpot = recommendation.lastJackpot
        expectedNetRevenue = recommendation.outlook.expectedNetRevenue
        gainOverLast = recommendation.gainOverLast
        payoutRatio = recommendation.outlook.payoutRatio
        binds = recommendation.binding.map(\.constraint)
    }
}
