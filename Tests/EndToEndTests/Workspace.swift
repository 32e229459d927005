import Foundation
import TestSupport

/// A folder like the one the weekly run works in: configs, data, pipeline and secrets of the sample countries.
struct Workspace {
    static let cash = "30000017"

    let folder: URL

    /// Copies what a fresh clone holds into a folder, for some of the sample countries.
    init(in folder: URL, countries: [String] = ["aland"]) throws {
        self.folder = folder
        let files = FileManager.default
        for part in ["configs", "data", "pipeline", ".secrets"] {
            try files.createDirectory(at: folder.appending(path: part), withIntermediateDirectories: true)
        }
        for data in try files.contentsOfDirectory(atPath: Checkout.root.appending(path: "data").path) {
            try copy("data/\(data)")
        }
        try copy("pipeline/weekly.yaml")
        for country in countries {
            try copy("configs/\(country).yaml")
            try setCash(Self.cash, of: country)
        }
    }

    /// Runs the driver in this workspace.
    func jackpot(_ arguments: String...) throws -> Program.Result { try jackpot(arguments) }

    /// Runs the driver in this workspace.
    func jackpot(_ arguments: [String]) throws -> Program.Result {
        try Program(name: "jackpot")(arguments, in: folder)
    }

    /// Writes a country's cash where the provider of secrets finds it.
    func setCash(_ text: String, of country: String) throws {
        try setSecret("\(country)/available_cash", to: text)
    }

    /// Writes a secret, readable by its owner alone.
    func setSecret(_ name: String, to text: String) throws {
        let file = folder.appending(path: ".secrets/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data((text + "\n").utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }

    /// Replaces text in a file of the workspace.
    func edit(_ path: String, replacing old: String, with new: String) throws {
        let file = folder.appending(path: path)
        let text = try String(contentsOf: file, encoding: .utf8)
        guard text.contains(old) else { throw EditError(path: path, old: old) }
        try Data(text.replacing(old, with: new).utf8).write(to: file)
    }

    /// The paths of every file below a folder of the workspace, relative to it, sorted.
    func files(below path: String) -> [String] {
        let root = folder.appending(path: path)
        let found = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        var isFolder: ObjCBool = false
        return found.sorted().filter { file in
            FileManager.default.fileExists(atPath: root.appending(path: file).path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }

    private func copy(_ path: String) throws {
        try FileManager.default.copyItem(at: Checkout.root.appending(path: path), to: folder.appending(path: path))
    }

    private struct EditError: Error {
        let path: String
        let old: String
    }
}
