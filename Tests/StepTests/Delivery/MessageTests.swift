import Foundation
import Lottery
import Reports
import TestSupport
import Testing

@testable import jackpot_notify

@Suite struct MessageTests {
    @Test func `what the outbox stores comes back whole`() throws {
        let message = try Dispatch.sample(subject: "s", facts: [.init(label: "a", value: "b")]).message
        #expect(try Message(stored: message.stored()) == message)
    }

    @Test func `what another build stored in another form is told apart`() {
        let error = #expect(throws: DeliveryError.self) { try Message(stored: "# Markdown alone") }
        #expect(error?.what == "the message was stored in a form that this build does not read")
    }

    @Test func `a failed run tells what failed, what to do and where the log is`() throws {
        let failure = RunFacts.Failure(
            step: "train",
            explanation: "stopped after its time limit of 1h",
            fix: "raise the step's timeout",
            log: "runs/aland/2026-11-25/r/logs/train.stderr"
        )
        let facts = RunFacts(run: try Sample.manifest(), failures: [failure])
        let message = Message(Briefing(facts), run: facts.run)
        #expect(message.subject == "aland, draw of 2026-11-25: no recommendation")
        let sentences = [
            "train: stopped after its time limit of 1h", "To do: raise the step's timeout",
            "Log: runs/aland/2026-11-25/r/logs/train.stderr",
        ]
        #expect(message.sentences == sentences)
        #expect(sentences.allSatisfy(message.text.contains))
    }

    @Test func `one failure has one key, whatever its log; another reason has another`() throws {
        func key(_ explanation: String, log: String) throws -> String {
            let failure = RunFacts.Failure(step: "train", explanation: explanation, log: log)
            return MessageKey(RunFacts(run: try Sample.manifest(), failures: [failure]), after: nil).text
        }
        #expect(try key("too slow", log: "a") == key("too slow", log: "b"))
        #expect(try key("too slow", log: "a") != key("too wrong", log: "a"))
    }
}
