/// A key that a configuration file may hold: one row of `configs/README.md`.
///
/// The same rows tell the reader which keys exist, so that file and documentation cannot part.
struct ConfigurationKey: Hashable, Sendable {
    /// What happens where the key is absent.
    enum Presence: Hashable, Sendable {
        /// A mistake.
        case required
        /// This value is taken.
        case optional(default: String)

        /// The cell of the reference.
        var words: String {
            switch self {
            case .required: "required"
            case .optional(let value): value
            }
        }
    }

    /// Where it stands: `data.columns.jackpot`; `[]` marks the items of a list.
    let path: String
    /// What it holds: `number`, `section`.
    let form: String
    /// The unit of a number; empty where there is none.
    let unit: String
    /// What is accepted, in words.
    let allowed: String
    /// What happens where it is absent.
    let presence: Presence
    /// What it means.
    let meaning: String
    /// The last part of the path, as written in the file.
    let name: String
    /// The path of the section that holds it; empty at the top.
    let parent: String

    init(path: String, form: String, unit: String, allowed: String, presence: Presence, meaning: String) {
        self.path = path
        self.form = form
        self.unit = unit
        self.allowed = allowed
        self.presence = presence
        self.meaning = meaning
        let parts = path.split(separator: ".")
        name = parts.last.map(String.init) ?? ""
        parent = parts.dropLast().joined(separator: ".")
    }
}

extension ConfigurationKey {
    /// A key that holds further keys.
    static func section(_ path: String, _ presence: Presence, _ meaning: String) -> ConfigurationKey {
        ConfigurationKey(
            path: path,
            form: "section",
            unit: "",
            allowed: "a section of keys",
            presence: presence,
            meaning: meaning
        )
    }
}
