import Artifacts
import Lottery
import Reports
import StepKit

extension RunFacts {
    /// Where the country belongs to a cash pool, tells the pool's answer in the place of its own, and nothing that
    /// explains its own alone.
    mutating func tellPool(_ context: inout StepContext) throws {
        guard try context.readIfPresent(CashPool.self) != nil else { return }
        portfolio = try context.readIfPresent(PoolDecision.self)
        let announced = try context.folder.announcement()
        if announced?.jackpot != recommendation?.jackpot { (explanation, sensitivity) = (nil, nil) }
        recommendation = announced
    }
}
