import Foundation
import TestSupport
import Testing

@Suite struct MetricsTests {
    @Test func `a run leaves metrics for the node exporter, which say the same as the command`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: ["aland", "drachen"])
            try workspace.setCash("nothing", of: "drachen")
            #expect(try workspace.jackpot("run").status == 3)
            let written = try MetricsText(try workspace.text("registry/metrics.prom")).values
            #expect(written[#"jackpot_run_exit_status{country="aland"}"#] == 0)
            #expect(written[#"jackpot_run_exit_status{country="drachen"}"#] == 78)
            #expect(written[#"jackpot_gate_passed{country="aland"}"#] == 1)
            #expect(written[#"jackpot_breach_probability{country="aland"}"#] != nil)
            #expect(written[#"jackpot_last_success_timestamp_seconds{country="drachen"}"#] == nil)
            let printed = try MetricsText(try workspace.jackpot("metrics").output).values
            #expect(Set(printed.keys) == Set(written.keys))
            for (series, value) in written where !series.contains("age_") && !series.contains("written") {
                #expect(printed[series] == value, "\(series)")
            }
        }
    }

    @Test func `metrics that cannot be written are told, and the run is done all the same`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try workspace.writeSmallPipeline(step: "copy", lines: "cp -r stock/. \"$2\"\n")
            try workspace.write("", to: "wall")
            let result = try workspace.jackpot("run", "--metrics", "wall/jackpot.prom")
            #expect(result.status == 0)
            #expect(result.errors.contains("warning: the metrics were not written: "), "\(result.errors)")
            #expect(try workspace.jackpot("run", "--metrics", "jackpot.prom").status == 0)
            #expect(try MetricsText(try workspace.text("jackpot.prom")).values.count > 3)
        }
    }

    @Test func `status shows ten countries on one screen`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try workspace.writeSmallPipeline(step: "copy", lines: "cp -r stock/. \"$2\"\n")
            let names = (0..<9).map { "country\(Character(UnicodeScalar(UInt8(97 + $0))))" }
            try workspace.writeCopies(of: "aland", named: names)
            #expect(try workspace.jackpot(["run"] + names.flatMap { ["--country", $0] }).status == 0)
            let lines = try workspace.jackpot("status").output.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count <= 24 && lines.allSatisfy { $0.count <= 80 })
            #expect(lines.filter { $0.hasPrefix("country") && $0.contains(" done ") }.count == 9)
            #expect(lines.contains { $0.hasPrefix("aland") && $0.contains(" never ") && $0.contains(" due ") })
        }
    }
}
