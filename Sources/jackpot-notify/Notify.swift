import ArgumentParser
import Artifacts
import Lottery
import ModelRegistry
import StepKit

/// Tells people what a run decided, or why it decided nothing, and writes down where it came from.
@main
struct Notify: StepProgram {
    static let step = "notify"
    static let abstract = "Writes report and provenance, and tells each recommendation once."

    @OptionGroup var arguments: StepArguments

    func body(_ context: inout StepContext) async throws {
        let configuration = try context.read(CountryConfiguration.self)
        let facts = try RunFacts(&context)
        let briefing = Briefing(facts)
        try context.write(text: briefing.html, as: .report)
        try context.write(text: briefing.markdown, as: .message)
        try context.write(briefing.plainText, companion: "message.txt", of: .message)
        try context.write(try Provenance(facts, seed: configuration.forecast.seed, receipts: context.folder.receipts()))

        let outbox = try Outbox(facts: facts, briefing: briefing, configuration: configuration, context)
        let record = try await outbox.deliver()
        try context.write(record)
        if let head = try outbox.ledgerHead() { try context.write(head) }
        context.outcome = record.deliveries.map { "\($0.channel) \($0.outcome.rawValue)" }.joined(separator: ", ")
    }
}
