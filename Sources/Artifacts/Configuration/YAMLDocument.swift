import Yams

/// The one document of a configuration text, with the place of every node.
struct YAMLDocument {
    /// Why a text is no document.
    struct Refusal: Error, Hashable {
        let place: TextPlace
        let problem: String
        let allowed: String
    }

    /// The top of the document; nil where there is nothing but blanks and comments.
    let root: Node?
    /// The names of keys that are given more than once, by the stand-in under which the earlier one is kept.
    let repeatedKeys: [String: String]

    /// Reads a text.
    ///
    /// No scalar is guessed to be a number or a date: the key that it stands at says what it is.
    ///
    /// - Throws: `Refusal` for text that is no YAML.
    init(_ text: String) throws(Refusal) {
        var text = text
        var repeatedKeys: [String: String] = [:]
        while true {
            do {
                self.root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
                self.repeatedKeys = repeatedKeys
                return
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                let refusal = Refusal(
                    place: TextPlace(context.mark),
                    problem: "the key '\(names[0])' is given more than once",
                    allowed: "each key once"
                )
                guard let standIn = Self.standIn(for: names[0], number: repeatedKeys.count),
                    let replaced = text.replacing(names[0], at: TextPlace(context.mark), with: standIn)
                else { throw refusal }
                repeatedKeys[standIn] = names[0]
                text = replaced
            } catch let error as YamlError {
                throw Refusal(error)
            } catch {
                throw Refusal(place: .start, problem: "\(error)", allowed: "YAML 1.1")
            }
        }
    }

    /// Private-use characters of the same length as a key.
    ///
    /// Yams stops at the first repeated key. Renaming the earlier one in the text, without moving any other character,
    /// lets it go on, so that the other mistakes of the file are found as well.
    private static func standIn(for key: String, number: Int) -> String? {
        let length = key.unicodeScalars.count
        guard number < 1_000, length > 0, let scalar = Unicode.Scalar(0xE000 + UInt32(number)) else { return nil }
        return String(repeating: Character(scalar), count: length)
    }
}

extension String {
    /// The text with a word at a place replaced; nil where the word does not stand there.
    fileprivate func replacing(_ word: String, at place: TextPlace, with other: String) -> String? {
        let lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(place.line - 1) else { return nil }
        let line = lines[place.line - 1]
        let rest = line.dropFirst(place.column - 1)
        let isQuoted = rest.first == "\"" || rest.first == "'"
        let start = rest.dropFirst(isQuoted ? 1 : 0)
        guard start.starts(with: word.unicodeScalars) else { return nil }
        let end = start.index(start.startIndex, offsetBy: word.unicodeScalars.count)
        return String(unicodeScalars[..<start.startIndex]) + other + String(unicodeScalars[end...])
    }
}

extension YAMLDocument.Refusal {
    /// Translates what the YAML parser says.
    fileprivate init(_ error: YamlError) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            if problem.hasPrefix("Maximum nesting level") {
                self.init(
                    place: TextPlace(mark),
                    problem: "sections within sections without end",
                    allowed: "few levels"
                )
                return
            }
            let detail = [context?.text, problem].compactMap(\.self).joined(separator: ": ")
            self.init(place: TextPlace(mark), problem: "not YAML: \(detail)", allowed: "one YAML document")
        case .reader(let problem, let offset, _, let text):
            let place = TextPlace(after: text.prefix(offset ?? 0))
            self.init(place: place, problem: "not YAML: \(problem)", allowed: "printable text")
        default:
            self.init(place: .start, problem: "not YAML: \(error)", allowed: "one YAML document")
        }
    }
}

extension TextPlace {
    /// The place behind a text.
    fileprivate init(after text: Substring) {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        self.init(line: max(1, lines.count), column: (lines.last?.count ?? 0) + 1)
    }
}
