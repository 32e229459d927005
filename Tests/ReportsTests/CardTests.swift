import Lottery
import TestSupport
import Testing

@testable import Reports

@Suite struct CardTests {
    private func facts() throws -> RunFacts {
        RunFacts(
            run: try Sample.manifest(),
            validation: try Sample.validation(),
            card: try Sample.card(),
            evaluation: try Sample.evaluation(),
            explanation: try Sample.explanation(),
            registration: try Sample.registration(),
            failures: []
        )
    }

    private func headings(_ card: Card?) throws -> [String] {
        let lines = try #require(card).markdown.split(separator: "\n")
        return lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    }

    @Test func `the model card has the headings of Mitchell and others, in their order`() throws {
        #expect(
            try headings(.model(facts())) == [
                "Model details", "Intended use", "Factors", "Metrics", "Evaluation data", "Training data",
                "Quantitative analyses", "Ethical considerations", "Caveats and recommendations",
            ]
        )
    }

    @Test func `the data card has the headings of Gebru and others, in their order`() throws {
        #expect(
            try headings(.data(facts())) == [
                "Motivation", "Composition", "Collection process", "Preprocessing, cleaning, labeling", "Uses",
                "Distribution", "Maintenance",
            ]
        )
    }

    @Test func `every figure of the model card is that of an artifact`() throws {
        let text = try #require(Card.model(try facts())).markdown
        for piece in [
            "| core+trees | 0.1000 | 0.7100 | 0.8000 | -0.0123 | 0.0310 | 0.7900 | 0.9600 |", "| core | 0.1100 |",
            "| log jackpot | 0.3100 | 0.0200 |", "95 % interval 0.2708 to 0.3492", "| WAPE | 0.1000 | 0.5000 | kept |",
            "260 periods", "* jackpots above 9,000,000.50", "Version 4, pending-approval; SHA-256 \(Sample.digest)",
        ] {
            #expect(text.contains(piece), "\(piece)")
        }
    }

    @Test func `the data card names the bytes, and findings from outside cannot break its table`() throws {
        var facts = try facts()
        facts.validation?.findings[0].problem = "a | b\nc"
        let text = try #require(Card.data(facts)).markdown
        #expect(text.contains("File ../data/lottery_sales.csv.gz, 41235 bytes, SHA-256 \(Sample.digest)."))
        #expect(text.contains("| warning | gap | a \\| b c | add it |"))
    }

    @Test func `a run that trained nothing, or checked nothing, has no card of it`() throws {
        var nothing = try facts()
        (nothing.card, nothing.validation) = (nil, nil)
        #expect(Card.model(nothing) == nil && Card.data(nothing) == nil)
        var young = try facts()
        (young.evaluation, young.explanation, young.registration) = (nil, nil, nil)
        let text = try #require(Card.model(young)).markdown
        #expect(text.contains("None: the run did not get to judge the model."))
        #expect(text.contains("None is on record"))
    }
}
