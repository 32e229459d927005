import Foundation

/// Asks git about a folder.
struct GitCommand: Sendable {
    let folder: URL

    /// What git prints for these arguments; nil where it refuses, or where there is no git.
    func output(_ arguments: String...) -> String? {
        command(arguments).output().map {
            String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    /// The bytes that a file of the folder had in a commit; nil where the commit has no such file.
    func bytes(of file: String, in commit: String) -> Data? {
        command(["show", "--end-of-options", "\(commit):./\(file)"]).output()
    }

    /// Git with these arguments, for who wants to know what it says.
    func command(_ arguments: [String]) -> OutsideCommand { OutsideCommand(["git", "-C", folder.path] + arguments) }
}
