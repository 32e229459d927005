import Replay

/// Plays the closed loops of a study, so many at once.
struct SideBySideLoops {
    let study: RegretStudy
    let limit: Int

    /// The study's report, the same whatever the limit.
    ///
    /// - Throws: what a loop throws.
    func report() async throws -> RegretReport {
        let scores = await SideBySide(limit: limit).answers(study.loops) { [study] loop in
            Result { try study.scores(of: loop) }
        }
        return study.report(try scores.map { try $0.get() })
    }
}
