import ArgumentParser
import Artifacts
import Foundation
import JackpotOptimization
import Lottery
import StepKit

/// Decides the jackpots of the countries that share a cash pool together.
///
/// Cash comes from its secret and goes nowhere: what is written shows it only as a probability.
@main
struct Portfolio: StepProgram {
    static let step = "portfolio"
    static let abstract = "Decides the jackpots of the countries that share a cash pool together."

    @OptionGroup var arguments: StepArguments

    @Option(
        name: .long,
        help: ArgumentHelp("The run folder of another country of the pool; may be repeated.", valueName: "folder")
    )
    var member: [String] = []

    func body(_ context: inout StepContext) throws {
        let pool = try context.read(CashPool.self)
        let runs = try PoolRuns(pool, own: context.folder, others: member.map { RunFolder(URL(filePath: $0)) })
        let members = try runs.members(&context)
        let cash = try context.secretMoney(pool.cash.secretName)
        let decision = try PoolDecision(pool, members: members, cash: cash)
        try context.write(decision)
        let jackpots = decision.members.map { "\($0.country) \($0.jackpot.grouped)" }.joined(separator: ", ")
        context.outcome = "\(decision.proof.rawValue): \(jackpots) \(decision.currency)"
    }
}
