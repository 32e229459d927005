import Artifacts
import Lottery
import TestSupport
import Testing

@Suite struct SettingTests {
    private func changed(_ change: (inout CountryConfiguration) throws -> Void) throws -> [Setting] {
        let configuration = try Sample.configuration()
        var other = configuration
        try change(&other)
        return try Setting.allCases.filter { try $0.sha256(in: other) != $0.sha256(in: configuration) }
    }

    @Test func `what a config says of one setting moves the hash of that setting alone`() throws {
        #expect(try changed { _ in } == [])
        #expect(try changed { $0.ticketPrice = Money(hundredths: 777) } == [.ticketPrice])
        #expect(try changed { $0.constraints.prizeCapOverSales = 3.5 } == [.prizeCap])
        #expect(
            try changed {
                $0.constraints.cash = nil; $0.approval = .automatic
            } == [.cash, .approval]
        )
        #expect(try changed { $0.severities = [.duplicatePeriod: .warning, .gap: .note] } == [.checks])
        #expect(try changed { $0.asOf = $0.asOf == .today ? .endOfData : .today } == [])
    }
}
