import Foundation

/// Something in a run folder that is not as its receipts say.
public enum RunFolderProblem: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// A receipt cannot be read or was changed.
    case brokenReceipt(file: String, problem: String)
    /// A receipt names a file that is not there.
    case missing(file: String, step: String)
    /// A file differs from its receipt.
    case differs(file: String, step: String, recorded: String, actual: String)
    /// A file that no receipt names.
    case notReceipted(file: String)

    /// One line for a reader.
    public var description: String {
        switch self {
        case .brokenReceipt(let file, let problem): "\(file): \(problem)"
        case .missing(let file, let step): "\(file): missing, though step \(step) wrote it"
        case .differs(let file, let step, let recorded, let actual):
            "\(file): changed since step \(step) wrote it (\(recorded.prefix(12))… recorded, \(actual.prefix(12))… found)"
        case .notReceipted(let file): "\(file): no receipt names it"
        }
    }
}

extension RunFolder {
    /// Hashes every file again and compares with the receipts; empty when all agree.
    ///
    /// Logs are not receipted, and what an interrupted write left behind (`.….partial`) is no artifact: neither is
    /// looked at.
    ///
    /// - Throws: `ArtifactError` for a file that cannot be read.
    public func verify() throws(ArtifactError) -> [RunFolderProblem] { try problems(among: lastReceipts()) }

    /// The receipt of each step that was tried, or why it cannot be used, by step.
    public func lastReceipts() -> [String: Result<Receipt, ArtifactError>] {
        var receipts: [String: Result<Receipt, ArtifactError>] = [:]
        for step in triedSteps() {
            do {
                receipts[step] = try lastReceipt(of: step).map { .success($0) }
            } catch {
                receipts[step] = .failure(error)
            }
        }
        return receipts
    }

    /// The same as `verify`, by receipts that were read already.
    public func problems(
        among receipts: [String: Result<Receipt, ArtifactError>]
    ) throws(ArtifactError) -> [RunFolderProblem] {
        var problems: [RunFolderProblem] = []
        var recorded: [String: (sha256: String, step: String)] = [:]
        for (step, receipt) in receipts.sorted(by: { $0.key < $1.key }) {
            switch receipt {
            case .success(let receipt): for (file, sha256) in receipt.wrote { recorded[file] = (sha256, step) }
            case .failure(let error):
                problems.append(.brokenReceipt(file: "steps/\(step).json", problem: error.what))
            }
        }
        for (file, entry) in recorded {
            if let problem = try problem(of: file, entry.sha256, entry.step) { problems.append(problem) }
        }
        problems += artifactFiles().filter { recorded[$0] == nil }.map { .notReceipted(file: $0) }
        return problems.sorted()
    }

    private func problem(of file: String, _ recorded: String, _ step: String) throws(ArtifactError)
        -> RunFolderProblem?
    {
        do {
            let actual = try Checksum.sha256(of: self.file(file))
            return actual == recorded ? nil : .differs(file: file, step: step, recorded: recorded, actual: actual)
        } catch ArtifactError.missing {
            return .missing(file: file, step: step)
        }
    }

    /// Paths within the folder of all files but receipts, logs and leftovers of interrupted writes.
    private func artifactFiles() -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: url.path) else { return [] }
        return walk.compactMap { $0 as? String }.filter { path in
            let name = path.split(separator: "/").last.map(String.init) ?? path
            if path.hasPrefix("steps/") || path.hasPrefix("logs/") || AtomicFile.isTemporary(name) { return false }
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: file(path).path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }
}
