import Foundation
import GRDB

extension Workspace {
    private static let file = "- {channel: file, folder: outbox}"

    /// Tells aland's people through these channels instead of files; a refused attempt is repeated at once.
    func tell(_ channels: String...) throws {
        try edit("configs/aland.yaml", replacing: Self.file, with: channels.joined(separator: "\n  "))
        try edit("pipeline/weekly.yaml", replacing: "wait: 30s", with: "wait: 0s")
    }

    /// Tells aland's people by webhooks of these names, whose addresses are secrets of the same names.
    func tell(by names: String...) throws {
        try tell(names.map { "- {channel: webhook, name: \($0), secret: \($0)}" }.joined(separator: "\n  "))
    }

    /// Makes a server the address of webhooks.
    func point(_ names: String..., to server: WebServer) throws {
        for name in names { try setSecret(name, to: "http://127.0.0.1:\(server.port)/") }
    }

    /// Puts one channel's words in the place of others.
    func retell(_ old: String, as new: String) throws { try edit("configs/aland.yaml", replacing: old, with: new) }

    /// Has the week fail at once, so that people are told of that: the samples' data are old by the clock.
    func failAtOnce() throws {
        try edit("configs/aland.yaml", replacing: "as-of: end-of-data", with: "as-of: today")
    }

    /// What came of each message, by the order in which they were stored: `CHANNEL STATE`.
    func outbox() throws -> [String] {
        try DatabaseQueue(path: folder.appending(path: "registry/registry.sqlite").path).read { database in
            try String.fetchAll(database, sql: "SELECT channel || ' ' || state FROM notification ORDER BY rowid")
        }
    }

    /// The files under runs and registry that hold a text.
    func files(holding text: String) throws -> [String] {
        try ["runs", "registry", "outbox"].flatMap { part in
            try files(below: part).filter { file in
                try Data(contentsOf: folder.appending(path: "\(part)/\(file)")).range(of: Data(text.utf8)) != nil
            }
        }
    }
}
