public import Foundation
import Yams

/// A DVC pointer file: the name, size and MD5 of a data file that is kept outside git.
///
/// - Source: dvc.org, .dvc files, key `outs`; DVC 3 marks plain MD5 by `hash: md5`.
public struct DataPointer: Hashable, Sendable {
    /// The data file, relative to the pointer's folder.
    public let path: String
    /// MD5 of its bytes, lower-case hex.
    public let md5: String
    /// Its size.
    public let bytes: Int

    /// The pointer that belongs beside a data file: `sales.csv.gz.dvc`.
    public static func file(beside data: URL) -> URL { data.appendingPathExtension("dvc") }

    /// Reads a pointer file with one output that is a file.
    ///
    /// - Throws: `ArtifactError.missing`, or `ArtifactError.pointerMalformed` for another content.
    public init(contentsOf file: URL) throws(ArtifactError) {
        let bytes = try FilePieces.bytes(of: file)
        let content: Content
        do {
            content = try YAMLDecoder().decode(Content.self, from: bytes)
        } catch {
            // What the decoder says names Swift types and helps nobody.
            throw .pointerMalformed(path: file.path, problem: "needs a list 'outs' with md5, size and path")
        }
        guard let output = content.outs.first, content.outs.count == 1, !output.md5.hasSuffix(".dir") else {
            throw .pointerMalformed(path: file.path, problem: "needs exactly one output, a file")
        }
        path = output.path
        md5 = output.md5.lowercased()
        self.bytes = output.size
    }

    /// The pointer of a data file as it is now.
    ///
    /// - Throws: `ArtifactError` for a file that cannot be read.
    public init(describing data: URL) throws(ArtifactError) {
        path = data.lastPathComponent
        var size = 0
        try FilePieces.forEach(of: data) { size += $0.count }
        bytes = size
        md5 = try Checksum.md5(of: data)
    }

    /// The text of the pointer file, as DVC writes it.
    public var text: String {
        "outs:\n- md5: \(md5)\n  size: \(bytes)\n  hash: md5\n  path: \(path)\n"
    }

    /// Checks a data file against this pointer.
    ///
    /// - Throws: `ArtifactError.pointerDiffers` for another size or MD5.
    public func verify(_ data: URL, pointer: URL) throws(ArtifactError) {
        let actual = try DataPointer(describing: data)
        if actual.bytes != bytes {
            let problem = "\(bytes) bytes recorded, \(actual.bytes) found"
            throw .pointerDiffers(path: data.path, pointer: pointer.path, problem: problem)
        }
        if actual.md5 != md5 {
            let problem = "MD5 \(md5) recorded, \(actual.md5) found"
            throw .pointerDiffers(path: data.path, pointer: pointer.path, problem: problem)
        }
    }

    private struct Content: Decodable {
        struct Output: Decodable {
            let md5: String
            let size: Int
            let path: String
        }

        let outs: [Output]
    }
}
