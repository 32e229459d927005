import Artifacts
import Lottery
import Reports

extension Provenance {
    /// Collects what the receipts of a run prove.
    init(_ facts: RunFacts, seed: UInt64, receipts: [Receipt]) throws {
        let done = receipts.filter { $0.step != Notify.step }
        let artifacts = done.flatMap { $0.wrote.map { ($0.key, $0.value) } }
        self.init(
            run: facts.run,
            data: facts.validation.map { report in
                Data(
                    file: facts.run.salesData,
                    rows: report.rows,
                    firstPeriod: report.firstPeriod,
                    lastPeriod: report.lastPeriod
                )
            },
            seed: seed,
            model: facts.recommendation == nil ? nil : facts.registration?.inForce,
            artifacts: Dictionary(artifacts) { $1 },
            steps: Dictionary(done.map { ($0.step, Int($0.exitStatus.rawValue)) }) { $1 }
        )
    }
}
