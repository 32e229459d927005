import Yams

/// A place in a file: line and column from 1, the column counted in Unicode scalars.
struct TextPlace: Hashable, Sendable {
    /// The first character.
    static let start = TextPlace(line: 1, column: 1)

    /// Line, from 1.
    var line: Int
    /// Column, from 1.
    var column: Int

    init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    init(_ mark: Mark?) {
        self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
    }
}
