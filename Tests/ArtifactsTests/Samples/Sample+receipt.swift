import Artifacts
import Foundation
import Lottery
import TestSupport

extension Sample {
    static func receipt(fix: String? = nil) throws -> Receipt {
        try Receipt(
            step: "optimize",
            run: "20261121T015401Z-3f2a",
            read: ["sales-history": digest],
            wrote: ["recommendation.json": digest],
            secretsRead: ["available-cash"],
            exitStatus: .done,
            outcome: "feasible",
            fix: fix,
            program: "0.1.0",
            startedAt: instant,
            finishedAt: instant.addingTimeInterval(1.25)
        )
    }
}
