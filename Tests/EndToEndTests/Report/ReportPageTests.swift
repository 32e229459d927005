import Foundation
import TestSupport
import Testing

/// The page of a real run, looked at as a text, by a validator and in a browser.
@Suite struct ReportPageTests {
    private static let browser = Checkout.root.appending(path: ".ci/check-report").path
    private static let golden = Checkout.root.appending(path: "Tests/EndToEndTests/Report/Golden/aland.svg.txt")

    @Test func `the charts of a sample run are drawn as they were`() throws {
        let drawings = SampleReport.drawings(of: try SampleReport.decided.get())
        // `make golden` sets UPDATE_GOLDEN=1, which rewrites the file; the pictures are then looked at by a person.
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(drawings.utf8).write(to: Self.golden)
        }
        let kept = try String(contentsOf: Self.golden, encoding: .utf8)
        #expect(drawings.split(separator: "\n").count == 9)
        for (drawn, known) in zip(drawings.split(separator: "\n"), kept.split(separator: "\n")) {
            #expect(drawn == known, "\(drawn.prefix(200))")
        }
        #expect(drawings.count == kept.count)
    }

    @Test func `a page tells what changed since the draw before, asks for nothing outside, and is small`() throws {
        let page = try SampleReport.decided.get()
        #expect(page.contains("What changed since the draw of 3 Jan 2026"))
        #expect(page.utf8.count < 500_000)
        #expect(page.firstMatch(of: /<script|<link|<img|@import|url\(|https?:/) == nil)
    }

    @Test func `a page without a decision tells which step stopped the run`() throws {
        let page = try SampleReport.refused.get()
        #expect(page.contains("no recommendation</h1>") && page.contains("The run stopped at optimize"))
    }

    @Test(.enabled(if: OutsideProgram("tidy").succeeds(["--version"]), "needs tidy: apt-get install tidy"))
    func `pages are valid HTML, without a warning`() throws {
        try withTemporaryFolder { folder in
            for file in try Self.pages(in: folder) {
                let result = try OutsideProgram("tidy").run(["-quiet", "-errors", "-utf8", file])
                #expect(result.status == 0, "\(result.output)")
            }
        }
    }

    @Test(.enabled(if: OutsideProgram(browser).succeeds(["--ready"]), "needs Chromium and axe-playwright-python"))
    func `in a browser nothing is cut, overlaps or overflows, and axe finds nothing, on three widths and on paper`()
        throws
    {
        try withTemporaryFolder { folder in
            let result = try OutsideProgram(Self.browser).run(try Self.pages(in: folder))
            #expect(result.status == 0, "\(result.output)")
        }
    }

    private static func pages(in folder: URL) throws -> [String] {
        try [("decided", SampleReport.decided), ("refused", SampleReport.refused)].map { name, page in
            let file = folder.appending(path: "\(name).html")
            try Data(page.get().utf8).write(to: file)
            return file.path
        }
    }
}
