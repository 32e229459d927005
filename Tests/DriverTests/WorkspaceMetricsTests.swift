import Foundation
import Lottery
import TestSupport
import Testing

@testable import jackpot

@Suite struct WorkspaceMetricsTests {
    private func metrics(_ standings: [CountryStanding], exitCodes: [String: Int32] = [:]) -> WorkspaceMetrics {
        WorkspaceMetrics(standings: standings, exitCodes: exitCodes, now: StandingSample.now)
    }

    /// The value of one series; nil where it is not there.
    private func value(_ series: String, in metrics: WorkspaceMetrics) throws -> Double? {
        try MetricsText(metrics.text).values["jackpot_\(series)"]
    }

    @Test func `each country's runs, gate, risk and model are told in the format of Prometheus`() throws {
        let metrics = metrics([try StandingSample.country("aland"), try StandingSample.country("drachen")])
        let aland = #"country="aland""#
        let week = 3.0 * 86_400
        let expected: [(String, Double)] = [
            ("last_success_timestamp_seconds{\(aland)}", 1_800_000_000 - week),
            ("last_success_age_seconds{\(aland)}", week), ("run_exit_status{\(aland)}", 0),
            (#"step_duration_seconds{\#(aland),step="train"}"#, 1.25), ("gate_passed{\(aland)}", 1),
            (#"gate_value{\#(aland),measure="WAPE"}"#, 0.1), (#"gate_limit{\#(aland),measure="WAPE"}"#, 0.5),
            (#"gate_margin{\#(aland),measure="WAPE"}"#, 0.4),
            (#"forecast_error{\#(aland),model="core+trees",measure="mase52"}"#, 0.71),
            ("breach_probability{\(aland)}", 0.001), ("payout_ratio{\(aland)}", 0.51),
            (#"payout_ratio_slack{\#(aland),rule="payout-ratio-max"}"#, 0.25), ("model_version{\(aland)}", 12),
            ("model_age_seconds{\(aland)}", 40 * 86_400), ("outbox_messages{\(aland)}", 0),
            ("written_timestamp_seconds", 1_800_000_000),
        ]
        for (series, number) in expected { #expect(try value(series, in: metrics) == number, "\(series)") }
    }

    @Test func `a run of now counts more than the one before, and a failure is told by its code`() throws {
        let standings = [
            try StandingSample.country("aland", exitCodes: [0, 65]), try StandingSample.country("drachen"),
            try StandingSample.untried("elbonia"),
        ]
        let metrics = metrics(standings, exitCodes: ["drachen": 75, "florin": 78])
        let codes = ["aland": 65.0, "drachen": 75, "elbonia": nil, "florin": 78]
        for (country, code) in codes {
            #expect(try value("run_exit_status{country=\"\(country)\"}", in: metrics) == code)
        }
    }

    @Test func `what is not known has no series, and a family without series is left out`() throws {
        let text = metrics([try StandingSample.untried("elbonia")]).text
        #expect(text.contains("jackpot_outbox_messages{country=\"elbonia\"} 0\n"))
        #expect(!text.contains("breach") && !text.contains("NaN"))
    }

    @Test func `labels are escaped, and numbers that are none have names`() throws {
        let samples = [Double.infinity, -.infinity, .nan, 1e-9].map { value in
            let label = MetricFamily.Label(name: "measure", value: "a \"b\"\\\n\(value)")
            return MetricFamily.Sample(labels: [label], value: value)
        }
        let text = MetricFamily(name: "odd", help: "one\ntwo\\", samples: samples).description
        #expect(text.hasPrefix("# HELP jackpot_odd one\\ntwo\\\\\n# TYPE jackpot_odd gauge\n"))
        let values = try MetricsText(text).values
        #expect(values[#"jackpot_odd{measure="a \"b\"\\\n1e-09"}"#] == 1e-9)
        #expect(values[#"jackpot_odd{measure="a \"b\"\\\ninf"}"#] == .infinity)
        #expect(values.values.contains { $0.isNaN })
    }

    @Test(
        arguments: [
            "a 1", "# TYPE a gauge\na{b=c} 1\n", "# TYPE a gauge\na 1\na 1\n", "# TYPE a gauge\nb 1\n", "a one\n",
        ]
    )
    func `the test's own parser refuses what is not in the format`(text: String) {
        #expect(throws: MetricsText.Malformed.self) { try MetricsText(text) }
    }
}
