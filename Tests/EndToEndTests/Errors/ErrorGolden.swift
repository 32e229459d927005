import Foundation
import TestSupport

/// The golden files of the error stories.
enum ErrorGolden {
    /// `make golden` sets UPDATE_GOLDEN=1, which rewrites the files; the diff is then read by a person.
    static let isUpdated = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

    static let folder = Checkout.root.appending(path: "Tests/EndToEndTests/Errors/Golden")

    static func file(_ story: ErrorStory) -> URL { folder.appending(path: "\(story.name).txt") }

    static func text(_ story: ErrorStory) throws -> String {
        try String(contentsOf: file(story), encoding: .utf8)
    }
}

extension String {
    /// The lines that differ, - as they stand in the file, + as they are now.
    func differences(from now: String) -> String {
        let (before, after) = (split(separator: "\n"), now.split(separator: "\n"))
        return after.difference(from: before).map { change in
            switch change {
            case .insert(_, let line, _): "+ \(line)"
            case .remove(_, let line, _): "- \(line)"
            }
        }.joined(separator: "\n")
    }
}
