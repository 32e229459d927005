import Foundation
import TestSupport

extension Workspace {
    /// Runs the country as it ran before the last weeks of its sales were known; then the data have them.
    ///
    /// That is an ordinary run of then, whose model may come into force: one by `--as-of` would be a backfill.
    func runBefore(lastWeeks count: Int) throws -> Program.Result {
        let lines = try salesLines()
        try writeSales(Array(lines.dropLast(count)))
        let result = try jackpot("run", "--country", "aland")
        try write(lines.map { $0 + "\n" }.joined(), to: Self.salesFile)
        return result
    }
}
