import Foundation
import TestSupport

/// A Swift file of the checkout, with the module it belongs to.
struct SourceFile {
    let module: String
    let path: String
    let text: String

    /// Every Swift file below `Sources`.
    static func all() throws -> [SourceFile] {
        let sources = Checkout.root.appending(path: "Sources")
        let modules = try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted()
        return try modules.flatMap { module in
            let folder = sources.appending(path: module)
            let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
            return try files.filter { $0.hasSuffix(".swift") }.sorted().map { file in
                let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                return SourceFile(module: module, path: "Sources/\(module)/\(file)", text: text)
            }
        }
    }

    /// The modules that its `import` lines name.
    var imports: [String] {
        let modifiers: Set<Substring> = ["public", "package", "internal", "private", "fileprivate", "@testable"]
        return text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").drop { modifiers.contains($0) }
            guard words.first == "import", let last = words.last else { return nil }
            return last.split(separator: ".").first.map(String.init)
        }
    }
}
