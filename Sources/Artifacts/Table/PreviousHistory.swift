public import Foundation
public import Lottery

/// The weeks that the country's run before this one learnt from, so that validation sees what was restated since.
public struct PreviousHistory: Artifact {
    /// Its name in the catalog.
    public static let artifact = ArtifactName.previousHistory

    /// The weeks, oldest first.
    public let weeks: [PeriodSales]

    /// Wraps the weeks of an earlier run.
    public init(weeks: [PeriodSales]) {
        self.weeks = weeks
    }

    /// Reads a sales history.
    public init(bytes: Data, file: String) throws {
        self.weeks = try [PeriodSales](bytes: bytes, file: file)
    }

    /// The same bytes as the sales history it came from.
    public func bytes() throws -> Data { try weeks.bytes() }
}
