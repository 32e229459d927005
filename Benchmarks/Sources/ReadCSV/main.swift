// Reads Walmart's weekly sales once for every line on standard input, and answers with the seconds that it took, the
// rows and the sum of sales. The file is read from disk each time.
import Bounds
import Foundation
import Tabular

let schema = TableSchema([
    .init("Store", .integer), .init("Dept", .integer), .init("Date", .day), .init("Weekly_Sales", .number),
    .init("IsHoliday", .boolean),
])
let file = URL(filePath: CommandLine.arguments[1])
while readLine() != nil {
    let start = ContinuousClock.now
    let table = try TableReader().read([UInt8](Data(contentsOf: file)), schema)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let sales = table.numbers("Weekly_Sales")?.storage.reduce(0, +) ?? .nan
    FileHandle.standardOutput.answer("\(seconds) \(table.rowCount) \(sales)")
}
