import Foundation
import ModelRegistry
import Synchronization
import TestSupport
import Testing

struct DeliveryTurnTests {
    @Test func `who sends a message keeps others from that message alone, until its turn ends`() throws {
        try withTemporaryFolder { folder in
            let registry = try ModelRegistry.open(folder)
            let turn = try registry.deliveryTurn("k", channel: "file")
            // Had other messages to wait, this would never return.
            try registry.deliveryTurn("k", channel: "webhook").end()
            try registry.deliveryTurn("l", channel: "file").end()
            let steps = Mutex<[String]>([])
            let isOver = DispatchSemaphore(value: 0)
            Thread {
                do {
                    try registry.deliveryTurn("k", channel: "file").end()
                    steps.withLock { $0.append("second") }
                } catch {
                    Issue.record(error)
                }
                isOver.signal()
            }.start()
            for _ in 0..<1_000 { sched_yield() }
            steps.withLock { $0.append("first") }
            turn.end()
            isOver.wait()
            #expect(steps.withLock(\.self) == ["first", "second"])
        }
    }
}
