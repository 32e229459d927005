import Replay

/// Plays the closed loops of a study, so many at once.
struct SideBySideLoops {
    let study: RegretStudy
    let limit: Int

    /// The study's report, the same whatever the limit.
    ///
    /// - Throws: what a loop throws.
    func report() async throws -> RegretReport {
        let loops = study.loops
        let scores = try await withThrowingTaskGroup(of: (Int, [LoopPolicy: LoopScore]).self) { group in
            var waiting = loops.enumerated().makeIterator()
            func startNext() {
                guard let (position, loop) = waiting.next() else { return }
                group.addTask { (position, try study.scores(of: loop)) }
            }
            for _ in 0..<max(1, limit) { startNext() }
            var scores: [(Int, [LoopPolicy: LoopScore])] = []
            while let next = try await group.next() {
                scores.append(next)
                startNext()
            }
            return scores.sorted { $0.0 < $1.0 }.map(\.1)
        }
        return study.report(scores)
    }
}
