import Foundation

/// What a server answered.
struct TransferAnswer {
    /// Its status: an HTTP status, or the last reply code of a mail server.
    let status: Int
    /// The lines before the body; of a mail server, all that it said.
    let lines: [String]
    /// The body, cut off where it is longer than a message of an error would be.
    let body: Data

    /// Whether the server took what it was sent.
    var isTaken: Bool { (200..<300).contains(status) }

    /// A header's value; nil where there is none.
    func header(_ name: String) -> String? {
        let start = name.lowercased() + ":"
        return lines.last { $0.lowercased().hasPrefix(start) }.map {
            $0.dropFirst(start.count).trimmingCharacters(in: .whitespaces)
        }
    }
}
