/// A value that must never be written down: it prints as ‹secret› and cannot be encoded.
public struct Secret<Value: Sendable>: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    private let value: Value

    /// Wraps a value.
    public init(_ value: Value) {
        self.value = value
    }

    /// Hands the value to a computation; what it returns is the caller's responsibility.
    public func use<Answer>(_ body: (Value) throws -> Answer) rethrows -> Answer { try body(value) }

    /// The value as text.
    public var description: String { "‹secret›" }

    /// The same as the description.
    public var debugDescription: String { description }

    /// Shows nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
