import Artifacts
import Foundation
import JackpotOptimization
import Lottery

/// The sample data of the project: what six simulated countries would have sold.
struct SampleData {
    /// Weeks of coming plans beside the history.
    private static let plannedWeeks = 26

    /// Name and bytes of each file, in the order in which they are to be written.
    let files: [(name: String, bytes: Data)]

    /// - Throws: `InvalidValue` for impossible laws of a country, `GzipFailure`.
    init(weeks: Int, seed: UInt64) throws {
        let world = SimulatedWorld.samples
        let sales = SourceSystemCSV.text(try world.salesRows(weeks: weeks, seed: seed))
        let planned = SourceSystemCSV.text(try world.plannedRows(weeks: Self.plannedWeeks, after: weeks, seed: seed))
        files = [
            ("lottery_sales.csv.gz", Data(try GzipFile.bytes(Array(sales.utf8)))), ("planned.csv", Data(planned.utf8)),
        ]
    }

    /// Writes the files, and the pointer file of the sales.
    ///
    /// - Throws: `ArtifactError`.
    func write(to folder: URL) throws -> [URL] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var written: [URL] = []
        for (name, bytes) in files {
            written.append(folder.appending(path: name))
            try AtomicFile.write(bytes, to: folder.appending(path: name))
        }
        let sales = folder.appending(path: files[0].name)
        let pointer = DataPointer.file(beside: sales)
        try AtomicFile.write(Data(try DataPointer(describing: sales).text.utf8), to: pointer)
        return written + [pointer]
    }
}
