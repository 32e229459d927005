import Artifacts
import Foundation
import TestSupport
import Testing

struct ChecksumTests {
    @Test func `published vectors hold`() {
        let abc = Data("abc".utf8)
        #expect(Checksum.sha256(abc) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Checksum.md5(abc) == "900150983cd24fb0d6963f7d28e17f72")
        #expect(Checksum.md5(Data()) == "d41d8cd98f00b204e9800998ecf8427e")
    }

    @Test(arguments: [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20])
    func `a file hashes like its bytes`(size: Int) throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "data")
            let data = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) })
            try data.write(to: file)
            #expect(try Checksum.sha256(of: file) == Checksum.sha256(data))
            #expect(try Checksum.md5(of: file) == Checksum.md5(data))
            #expect(try FilePieces.bytes(of: file) == data)
        }
    }

    @Test func `a missing file is told as missing`() throws {
        let file = URL(filePath: "/nowhere/at/all")
        #expect(throws: ArtifactError.missing(path: file.path)) { try Checksum.sha256(of: file) }
        #expect(try FilePieces.bytesIfPresent(of: file) == nil)
    }
}
