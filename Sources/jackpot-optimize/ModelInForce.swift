import Artifacts
import Demand
import JackpotOptimization
import Lottery
import StepKit

/// The model that may decide this draw, and how far it may be trusted.
struct ModelInForce {
    let model: SalesModel
    let label: String
    let knowledge: DemandKnowledge

    /// The new model where it was promoted, else the champion that the run pinned; without either, the new model draws the
    /// curve and decides nothing.
    init(_ context: inout StepContext) throws {
        let registration = try context.read(Registration.self)
        let effect = try context.read(ModelCard.self).jackpotEffect
        let learnt: DemandKnowledge =
            effect.isIdentified ? .effectIdentified : .effectNotIdentified(reason: effect.explanation)
        if registration.outcome == .promoted {
            model = try context.read(SalesModel.self, as: .salesModel)
            label = "\(registration.country) \(registration.version)"
            knowledge = learnt
        } else if let champion = context.manifest.champion {
            model = try context.read(SalesModel.self, as: .champion)
            label = "\(registration.country) \(champion.version)"
            knowledge = learnt
        } else {
            model = try context.read(SalesModel.self, as: .salesModel)
            label = "\(registration.country) \(registration.version), not approved"
            knowledge = .noModelInForce
        }
    }
}
