import Foundation

/// Something in the workspace that no rule keeps.
struct Garbage: Encodable, Hashable, Sendable {
    /// What it is.
    enum Kind: String, Encodable, Sendable {
        /// A run folder.
        case run
        /// The logs of a run that stays.
        case logs
        /// What an interrupted write left behind.
        case leftover
        /// A run folder that an interrupted removal left in the trash.
        case trash
    }

    let kind: Kind
    /// The country; nil for what belongs to none.
    let country: String?
    /// The path in the workspace.
    let path: String
    /// How much it holds.
    let bytes: Int64
    /// Why it goes.
    let why: String
    /// Where it lies.
    let url: URL

    private enum CodingKeys: CodingKey {
        case kind, country, path, bytes, why
    }
}
