import Foundation
import TestSupport
import Testing

@Suite struct OpenReportTests {
    @Test func `the page over all countries leads to each report, and the browser is handed it`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(judgedQuicklyIn: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            let page = try workspace.text("runs/index.html")
            let link = try #require(page.firstMatch(of: /<td><a href="(.*?)">aland<\/a><\/td>/)).output.1
            #expect(workspace.files(below: "runs").contains(String(link)))
            #expect("runs/\(link)" == "\(run)/report.html")

            try workspace.write("#!/bin/bash\nprintf '%s' \"$1\" > opened\n", to: "browser")
            let browser = ["BROWSER": "bash \(folder.path)/browser"]
            let opened = try Program(name: "jackpot")(["open-report"], in: folder, environment: browser)
            #expect(opened.output == "\(folder.path)/runs/index.html\n")
            #expect(try workspace.text("opened") == "\(folder.path)/runs/index.html")
            let one = try workspace.jackpot("open-report", run, "--json")
            #expect(one.output.contains("report.html") && one.output.contains("report-found/1"))
            #expect(try workspace.jackpot("verify").status == 0)
            #expect(try workspace.jackpot("gc").status == 0)
        }
    }

    @Test func `show begins with the answer and its curve`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(judgedQuicklyIn: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            let shown = try workspace.jackpot("show", run).output
            #expect(shown.hasPrefix("aland, draw of Saturday, 2026-01-10\nAnnounce "))
            let curve = try #require(shown.range(of: "Expected net revenue, EUR, against the jackpot"))
            let pinned = try #require(shown.range(of: "\nrun       "))
            #expect(curve.upperBound < pinned.lowerBound)
            #expect(shown.contains("◆ to announce ") && shown.contains("○ last "))
        }
    }
}
