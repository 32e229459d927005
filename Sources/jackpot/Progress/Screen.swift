import Foundation
import StepKit
import Synchronization

/// Keeps one line of progress at the bottom of a terminal; whatever else is written goes above it.
final class Screen: Sendable {
    private struct State {
        var board: ProgressBoard
        var drawnAt = Date.distantPast
        var isShown = false
    }

    /// Events draw at most five times a second.
    private static let shortestPause: TimeInterval = 0.2
    private static let erased = "\r\u{1B}[K"

    private let state: Mutex<State>
    private let world: World
    private let width: @Sendable () -> Int

    init(_ board: ProgressBoard, _ world: World, width: @escaping @Sendable () -> Int = { Terminal.width }) {
        state = Mutex(State(board: board))
        self.world = world
        self.width = width
    }

    /// Changes what the line shows; it is drawn again unless that was just done.
    func change(_ change: (inout ProgressBoard, Date) -> Void) {
        let now = world.now()
        state.withLock { state in
            change(&state.board, now)
            if state.isShown, now.timeIntervalSince(state.drawnAt) >= Self.shortestPause { draw(&state, now) }
        }
    }

    /// Writes text that ends a line, above the line of progress.
    func write(_ text: String) {
        state.withLock { state in
            world.writeError(state.isShown ? Self.erased + text : text)
            if state.isShown { draw(&state, world.now()) }
        }
    }

    /// Shows the line while something is done, and leaves nothing of it behind.
    ///
    /// - Parameters:
    ///   - pause: waits between two drawings, a second; throws when the work is done.
    ///   - work: what is done meanwhile.
    /// - Returns: what the work answers.
    func showing<Answer: Sendable>(
        pause: @escaping @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(1)) },
        _ work: @Sendable () async -> Answer
    ) async -> Answer {
        show()
        let answer = await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.tick(pause) }
            let answer = await work()
            group.cancelAll()
            return answer
        }
        hide()
        return answer
    }

    private func tick(_ pause: @Sendable () async throws -> Void) async {
        // A pause that throws ends the drawing: the work is done.
        while (try? await pause()) != nil { show() }
    }

    private func show() {
        state.withLock { state in
            state.isShown = true
            draw(&state, world.now())
        }
    }

    private func hide() {
        state.withLock { state in
            state.isShown = false
            world.writeError(Self.erased)
        }
    }

    private func draw(_ state: inout State, _ now: Date) {
        state.drawnAt = now
        world.writeError(Self.erased + ProgressLine(board: state.board, now: now, width: width()).description)
    }
}
