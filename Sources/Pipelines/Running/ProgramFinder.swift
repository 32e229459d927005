import Foundation

/// Finds step programs: beside the driver's own executable, else on the search path.
public struct ProgramFinder: Hashable, Sendable {
    private let folders: [String]

    /// Looks into folders in order.
    public init(folders: [String]) {
        self.folders = folders
    }

    /// Beside an executable first, then where `PATH` says.
    public init(besideExecutable executable: String, searchPath: String) {
        let own = (executable as NSString).deletingLastPathComponent
        self.init(folders: [own] + searchPath.split(separator: ":").map(String.init))
    }

    /// The path of a program; nil where none of the folders has it.
    ///
    /// A name with a slash is taken as it is.
    public func path(of program: String) -> String? {
        let candidates = program.contains("/") ? [program] : folders.map { "\($0)/\(program)" }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
