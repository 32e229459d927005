import Artifacts
import Foundation
import TestSupport
import Testing

/// What the check of pointer files says beside what DVC itself says.
@Suite(.enabled(if: OutsideProgram("dvc").succeeds(["--version"]), "needs dvc: pip install dvc"))
struct DVCTests {
    @Test func `a file that dvc added agrees until a byte of it changes, and agrees again when that is undone`() throws
    {
        try withTemporaryFolder { folder in
            let project = try DVCProject(in: folder)
            let content = Data((0..<5_000).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) })
            let pointer = try project.add("sales.csv.gz", content)
            let data = folder.appending(path: "sales.csv.gz")
            #expect(try String(contentsOf: pointer, encoding: .utf8) == DataPointer(describing: data).text)
            #expect(try project.verdicts(on: data, pointer) == .both(true))
            for change in [content.flippingByte(at: 2_500), content + [0], content.dropLast(), Data()] {
                try change.write(to: data)
                #expect(try project.verdicts(on: data, pointer) == .both(false), "\(change.count) bytes")
            }
            try content.write(to: data)
            #expect(try project.verdicts(on: data, pointer) == .both(true))
        }
    }

    @Test func `pointers of dvc 2, from other folders and to other files are understood as dvc does`() throws {
        try withTemporaryFolder { folder in
            let project = try DVCProject(in: folder)
            let data = folder.appending(path: "sales.csv")
            try Data("week,sold\r\n1,2\r\n".utf8).write(to: data)
            let plain = try Checksum.md5(of: data)
            let unix = Checksum.md5(Data("week,sold\n1,2\n".utf8))
            let other = String(plain.reversed())
            let cases: [(pointer: String, at: String, agrees: Bool)] = [
                ("md5: \(plain), size: 16, hash: md5, path: sales.csv", "sales.csv.dvc", true),
                ("md5: \(plain), hash: md5, path: sales.csv", "sales.csv.dvc", true),
                ("md5: \(unix), size: 16, hash: md5, path: sales.csv", "sales.csv.dvc", false),
                ("md5: \(unix), size: 16, path: sales.csv", "sales.csv.dvc", true),
                ("md5: \(plain), size: 16, path: sales.csv", "sales.csv.dvc", false),
                ("md5: \(other), size: 16, hash: md5, path: sales.csv", "sales.csv.dvc", false),
                ("md5: \(plain), size: 16, hash: md5, path: ../sales.csv", "below/sales.csv.dvc", true),
                ("md5: \(plain), size: 16, hash: md5, path: below.csv", "below.csv.dvc", false),
                ("sha256: \(plain), size: 16, hash: sha256, path: sales.csv", "sales.csv.dvc", false),
                ("md5: \(plain).dir, size: 16, hash: md5, path: sales.csv", "sales.csv.dvc", false),
            ]
            for (text, name, agrees) in cases {
                let pointer = folder.appending(path: name)
                try FileManager.default.createDirectory(
                    at: pointer.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try Data("{outs: [{\(text), cache: false}]}\n".utf8).write(to: pointer)
                #expect(try project.verdicts(on: data, pointer) == .both(agrees), "\(text)")
                try FileManager.default.removeItem(at: pointer)
            }
        }
    }

    @Test func `the pointer of a folder is refused: a country's sales are one file`() throws {
        try withTemporaryFolder { folder in
            let project = try DVCProject(in: folder)
            let pointer = try project.add("sales/2025.csv", Data("1\n".utf8), as: "sales")
            let error = #expect(throws: ArtifactError.self) { try DataPointer(contentsOf: pointer) }
            #expect(error?.what.contains("needs exactly one output, a file") == true)
        }
    }

    @Test func `text and bytes are told apart as dvc 2 did, piece by piece`() throws {
        try withTemporaryFolder { folder in
            let line = Data("2025-W01;1,234;5\r\n".utf8)
            var text = Data((0..<120_000).flatMap { _ in line })
            // A line end that two pieces of 1 MiB share.
            text[(1 << 20) - 1] = UInt8(ascii: "\r")
            text[1 << 20] = UInt8(ascii: "\n")
            let accents = Data(String(repeating: "é", count: 76).utf8) + Data(String(repeating: "e", count: 360).utf8)
            let files = [
                "empty": Data(), "text": text, "null": line + [0] + line, "late-null": text + [0],
                "few-accents": accents + line, "many-accents": Data(String(repeating: "é\r\n", count: 300).utf8),
            ]
            for (name, content) in files {
                let data = folder.appending(path: name)
                try content.write(to: data)
                let md5 = try DVCProject.legacyMD5(of: data)
                let pointer = DataPointer.file(beside: data)
                try Data("outs:\n- md5: \(md5)\n  size: \(content.count)\n  path: \(name)\n".utf8).write(to: pointer)
                #expect(throws: Never.self, "\(name)") {
                    try DataPointer(contentsOf: pointer).verify(data, pointer: pointer)
                }
            }
        }
    }

    @Test func `a run starts from data that dvc added, and from none that dvc calls modified`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let data = folder.appending(path: "data/lottery_sales.csv.gz")
            let content = try Data(contentsOf: data)
            try workspace.remove("data/lottery_sales.csv.gz.dvc")
            let project = try DVCProject(in: folder)
            let pointer = try project.add("data/lottery_sales.csv.gz", content)
            let opened = try workspace.jackpot("open", "--country", "aland", "--json")
            #expect(opened.status == 0, "\(opened.errors)")
            let run = try #require(workspace.runs(of: "aland").first)
            #expect(try workspace.json(run + "/run.json")["pointerVerified"] as? Bool == true)
            try content.flippingByte(at: content.count / 2).write(to: data)
            #expect(try project.status(of: pointer) == false)
            let refused = try workspace.jackpot("open", "--country", "aland")
            #expect(refused.status == 66)
            #expect(refused.errors.contains("dvc pull"), "\(refused.errors)")
        }
    }
}

