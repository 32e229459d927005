import Testing

/// One mistaken file, and what the user is told.
struct MistakeCase: Sendable, CustomTestStringConvertible {
    let name: String
    let fileName: String
    let text: String
    let message: String

    init(_ name: String, _ text: String, fileName: String = "configs/testland.yaml", _ message: String) {
        self.name = name
        self.fileName = fileName
        self.text = text
        self.message = message
    }

    var testDescription: String { name }
}
