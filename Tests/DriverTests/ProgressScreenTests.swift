import Foundation
import StepKit
import Synchronization
import Testing

@testable import jackpot

@Suite struct ProgressScreenTests {
    private let terminal = FakeTerminal()

    private func screen() -> Screen {
        let board = ProgressBoard(["aland"], steps: ["train"], jobs: 1, durations: StepDurations(), at: terminal.now)
        return Screen(board, terminal.world, width: { 80 })
    }

    @Test func `lines stand above the line of progress, which leaves nothing behind`() async {
        let screen = screen()
        await screen.showing(pause: { throw CancellationError() }) { screen.write("aland: note\n") }
        let clear = "\r\u{1B}[K"
        let line = "0 of 1 country, 0:00"
        #expect(terminal.written == "\(clear)\(line)\(clear)aland: note\n\(clear)\(line)\(clear)")
    }

    @Test func `what is not shown draws nothing`() {
        let screen = screen()
        screen.change { $0.started("train", of: "aland", at: $1) }
        screen.write("aland: note\n")
        #expect(terminal.written == "aland: note\n")
    }

    @Test func `events draw at most five times a second`() async {
        let screen = screen()
        let terminal = terminal
        await screen.showing(pause: { throw CancellationError() }) {
            for _ in 0..<1_000 {
                terminal.advance(by: 0.001)
                screen.change { $0.started("train", of: "aland", at: $1) }
            }
        }
        // First and last, and five in the second between.
        #expect(terminal.count(of: "of 1 country") <= 1 + 5)
        #expect(terminal.count(of: "of 1 country") >= 4)
    }

    @Test func `the line is drawn anew while nothing happens, and no more once the work is done`() async {
        let screen = screen()
        let ticks = Mutex(0)
        let (done, end) = AsyncStream<Void>.makeStream()
        await screen.showing(
            pause: {
                let tick = ticks.withLock { ticks in
                    ticks += 1
                    return ticks
                }
                if tick == 4 {
                    end.finish()
                    throw CancellationError()
                }
            },
            { for await _ in done {} }
        )
        #expect(terminal.count(of: "of 1 country") == 1 + 3)
    }
}

/// A terminal and a clock that a test moves on.
private final class FakeTerminal: Sendable {
    private let state = Mutex((text: "", seconds: 1_800_000_000.0))

    var now: Date { Date(timeIntervalSince1970: state.withLock(\.seconds)) }

    var written: String { state.withLock(\.text) }

    func advance(by seconds: Double) { state.withLock { $0.seconds += seconds } }

    func count(of text: String) -> Int { written.components(separatedBy: text).count - 1 }

    var world: World {
        World(
            now: { self.now },
            newRunSuffix: { "0000" },
            environment: [:],
            userName: "tester",
            userIdentity: 0,
            processIdentifier: 1,
            writeError: { text in self.state.withLock { $0.text += text } }
        )
    }
}
