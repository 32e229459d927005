import Artifacts
import Foundation

/// Messages as files: Markdown, plain text and the report, under a name that repeats with the message.
struct FileDelivery {
    let folder: URL

    /// Writes the three files; writing them again changes nothing.
    func deliver(_ briefing: Briefing, named name: String) throws -> String {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try AtomicFile.write(Data(briefing.plainText.utf8), to: folder.appending(path: "\(name).txt"))
            try AtomicFile.write(Data(briefing.html.utf8), to: folder.appending(path: "\(name).html"))
            try AtomicFile.write(Data(briefing.markdown.utf8), to: folder.appending(path: "\(name).md"))
        } catch {
            throw DeliveryError.folder(path: folder.relativePath, reason: "\(error)")
        }
        return "\(folder.lastPathComponent)/\(name).md"
    }
}
