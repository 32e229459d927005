public import Foundation

/// The log files of one step in a run folder: `logs/train.stderr`, then `logs/train.2.stderr` and so on, none overwritten.
public struct StepLogs: Sendable {
    private let folder: URL
    private let step: String

    /// The logs of a step in a run folder, whose `logs` folder exists.
    public init(runFolder: URL, step: String) {
        self.folder = runFolder.appending(path: "logs", directoryHint: .isDirectory)
        self.step = step
    }

    /// The first file that does not exist yet.
    func next() -> URL {
        var number = 1
        while FileManager.default.fileExists(atPath: file(number).path) { number += 1 }
        return file(number)
    }

    private func file(_ number: Int) -> URL {
        folder.appending(path: number == 1 ? "\(step).stderr" : "\(step).\(number).stderr")
    }
}
