import Foundation
import Testing

extension Workspace {
    /// The sample's sales as plain text, which the config then names.
    static let salesFile = "data/sales.csv"

    /// Writes a text into a file of the workspace.
    func write(_ text: String, to path: String) throws {
        try write(Data(text.utf8), to: path)
    }

    /// Writes bytes into a file of the workspace, making its folder.
    func write(_ bytes: Data, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    /// Removes a file or folder of the workspace.
    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: path))
    }

    /// Makes the config name a file of plain sales.
    func nameSalesFile(_ path: String = Workspace.salesFile) throws {
        try edit("configs/aland.yaml", replacing: "../data/lottery_sales.csv.gz", with: "../\(path)")
    }

    /// The sales of the country, header first.
    func salesLines() throws -> [String] {
        let packed = folder.appending(path: "data/lottery_sales.csv.gz").path
        let text = try Program(name: "/bin/bash")(["-c", "gzip -dc \"$0\"", packed], in: folder).output
        let lines = text.split(separator: "\n").map(String.init)
        let header = try #require(lines.first)
        return [header] + lines.filter { $0.contains(",aland,") }
    }

    /// Writes lines of sales that the config then names.
    func writeSales(_ lines: [String], lineEnd: String = "\n") throws {
        try write(lines.map { $0 + lineEnd }.joined(), to: Self.salesFile)
        try nameSalesFile()
    }

    /// Writes the country's sales with one field of one line replaced; the header is line 1.
    func writeSales(line: Int, _ column: String, _ value: String) throws {
        var lines = try salesLines()
        let position = try #require(lines[0].split(separator: ",").firstIndex { $0 == column })
        var fields = lines[line - 1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        fields[position] = value
        lines[line - 1] = fields.joined(separator: ",")
        try writeSales(lines)
    }

    /// Writes a program of the shell that stands in for a step's program; `$real` is the real one.
    func replaceProgram(_ name: String, with script: String) throws {
        let stand = folder.appending(path: "stand-in-\(name)")
        let text = "#!/bin/bash\nreal='\(Program.folder.appending(path: name).path)'\n\(script)\n"
        try Data(text.utf8).write(to: stand)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: stand.path)
        try edit("pipeline/weekly.yaml", replacing: "[\(name)]", with: "[./stand-in-\(name)]")
    }
}
