/// A gauge of Prometheus with all its values.
struct MetricFamily: Hashable, Sendable {
    /// What a value is of: `step="train"`.
    struct Label: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// One value.
    struct Sample: Hashable, Sendable {
        let labels: [Label]
        let value: Double
    }

    /// Its name without the prefix that all share.
    let name: String
    /// What it measures, with its unit.
    let help: String
    let samples: [Sample]
}

extension MetricFamily: CustomStringConvertible {
    /// What all names start with.
    private static let prefix = "jackpot_"

    /// The text exposition format: help, type, then one line a value.
    ///
    /// - Source: Prometheus, Exposition formats, version 0.0.4.
    var description: String {
        let name = Self.prefix + name
        let lines = samples.map { "\(name)\(Self.labels($0.labels)) \(Self.number($0.value))\n" }
        return "# HELP \(name) \(Self.escaped(help))\n# TYPE \(name) gauge\n" + lines.joined()
    }

    private static func labels(_ labels: [Label]) -> String {
        let pairs = labels.map { "\($0.name)=\"\(escaped($0.value).replacing("\"", with: "\\\""))\"" }
        return pairs.isEmpty ? "" : "{\(pairs.joined(separator: ","))}"
    }

    /// What both helps and labels escape; labels escape quotes as well.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    }

    /// Shortest digits that read back as the same number.
    private static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return Int64(exactly: value).map(String.init) ?? "\(value)"
    }
}
