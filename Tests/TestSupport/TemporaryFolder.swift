public import Foundation

/// A folder of its own for one test, removed when the body is done.
public func withTemporaryFolder<Answer>(_ body: (URL) throws -> Answer) throws -> Answer {
    let folder = FileManager.default.temporaryDirectory.appending(path: "jackpot-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
        // A leftover folder must not turn a passed test into a failed one.
        try? FileManager.default.removeItem(at: folder)
    }
    return try body(folder)
}

/// The same for a body that waits.
public func withTemporaryFolder<Answer>(_ body: (URL) async throws -> Answer) async throws -> Answer {
    let folder = FileManager.default.temporaryDirectory.appending(path: "jackpot-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
        // A leftover folder must not turn a passed test into a failed one.
        try? FileManager.default.removeItem(at: folder)
    }
    return try await body(folder)
}
