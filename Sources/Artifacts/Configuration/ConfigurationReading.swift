import Lottery

/// What came of reading a part of a file: its value, or a refusal whose reason the collector holds.
enum ConfigurationReading<Value> {
    case value(Value)
    case refused

    /// The value changed in form.
    func map<Other>(_ change: (Value) -> Other) -> ConfigurationReading<Other> {
        switch self {
        case .value(let value): .value(change(value))
        case .refused: .refused
        }
    }

    /// The value.
    ///
    /// - Throws: `ConfigurationRefusal` where there is none.
    func get() throws -> Value {
        switch self {
        case .value(let value): return value
        case .refused: throw ConfigurationRefusal()
        }
    }
}

/// Says no more than that a part was refused; the reason is with the collector.
struct ConfigurationRefusal: Error {}