/// A folder that DVC keeps data files of, without git.
private struct DVCProject {
    /// Whether a data file agrees with its pointer.
    struct Verdicts: Equatable {
        var dvc: Bool
        var own: Bool

        static func both(_ agrees: Bool) -> Verdicts { Verdicts(dvc: agrees, own: agrees) }
    }

    let folder: URL

    init(in folder: URL) throws {
        self.folder = folder
        #expect(try dvc("init", "--no-scm", "--quiet").status == 0)
    }

    /// Writes a file and has DVC add it, or the folder that it lies in; the pointer that DVC writes.
    func add(_ path: String, _ content: Data, as added: String? = nil) throws -> URL {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try content.write(to: file)
        let result = try dvc("add", "--quiet", added ?? path)
        #expect(result.status == 0, "\(result.errors)")
        return folder.appending(path: "\(added ?? path).dvc")
    }

    func verdicts(on data: URL, _ pointer: URL) throws -> Verdicts {
        Verdicts(dvc: try status(of: pointer), own: own(data, pointer))
    }

    /// Whether DVC finds nothing changed; false for a pointer that it cannot read.
    func status(of pointer: URL) throws -> Bool {
        let result = try dvc("status", "--json", pointer.path)
        return result.status == 0 && result.output.trimmingCharacters(in: .whitespacesAndNewlines) == "{}"
    }

    private func own(_ data: URL, _ pointer: URL) -> Bool {
        do {
            try DataPointer(contentsOf: pointer).verify(data, pointer: pointer)
            return true
        } catch {
            return false
        }
    }

    private func dvc(_ arguments: String...) throws -> Program.Result {
        let own = folder.appending(path: ".dvc-own").path
        let environment = [
            "DVC_NO_ANALYTICS": "1", "DVC_SITE_CACHE_DIR": own, "DVC_GLOBAL_CONFIG_DIR": own,
            "DVC_SYSTEM_CONFIG_DIR": own,
        ]
        return try Program(name: "/usr/bin/env")(["dvc"] + arguments, in: folder, environment: environment)
    }

    /// MD5 as DVC 2 computed it, by DVC's own code.
    static func legacyMD5(of file: URL) throws -> String {
        let script =
            "import sys; from dvc_data.hashfile.hash import file_md5; print(file_md5(sys.argv[1], name='md5-dos2unix'))"
        let result = try OutsideProgram("python3").run(["-c", script, file.path])
        #expect(result.status == 0, "\(result.output)")
        return result.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

extension Data {
    /// The same bytes but for one bit of one.
    fileprivate func flippingByte(at position: Int) -> Data {
        var changed = self
        changed[position] ^= 1
        return changed
    }
}
