import ArgumentParser
import Artifacts
import Lottery
import ModelRegistry
import Reports
import StepKit

/// Tells people what a run decided, or why it decided nothing, and writes down where it came from.
@main
struct Notify: StepProgram {
    static let step = "notify"
    static let abstract = "Writes report and provenance, and tells each recommendation once."

    @OptionGroup var arguments: StepArguments

    func body(_ context: inout StepContext) async throws {
        let configuration = try context.read(CountryConfiguration.self)
        let (facts, damage) = try RunFacts.asFarAsReadable(&context)
        let briefing = Briefing(facts)
        let style = NumberStyle(locale: configuration.locale)
        try context.write(text: briefing.localized(style).html, as: .report)
        if let card = Card.model(facts) { try context.write(card.markdown, companion: "model-card.md", of: .report) }
        if let card = Card.data(facts) { try context.write(card.markdown, companion: "data-card.md", of: .report) }
        try context.write(text: briefing.markdown, as: .message)
        try context.write(briefing.plainText, companion: "message.txt", of: .message)
        try context.write(try Provenance(facts, seed: configuration.forecast.seed, receipts: context.folder.receipts()))

        let channels = configuration.notifications
        let outbox = try Outbox(facts: facts, briefing: briefing, channels: channels, context)
        let record = try outbox.deliver(&context)
        try context.write(record)
        if let head = try outbox.ledgerHead() { try context.write(head) }
        if let damage { throw damage }
        if let undelivered = Undelivered(record) { throw undelivered }
        context.outcome = record.deliveries.map { "\($0.channel) \($0.outcome.rawValue)" }.joined(separator: ", ")
    }
}
