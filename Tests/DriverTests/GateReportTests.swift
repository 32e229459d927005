import Artifacts
import Foundation
import FoundationXML
import Lottery
import Testing

@testable import jackpot

@Suite struct GateReportTests {
    private let steps = ["check", "open", "validate", "train", "evaluate"]
    private let draw = CalendarDay(iso: "2026-01-10")

    private func judged(
        _ country: String,
        _ findings: [GateFinding],
        rival: GateCountry.Rival = .init(name: "version 7", wape: 0.125, absence: nil)
    ) throws -> GateCountry {
        let judgement = GateCountry.Judgement(
            model: "blend",
            origins: 24,
            firstPeriod: try #require(SalesPeriod("2025-W29")),
            lastPeriod: try #require(SalesPeriod("2025-W52")),
            wape: 0.12344,
            rival: rival,
            verdict: GateVerdict(findings)
        )
        let draw = try #require(draw)
        return GateCountry(country, config: "configs/\(country).yaml", draw: draw, steps: steps, judgement: judgement)
    }

    private func failed(_ country: String, _ step: String, _ status: Lottery.ExitStatus) -> GateCountry {
        let problem = GateCountry.Problem(
            step: step,
            what: "3 rows are <refused> & \"kept\" out\nas line 7 | tells",
            place: "runs/x/logs/\(step).stderr",
            fix: "mend the cause",
            exitCode: status.rawValue
        )
        return GateCountry(country, config: "configs/\(country).yaml", draw: nil, steps: steps, problem: problem)
    }

    private let rightFile = GateReport.SharedFile(file: "pipeline/weekly.yaml", problems: [])

    /// One country that passed with remarks, one refused, one not judged.
    private func report() throws -> GateReport {
        let kept = GateFinding.check(.atMost(0.5, "WAPE", 0.12344))
        let missed = GateFinding.check(.atMost(1, "WAPE over champion", 1.25))
        let warning = GateFinding.advisory(.atMost(0.5, "slope_distance", 0.75))
        let alone = GateCountry.Rival(name: "champion", wape: nil, absence: "the registry has none in force")
        return GateReport(
            against: "the registry's champions",
            files: [rightFile],
            countries: [
                try judged("aland", [kept, warning, .skipped("regret", "no champion")], rival: alone),
                try judged("borduria", [kept, missed]), failed("carpania", "validate", .dataRefused),
            ]
        )
    }

    @Test func `the Markdown has a line a country, then what has to be looked at`() throws {
        let expected = """
            # Gate failed: 1 passed, 1 refused, 1 not judged

            New models against the registry's champions.

            | country | draw | gate | model | WAPE | against | its WAPE |
            |---|---|---|---|---:|---|---:|
            | aland | 2026-01-10 | passed | blend | 12.34 % | champion | - |
            | borduria | 2026-01-10 | refused | blend | 12.34 % | version 7 | 12.50 % |
            | carpania | - | not judged | - | - | - | - |

            ## borduria

            | threshold | value | limit | margin | |
            |---|---:|---:|---:|---|
            | WAPE | 0.1234 | 0.5 | 0.3766 | kept |
            | WAPE over champion | 1.25 | 1.0 | -0.25 | **missed** |

            ## carpania

            validate failed, exit code 65:

                3 rows are <refused> & "kept" out
                as line 7 | tells
                  in runs/x/logs/validate.stderr
                  fix: mend the cause

            ## Notes

            - aland: warning: slope\\_distance is 0.75, the limit is 0.5, missed by 0.25
            - aland: not looked at: regret: no champion
            - aland: not compared with champion: the registry has none in force

            """
        #expect(try report().markdown == expected)
    }

