import Testing

/// Something that goes wrong for a user: how it comes about and the command that meets it.
struct ErrorStory: Sendable {
    /// What the driver is started under.
    enum Circumstance: Sendable {
        case ordinary
        /// No file may grow beyond this.
        case fileSizeLimit(kilobytes: Int)
        /// The folder `runs` is a disk of its own, this small.
        case smallDisk(kilobytes: Int)
        /// This folder of the workspace has the libraries that are looked for first.
        case libraries(folder: String)
        /// Another process holds the lock of the country, whose file lies in `runs/aland`.
        case heldCountry
    }

    /// The name of the golden file.
    let name: String
    /// What went wrong, as a heading.
    let title: String
    /// When it happens.
    let why: String
    /// What the driver is asked.
    var command = ["run", "--country", "aland"]
    /// Whether the programs themselves are at fault.
    var isDefect = false
    /// What the driver is started under.
    var circumstance = Circumstance.ordinary
    /// Brings the workspace into the state that the command meets.
    let prepare: @Sendable (Workspace) throws -> Void

    /// Every story, in the order in which they are told.
    static let all =
        data + files + configuration + secrets + pipeline + records + audit + pool + usage + replay + retention
        + delivery
}

extension ErrorStory: CustomTestStringConvertible {
    var testDescription: String { name }
}
