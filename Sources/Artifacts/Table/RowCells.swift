import Foundation
public import Lottery

/// The cells of one row, read by column name with the row's line in every error.
public struct RowCells {
    let columns: [String]
    let texts: [Substring]
    let line: Int
    let file: String

    /// The text of a column.
    ///
    /// - Throws: `ArtifactError.malformedTable` where it is empty.
    public func text(_ column: String) throws(ArtifactError) -> String {
        guard let text = optionalText(column) else { throw malformed(column, "is empty") }
        return text
    }

    /// The number of a column; nil where it is empty.
    ///
    /// - Throws: `ArtifactError.malformedTable` for text that is no finite number.
    public func number(_ column: String) throws(ArtifactError) -> Double? {
        guard let text = optionalText(column) else { return nil }
        guard let number = Double(text), number.isFinite else { throw malformed(column, "'\(text)' is no number") }
        return number
    }

    /// The number of a column that must have one.
    ///
    /// - Throws: `ArtifactError.malformedTable`.
    public func requiredNumber(_ column: String) throws(ArtifactError) -> Double {
        guard let number = try number(column) else { throw malformed(column, "is empty") }
        return number
    }

    /// The whole number of a column.
    ///
    /// - Throws: `ArtifactError.malformedTable`.
    public func integer(_ column: String) throws(ArtifactError) -> Int {
        let text = try text(column)
        guard let number = Int(text) else { throw malformed(column, "'\(text)' is no whole number") }
        return number
    }

    /// Whether the column holds 1 rather than 0; nil where it is empty.
    ///
    /// - Throws: `ArtifactError.malformedTable`.
    public func flag(_ column: String) throws(ArtifactError) -> Bool? {
        switch optionalText(column) {
        case nil: nil
        case "0": false
        case "1": true
        case .some(let text): throw malformed(column, "'\(text)' is neither 0 nor 1")
        }
    }

    /// Whether the column, which must not be empty, holds 1 rather than 0.
    ///
    /// - Throws: `ArtifactError.malformedTable`.
    public func requiredFlag(_ column: String) throws(ArtifactError) -> Bool {
        guard let flag = try flag(column) else { throw malformed(column, "is empty") }
        return flag
    }

    /// The week or the draw that a column holds.
    ///
    /// - Throws: `ArtifactError.malformedTable`.
    public func period(_ column: String) throws(ArtifactError) -> SalesPeriod {
        let text = try text(column)
        guard let period = SalesPeriod(text) else {
            throw malformed(column, "'\(text)' is neither a week like 2026-W47 nor a day like 2026-11-18")
        }
        return period
    }

    /// An error about a column of this row.
    public func malformed(_ column: String, _ problem: String) -> ArtifactError {
        .malformedTable(path: file, line: line, problem: "column \(column): \(problem)")
    }

    private func optionalText(_ column: String) -> String? {
        guard let index = columns.firstIndex(of: column) else { return nil }
        return texts[index].isEmpty ? nil : String(texts[index])
    }
}
