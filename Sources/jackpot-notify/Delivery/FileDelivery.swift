import Artifacts
import Foundation

/// Messages as files: Markdown, plain text and the report, under a name that repeats with the message.
struct FileDelivery {
    let folder: URL

    /// Writes the files; writing them again changes nothing.
    func deliver(_ dispatch: Dispatch) throws(DeliveryError) -> String {
        let name = dispatch.key.fileName
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try AtomicFile.write(Data(dispatch.message.text.utf8), to: folder.appending(path: "\(name).txt"))
            if let report = dispatch.report {
                try AtomicFile.write(report, to: folder.appending(path: "\(name).html"))
            }
            try AtomicFile.write(Data(dispatch.message.markdown.utf8), to: folder.appending(path: "\(name).md"))
        } catch {
            throw .folder(path: folder.relativePath, reason: "\(error)")
        }
        return "\(folder.lastPathComponent)/\(name).md"
    }
}
