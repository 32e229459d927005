import ArgumentParser
import Artifacts
import Demand
import Lottery
import StepKit

/// Fits the sales model of one country and writes it with its card.
@main
struct Train: StepProgram {
    static let step = "train"
    static let abstract = "Fits the sales model of one country."

    @OptionGroup var arguments: StepArguments

    func body(_ context: inout StepContext) throws {
        let configuration = try context.read(CountryConfiguration.self)
        let history = try context.readSalesHistory()
        let trained = try SalesModel.train(history: history, configuration: configuration)
        try context.write(trained.model, as: .salesModel)
        try context.write(trained.card)
        context.outcome = "\(trained.card.family.rawValue): \(trained.card.reason)"
    }
}
