public import Lottery

extension ValidationReport {
    /// The report as JUnit XML: a test case for each check, failed where it found an error; warnings and notes are
    /// its output.
    public var junitXML: String {
        let failed = checks.count { check in findings.contains { $0.check == check && $0.severity == .error } }
        let suite =
            "<testsuite name=\"validate \(country.text.xmlEscaped)\" tests=\"\(checks.count)\" failures=\"\(failed)\">"
        return (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", suite] + checks.map(testCase) + ["</testsuite>", ""])
            .joined(separator: "\n")
    }

    private func testCase(_ check: ValidationCheck) -> String {
        let opening = "  <testcase classname=\"\(country.text.xmlEscaped)\" name=\"\(check.rawValue)\""
        let own = findings.filter { $0.check == check }
        guard !own.isEmpty else { return opening + "/>" }
        let body = own.map { finding in
            let text = finding.junitText.xmlEscaped
            return finding.severity == .error
                ? "    <failure message=\"\(finding.problem.xmlEscaped)\">\(text)</failure>"
                : "    <system-out>\(text)</system-out>"
        }
        return ([opening + ">"] + body + ["  </testcase>"]).joined(separator: "\n")
    }
}

extension Finding {
    fileprivate var junitText: String {
        let lines = lines.isEmpty ? nil : "lines \(linesInWords)"
        let place = [column.map { "column \($0)" }, lines].compactMap(\.self).joined(separator: ", ")
        return "\(severity.rawValue): \(problem)\(place.isEmpty ? "" : " (\(place))"); fix: \(fix)"
    }
}

extension String {
    /// The text as XML writes it, without the control characters that XML 1.0 forbids.
    fileprivate var xmlEscaped: String {
        unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case _ where scalar.value < 32 && !["\t", "\n", "\r"].contains(scalar): result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
