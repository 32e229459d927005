import Yams

/// Finds anchors, aliases and tags: parts of YAML that a configuration does not need, and with which a small file can
/// grow without bound in memory.
///
/// The text is first read with `x` in place of their three signs. Up to the first of them the parser goes through both
/// texts alike; there it meets a plain word instead, so a plain word that stands where the text has a sign betrays it,
/// and nothing has been expanded.
struct YAMLShorthand {
    /// What was found.
    struct Use: Hashable {
        /// Where.
        let place: TextPlace
        /// `an anchor`, `an alias` or `a tag`.
        let kind: String
    }

    private let harmless: String
    private let signs: [TextPlace: String]

    private init(_ text: String) {
        var place = TextPlace.start
        var signs: [TextPlace: String] = [:]
        var harmless = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            let kind = Self.kind(of: scalar)
            signs[place] = kind
            harmless.append(kind == nil ? scalar : "x")
            place = place.behind(scalar, after: previous)
            previous = scalar
        }
        self.harmless = String(harmless)
        self.signs = signs
    }

    /// Every use in a text, from top to bottom; none proves that the text can be read as it is.
    ///
    /// - Throws: `YAMLDocument.Refusal` for text that is no YAML for another reason.
    static func uses(in text: String) throws(YAMLDocument.Refusal) -> [Use] {
        let shorthand = YAMLShorthand(text)
        if shorthand.signs.isEmpty { return [] }
        do {
            let document = try YAMLDocument(shorthand.harmless)
            return document.root.map(shorthand.uses) ?? []
        } catch {
            guard let use = shorthand.lastUse(before: error.place) else { throw error }
            return [use]
        }
    }

    private static func kind(of scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "an anchor"
        case "*": "an alias"
        case "!": "a tag"
        default: nil
        }
    }

    private func uses(in node: Node) -> [Use] {
        switch node {
        case .scalar(let scalar):
            let place = TextPlace(scalar.mark)
            guard scalar.style == .plain, let kind = signs[place] else { return [] }
            return [Use(place: place, kind: kind)]
        case .sequence(let items): return items.flatMap(uses)
        case .mapping(let pairs): return pairs.flatMap { uses(in: $0.key) + uses(in: $0.value) }
        case .alias: return []
        }
    }

    /// Where the harmless text is no YAML, a sign in the line or the line before is the likely reason.
    private func lastUse(before place: TextPlace) -> Use? {
        let near = signs.filter {
            $0.key.line == place.line && $0.key.column <= place.column || $0.key.line == place.line - 1
        }
        let last = near.max { ($0.key.line, $0.key.column) < ($1.key.line, $1.key.column) }
        return last.map { Use(place: $0.key, kind: $0.value) }
    }
}

extension TextPlace {
    /// The place behind a character, with the line breaks that libyaml counts.
    fileprivate func behind(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> TextPlace {
        switch scalar {
        case "\n" where previous == "\r": self
        case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": TextPlace(line: line + 1, column: 1)
        default: TextPlace(line: line, column: column + 1)
        }
    }
}
