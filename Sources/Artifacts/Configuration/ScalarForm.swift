import Lottery

/// How one value is written in a configuration file, and what of it is accepted.
struct ScalarForm<Value: Sendable>: Sendable {
    /// The name of the form in the reference: `number`.
    let name: String
    /// What is accepted, in words.
    let allowed: String
    /// The accepted words, where they are a fixed set; a misspelt one is met with the nearest.
    let choices: @Sendable () -> [String]
    /// Reads a value.
    let read: @Sendable (ScalarText) throws(InvalidValue) -> Value
    /// Writes a value as a file would, for the reference.
    let write: @Sendable (Value) -> String

    init(
        _ name: String,
        allowed: String,
        choices: @escaping @autoclosure @Sendable () -> [String] = [],
        read: @escaping @Sendable (ScalarText) throws(InvalidValue) -> Value,
        write: @escaping @Sendable (Value) -> String
    ) {
        self.name = name
        self.allowed = allowed
        self.choices = choices
        self.read = read
        self.write = write
    }

    /// A form for a value that may be absent.
    static func orNone<Wrapped>(_ form: ScalarForm<Wrapped>) -> ScalarForm where Value == Wrapped? {
        ScalarForm(
            form.name,
            allowed: form.allowed,
            choices: form.choices(),
            read: { (scalar) throws(InvalidValue) in try form.read(scalar) },
            write: { $0.map(form.write) ?? "none" }
        )
    }
}

/// The text of a value, and whether it stood in quotes.
struct ScalarText: Sendable {
    /// The text without its quotes.
    let text: String
    /// Whether it stood without quotes, as numbers must.
    let isPlain: Bool
}
