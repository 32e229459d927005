import Artifacts
import Foundation
import Lottery
import TestSupport
import Testing

struct DataPointerTests {
    private func withData(_ body: (_ data: URL, _ pointer: URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let data = folder.appending(path: "sales.csv")
            try Data("abc".utf8).write(to: data)
            let pointer = DataPointer.file(beside: data)
            try Data(try DataPointer(describing: data).text.utf8).write(to: pointer)
            try body(data, pointer)
        }
    }

    @Test func `a pointer is written as DVC writes it and agrees with its file`() throws {
        try withData { data, pointer in
            let expected = "outs:\n- md5: 900150983cd24fb0d6963f7d28e17f72\n  size: 3\n  hash: md5\n  path: sales.csv\n"
            #expect(try String(contentsOf: pointer, encoding: .utf8) == expected)
            #expect(pointer.lastPathComponent == "sales.csv.dvc")
            try DataPointer(contentsOf: pointer).verify(data, pointer: pointer)
        }
    }

    @Test(arguments: [("abd", "MD5 9001"), ("abcd", "3 bytes recorded, 4 found")])
    func `a changed file differs from its pointer`(content: String, problem: String) throws {
        try withData { data, pointer in
            try Data(content.utf8).write(to: data)
            let error = #expect(throws: ArtifactError.self) {
                try DataPointer(contentsOf: pointer).verify(data, pointer: pointer)
            }
            #expect(error?.what.contains(problem) == true)
            #expect(error?.exitStatus == .inputMissing)
        }
    }

    @Test func `a pointer of DVC 2, which marks no hash, does not tell line ends of text apart`() throws {
        try withData { data, pointer in
            try Data("a\r\nb\r\n".utf8).write(to: data)
            let unix = Checksum.md5(Data("a\nb\n".utf8))
            try Data("outs:\n- md5: \(unix)\n  size: 6\n  path: sales.csv\n".utf8).write(to: pointer)
            try DataPointer(contentsOf: pointer).verify(data, pointer: pointer)
            try Data("outs:\n- md5: \(unix)\n  size: 6\n  hash: md5\n  path: sales.csv\n".utf8).write(to: pointer)
            #expect(throws: ArtifactError.self) { try DataPointer(contentsOf: pointer).verify(data, pointer: pointer) }
        }
    }

    @Test(arguments: [
        ("path: sales.csv", true), ("path: ./sales.csv", true), ("path: other.csv", false),
        ("path: sales.csv\nwdir: below", false), ("path: ../sales.csv\nwdir: below", true),
    ])
    func `a pointer counts for the file that it names alone`(named: String, agrees: Bool) throws {
        try withData { data, pointer in
            let md5 = try Checksum.md5(of: data)
            try Data("outs:\n- md5: \(md5)\n  size: 3\n  hash: md5\n  \(named)\n".utf8).write(to: pointer)
            let read = try DataPointer(contentsOf: pointer)
            if agrees {
                try read.verify(data, pointer: pointer)
            } else {
                let error = #expect(throws: ArtifactError.self) { try read.verify(data, pointer: pointer) }
                #expect(error?.what.contains("it names \(read.path)") == true)
            }
        }
    }

    @Test func `a hash other than MD5 is refused by its name`() throws {
        try withData { data, pointer in
            let text = "outs:\n- md5: abc\n  size: 3\n  hash: blake3\n  path: sales.csv\n"
            try Data(text.utf8).write(to: pointer)
            let error = #expect(throws: ArtifactError.self) { try DataPointer(contentsOf: pointer) }
            #expect(error?.what.contains("'blake3'") == true)
        }
    }

    @Test(arguments: [
        "", "outs: []", "outs:\n- md5: a.dir\n  size: 1\n  path: d", "deps: 1", "- : [",
        "outs:\n- {md5: a, size: 1, path: a}\n- {md5: b, size: 1, path: b}",
    ])
    func `anything else is refused`(text: String) throws {
        try withData { _, pointer in
            try Data(text.utf8).write(to: pointer)
            let error = #expect(throws: ArtifactError.self) { try DataPointer(contentsOf: pointer) }
            #expect(error?.exitStatus == .dataRefused)
        }
    }
}
