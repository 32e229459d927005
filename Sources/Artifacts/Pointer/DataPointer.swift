public import Foundation
import Yams

/// A DVC pointer file: the name, size and MD5 of a data file that is kept outside git.
///
/// - Source: dvc.org, .dvc files, key `outs`; DVC 3 marks plain MD5 by `hash: md5`, DVC 2 marked nothing.
public struct DataPointer: Hashable, Sendable {
    /// What the MD5 was computed from.
    public enum Hashing: Hashable, Sendable {
        /// The file's bytes.
        case bytes
        /// The file's bytes, text with its line ends made `\n`, as DVC did before version 3.
        case unixLines
    }

    /// The data file, relative to the pointer's folder.
    public let path: String
    /// Its MD5, lower-case hex.
    public let md5: String
    /// What that was computed from.
    public let hashing: Hashing
    /// Its size in bytes; nil where the pointer does not say.
    public let bytes: Int?

    /// The pointer that belongs beside a data file: `sales.csv.gz.dvc`.
    public static func file(beside data: URL) -> URL { data.appendingPathExtension("dvc") }

    /// Reads a pointer file with one output that is a file.
    ///
    /// - Throws: `ArtifactError.missing`, or `ArtifactError.pointerMalformed` for another content.
    public init(contentsOf file: URL) throws(ArtifactError) {
        let content = try Content(of: file)
        guard let output = content.outs.first, content.outs.count == 1, !output.md5.hasSuffix(".dir") else {
            throw .pointerMalformed(path: file.path, problem: "needs exactly one output, a file")
        }
        switch output.hash {
        case "md5": hashing = .bytes
        case nil: hashing = .unixLines
        case let other?:
            throw .pointerMalformed(path: file.path, problem: "has the hash '\(other)'; only md5 is read")
        }
        path = [content.wdir, output.path].compactMap(\.self).joined(separator: "/")
        md5 = output.md5.lowercased()
        bytes = output.size
    }

    /// The pointer of a data file as it is now.
    ///
    /// - Throws: `ArtifactError` for a file that cannot be read.
    public init(describing data: URL) throws(ArtifactError) {
        path = data.lastPathComponent
        hashing = .bytes
        bytes = try FilePieces.size(of: data)
        md5 = try Checksum.md5(of: data)
    }

    /// The text of the pointer file, as DVC 3 writes it.
    public var text: String {
        let size = bytes.map { "  size: \($0)\n" } ?? ""
        let hash = hashing == .bytes ? "  hash: md5\n" : ""
        return "outs:\n- md5: \(md5)\n\(size)\(hash)  path: \(path)\n"
    }

    /// Checks a data file against this pointer.
    ///
    /// - Throws: `ArtifactError.pointerDiffers` for another file, size or MD5.
    public func verify(_ data: URL, pointer: URL) throws(ArtifactError) {
        if let problem = try difference(of: data, pointer: pointer) {
            throw .pointerDiffers(path: data.path, pointer: pointer.path, problem: problem)
        }
    }

    private func difference(of data: URL, pointer: URL) throws(ArtifactError) -> String? {
        let named = URL(fileURLWithPath: path, relativeTo: pointer.deletingLastPathComponent())
        guard named.standardizedFileURL.path == data.standardizedFileURL.path else { return "it names \(path)" }
        let size = try FilePieces.size(of: data)
        if let bytes, size != bytes { return "\(bytes) bytes recorded, \(size) found" }
        let actual = hashing == .bytes ? try Checksum.md5(of: data) : try UnixLines.md5(of: data)
        return actual == md5 ? nil : "MD5 \(md5) recorded, \(actual) found"
    }
}

extension DataPointer {
    private struct Content: Decodable {
        struct Output: Decodable {
            let md5: String
            let hash: String?
            let size: Int?
            let path: String
        }

        let wdir: String?
        let outs: [Output]

        init(of file: URL) throws(ArtifactError) {
            let bytes = try FilePieces.bytes(of: file)
            do {
                // Nothing in a pointer is a number or a date before its key says so.
                let node = try Parser(yaml: bytes, resolver: .basic).singleRoot()
                self = try YAMLDecoder().decode(Content.self, from: node ?? "")
            } catch {
                // What the decoder says names Swift types and helps nobody.
                throw .pointerMalformed(path: file.path, problem: "needs a list 'outs' with md5, size and path")
            }
        }
    }
}
