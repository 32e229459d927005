import ArgumentParser
import Artifacts
import Lottery
import ModelRegistry
import StepKit

/// Enters the new model into the registry and, where the gate and the champion allow it, puts it in force.
@main
struct Register: StepProgram {
    static let step = "register"
    static let abstract = "Registers the new sales model and promotes it if it may be."

    @OptionGroup var arguments: StepArguments

    func body(_ context: inout StepContext) throws {
        let configuration = try context.read(CountryConfiguration.self)
        let candidate = Candidate(
            run: context.manifest,
            model: try context.bytes(of: .salesModel),
            card: try context.read(ModelCard.self),
            evaluation: try context.read(Evaluation.self),
            approval: configuration.approval
        )
        let registry = try ModelRegistry.open(try context.registryFolder())
        let registration = try registry.register(candidate, by: context.world.userName, at: context.world.now())
        try context.write(registration)
        context.outcome = "\(registration.outcome.rawValue): \(registration.explanation)"
    }
}