    @Test func `the JUnit XML has a suite a country and a case for each step and each threshold`() throws {
        let error =
            "3 rows are &lt;refused&gt; &amp; &quot;kept&quot; out&#10;as line 7 | tells&#10;"
            + "runs/x/logs/validate.stderr&#10;fix: mend the cause"
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="jackpot gate" tests="21" failures="1" errors="1" skipped="3">
              <testsuite name="workspace" tests="1" failures="0" errors="0" skipped="0">
                <testcase classname="workspace" name="pipeline/weekly.yaml"/>
              </testsuite>
              <testsuite name="aland" tests="8" failures="0" errors="0" skipped="1">
                <testcase classname="aland.steps" name="check"/>
                <testcase classname="aland.steps" name="open"/>
                <testcase classname="aland.steps" name="validate"/>
                <testcase classname="aland.steps" name="train"/>
                <testcase classname="aland.steps" name="evaluate"/>
                <testcase classname="aland.gate" name="WAPE"/>
                <testcase classname="aland.gate" name="slope_distance">
                  <system-out>warning: slope_distance is 0.75, the limit is 0.5, missed by 0.25</system-out>
                </testcase>
                <testcase classname="aland.gate" name="regret">
                  <skipped message="no champion"/>
                </testcase>
              </testsuite>
              <testsuite name="borduria" tests="7" failures="1" errors="0" skipped="0">
                <testcase classname="borduria.steps" name="check"/>
                <testcase classname="borduria.steps" name="open"/>
                <testcase classname="borduria.steps" name="validate"/>
                <testcase classname="borduria.steps" name="train"/>
                <testcase classname="borduria.steps" name="evaluate"/>
                <testcase classname="borduria.gate" name="WAPE"/>
                <testcase classname="borduria.gate" name="WAPE over champion">
                  <failure message="WAPE over champion is 1.25, the limit is 1.0, missed by 0.25"/>
                </testcase>
              </testsuite>
              <testsuite name="carpania" tests="5" failures="0" errors="1" skipped="2">
                <testcase classname="carpania.steps" name="check"/>
                <testcase classname="carpania.steps" name="open"/>
                <testcase classname="carpania.steps" name="validate">
                  <error message="3 rows are &lt;refused&gt; &amp; &quot;kept&quot; out">\(error)</error>
                </testcase>
                <testcase classname="carpania.steps" name="train">
                  <skipped message="not started, because validate failed"/>
                </testcase>
                <testcase classname="carpania.steps" name="evaluate">
                  <skipped message="not started, because validate failed"/>
                </testcase>
              </testsuite>
            </testsuites>

            """
        #expect(try report().junit == expected)
    }

    @Test func `a reader of XML gets back every character, but for those that XML has not`() {
        let name = "a <b> & \"c\" 'd' ]]>\n\te\u{1}f ☃ 🎱"
        let suite = JUnitSuite(name: name, cases: [.init(name: name, group: "g", end: .error("w", name))])
        let reader = JUnitReader(JUnitSuite.document([suite], name: "n"))
        let read = name.replacing("\u{1}", with: "\u{FFFD}")
        #expect(reader.isWellFormed)
        #expect(reader.elements.map(\.name) == ["testsuites", "testsuite", "testcase", "error"])
        #expect(reader.elements[1].attributes["name"] == read)
        #expect(reader.elements[2].attributes["name"] == read)
        #expect(reader.text == read)
    }

    @Test func `mistakes of the pipeline file are an error of the workspace, and nothing is judged`() {
        let mistake = ConfigurationProblem(
            file: "pipeline/weekly.yaml",
            line: 3,
            column: 5,
            problem: "unknown key 'raeds'",
            allowed: "reads"
        )
        let file = GateReport.SharedFile(file: "pipeline/weekly.yaml", problems: [mistake])
        let report = GateReport(against: "x", files: [file], countries: [])
        #expect(report.exitCode == 78)
        #expect(report.markdown.contains("# Gate failed\n"))
        #expect(report.markdown.contains("    pipeline/weekly.yaml:3:5: unknown key 'raeds'\n"))
        #expect(JUnitReader(report.junit).elements.last?.attributes["message"] == "unknown key 'raeds'")
    }

    private static let codes: [([Lottery.ExitStatus], Int32)] = [
        ([], 0), ([.done, .done], 0), ([.done, .negativeVerdict], 2), ([.negativeVerdict, .timeout, .defect], 124),
        ([.timeout, .dataRefused, .negativeVerdict], 65), ([.dataRefused, .inputMissing], 66),
        ([.inputMissing, .done, .configurationWrong], 78),
    ]

    @Test(arguments: codes)
    func `the exit code is that of the country that got least far`(ends: [Lottery.ExitStatus], code: Int32) throws {
        let countries = try ends.enumerated().map { position, end in
            switch end {
            case .done: try judged("c\(position)", [])
            case .negativeVerdict: try judged("c\(position)", [.check(.atMost(1, "WAPE", 2))])
            default: failed("c\(position)", "train", end)
            }
        }
        #expect(GateReport(against: "x", files: [rightFile], countries: countries).exitCode == code)
    }

    @Test func `an interruption counts before any verdict`() throws {
        let report = GateReport(
            against: "x",
            files: [],
            countries: [failed("c", "train", .configurationWrong)],
            interruption: .interrupted
        )
        #expect(report.exitCode == 130)
    }
}

/// What a reader of XML makes of a document.
private final class JUnitReader: NSObject, XMLParserDelegate {
    private(set) var elements: [(name: String, attributes: [String: String])] = []
    private(set) var text = ""
    private(set) var isWellFormed = false

    init(_ document: String) {
        super.init()
        let parser = XMLParser(data: Data(document.utf8))
        parser.delegate = self
        isWellFormed = parser.parse()
        text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func parser(
        _ parser: XMLParser,
        didStartElement elementName: String,
        namespaceURI: String?,
        qualifiedName qName: String?,
        attributes attributeDict: [String: String]
    ) {
        elements.append((elementName, attributeDict))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
