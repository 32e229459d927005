import Dispatch

extension Array where Element: Sendable {
    /// Transforms the elements side by side on all cores; the answers come in the order of the elements.
    ///
    /// - Parameter transform: what is done with each element; it depends on nothing that another call changes.
    /// - Returns: one answer per element.
    package func mapSideBySide<Answer>(_ transform: @Sendable (Element) -> sending Answer) -> [Answer] {
        var answers = [Answer?](repeating: nil, count: count)
        answers.withUnsafeMutableBufferPointer { slots in
            // Each call writes a slot of its own and reads none.
            nonisolated(unsafe) let slots = slots
            DispatchQueue.concurrentPerform(iterations: slots.count) { slots[$0] = transform(self[$0]) }
        }
        return answers.compactMap(\.self)
    }
}
