/// A suite of tests in JUnit's XML.
///
/// - Source: the schema of the Jenkins xUnit plugin, junit-10.xsd.
struct JUnitSuite {
    /// How a test ended.
    enum End: Hashable {
        /// It passed, with a remark or without.
        case passed(String?)
        /// It was refused, and why.
        case failure(String)
        /// It could not be decided: why in one line, and in full.
        case error(String, String)
        /// It was left out, and why.
        case skipped(String)
    }

    /// One test.
    struct Case {
        let name: String
        let group: String
        let end: End
    }

    let name: String
    let cases: [Case]

    /// The whole document.
    static func document(_ suites: [JUnitSuite], name: String) -> String {
        let counts = counts(of: suites.flatMap(\.cases))
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="\(quoted(name))" \(counts)>
            \(suites.map(\.text).joined())</testsuites>

            """
    }

    private var text: String {
        let head = "  <testsuite name=\"\(Self.quoted(name))\" \(Self.counts(of: cases))>\n"
        return head + cases.map(\.text).joined() + "  </testsuite>\n"
    }

    private static func counts(of cases: [Case]) -> String {
        let failures = cases.count { if case .failure = $0.end { true } else { false } }
        let errors = cases.count { if case .error = $0.end { true } else { false } }
        let skipped = cases.count { if case .skipped = $0.end { true } else { false } }
        return "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
    }

    /// Text as an attribute or an element may hold it.
    ///
    /// XML has no form at all for most control characters.
    fileprivate static func quoted(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { quoted, scalar in
            switch scalar {
            case "&": quoted += "&amp;"
            case "<": quoted += "&lt;"
            case ">": quoted += "&gt;"
            case "\"": quoted += "&quot;"
            case "\n", "\t": quoted += "&#\(scalar.value);"
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": quoted += "\u{FFFD}"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
    }
}

extension JUnitSuite.Case {
    fileprivate var text: String {
        let head = "    <testcase classname=\"\(JUnitSuite.quoted(group))\" name=\"\(JUnitSuite.quoted(name))\""
        return content.map { "\(head)>\n      \($0)\n    </testcase>\n" } ?? "\(head)/>\n"
    }

    private var content: String? {
        switch end {
        case .passed(nil): nil
        case .passed(let remark?): "<system-out>\(JUnitSuite.quoted(remark))</system-out>"
        case .failure(let why): "<failure message=\"\(JUnitSuite.quoted(why))\"/>"
        case .error(let why, let text):
            "<error message=\"\(JUnitSuite.quoted(why))\">\(JUnitSuite.quoted(text))</error>"
        case .skipped(let why): "<skipped message=\"\(JUnitSuite.quoted(why))\"/>"
        }
    }
}
