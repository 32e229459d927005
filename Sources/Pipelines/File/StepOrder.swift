/// The order of steps that follows from what they read and write; steps that could swap keep the file's order.
struct StepOrder {
    /// Positions in the file, in run order.
    private(set) var order: [Int] = []
    /// Positions of steps that wait for each other, each for the next and the last for the first; empty where an order
    /// exists.
    private(set) var cycle: [Int] = []

    init(_ steps: [StepDraft]) {
        var writer: [String: Int] = [:]
        for (position, step) in steps.enumerated() {
            for artifact in step.outputs { writer[artifact.value] = position }
        }
        let needs = steps.map { step in Set(step.inputs.compactMap { writer[$0.value] }) }
        var waiting = Array(steps.indices)
        while let next = waiting.first(where: { needs[$0].isSubset(of: order) }) {
            order.append(next)
            waiting.removeAll { $0 == next }
        }
        cycle = Self.cycle(among: waiting, needs: needs)
    }

    /// Every waiting step needs another waiting one, so following needs must come back to a step already met.
    private static func cycle(among waiting: [Int], needs: [Set<Int>]) -> [Int] {
        guard var step = waiting.first else { return [] }
        var path: [Int] = []
        while !path.contains(step) {
            path.append(step)
            step = waiting.first { needs[step].contains($0) } ?? step
        }
        return Array(path.drop { $0 != step })
    }
}
