import Foundation

/// Lives through each story once, however many tests ask for its transcript.
actor ErrorTranscripts {
    typealias Told = (transcript: ErrorTranscript, workspace: [String])

    static let shared = ErrorTranscripts()

    private var tasks: [String: Task<Told, any Error>] = [:]

    /// Waiting for a program blocks a thread, which must not be one of those that all other tests share.
    private let threads: OperationQueue = {
        let threads = OperationQueue()
        threads.maxConcurrentOperationCount = ProcessInfo.processInfo.activeProcessorCount
        return threads
    }()

    func told(_ story: ErrorStory) async throws -> Told {
        let task = tasks[story.name] ?? Task { try await tell(story) }
        tasks[story.name] = task
        return try await task.value
    }

    private func tell(_ story: ErrorStory) async throws -> Told {
        try await withCheckedThrowingContinuation { continuation in
            threads.addOperation { continuation.resume(with: Result { try story.tell() }) }
        }
    }
}
