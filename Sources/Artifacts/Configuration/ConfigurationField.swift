/// A key that holds one value: its row of the reference, how to read it, and what holds without it.
struct ConfigurationField<Value: Sendable>: Sendable {
    /// The row of the reference.
    let key: ConfigurationKey
    /// How the value is read.
    let form: ScalarForm<Value>
    /// What holds where the key is absent; nil where it must be there.
    let fallback: Value?

    private init(_ path: String, _ form: ScalarForm<Value>, _ fallback: Value?, unit: String, _ meaning: String) {
        self.key = ConfigurationKey(
            path: path,
            form: form.name,
            unit: unit,
            allowed: form.allowed,
            presence: fallback.map { .optional(default: form.write($0)) } ?? .required,
            meaning: meaning
        )
        self.form = form
        self.fallback = fallback
    }

    /// A key that must be there.
    static func required(
        _ path: String,
        _ form: ScalarForm<Value>,
        unit: String = "",
        _ meaning: String
    ) -> ConfigurationField {
        ConfigurationField(path, form, nil, unit: unit, meaning)
    }

    /// A key that may be left out.
    static func optional(
        _ path: String,
        _ form: ScalarForm<Value>,
        default fallback: Value,
        unit: String = "",
        _ meaning: String
    ) -> ConfigurationField {
        ConfigurationField(path, form, fallback, unit: unit, meaning)
    }
}
