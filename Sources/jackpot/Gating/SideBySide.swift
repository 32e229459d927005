/// Does pieces of work at once, at most so many.
struct SideBySide {
    let limit: Int

    /// One answer per piece, in their order.
    func answers<Work: Sendable, Answer: Sendable>(
        _ pieces: [Work],
        _ answer: @escaping @Sendable (Work) async -> Answer
    ) async -> [Answer] {
        await withTaskGroup(of: (Int, Answer).self) { group in
            var waiting = pieces.enumerated().makeIterator()
            func startNext() {
                guard let (position, work) = waiting.next() else { return }
                group.addTask { (position, await answer(work)) }
            }
            for _ in 0..<max(1, limit) { startNext() }
            var answers: [(Int, Answer)] = []
            while let next = await group.next() {
                answers.append(next)
                startNext()
            }
            return answers.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
