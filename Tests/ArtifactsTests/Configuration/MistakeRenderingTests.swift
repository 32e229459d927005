import Artifacts
import Foundation
import Lottery
import Testing

struct MistakeRenderingTests {
    private static let mistaken = """
        schema: country/1
        country: testland
        currency: euro
        draw: {weekdy: saturday}
        data:
          file: sales.csv
          columns: {week: week_start, tickets: tickets_sold, jackpot: {name: announced, unit: million}}
        ticket-price: -2
        jackpot: {min: 3000000, max: 2000000, step: 250000}
        prizes: {chance: 2, mode: shared, mode: certain}
        """

    @Test func `all mistakes of a file are told at once, from top to bottom`() throws {
        let reading = CountryConfigurationFile.read(text: Self.mistaken, fileName: "configs/testland.yaml")
        guard case .failure(let error) = reading else {
            Issue.record("the file was accepted")
            return
        }
        #expect(
            error.explanation == """
                configs/testland.yaml is wrong in 8 places
                configs/testland.yaml:1:1: the key 'time-zone' is missing
                  allowed: a name of the IANA time zone database, such as Europe/Mariehamn
                configs/testland.yaml:3:11: 'currency': 'euro' is no currency code
                  allowed: three capital letters, such as EUR
                configs/testland.yaml:4:8: unknown key 'weekdy'
                  allowed: cadence, weekday, earlier, as-of
                  did you mean 'weekday'?
                configs/testland.yaml:7:87: 'unit': 'million' is none of the words
                  allowed: ones, thousands, millions
                  did you mean 'millions'?
                configs/testland.yaml:8:15: 'ticket-price': -2 is out of range
                  allowed: above 0, at most two decimals; unit: currency
                configs/testland.yaml:9:1: 'jackpot': a ladder from 3000000 to 2000000
                  allowed: min above 0 and at most max
                configs/testland.yaml:10:18: 'chance': 2.0 is no probability
                  allowed: 0 to 1, or a fraction such as 1/8145060
                configs/testland.yaml:10:35: the key 'mode' is given again, first in line 10
                  allowed: each key once
                  fix: correct them; configs/README.md explains every key, and "jackpot check" finds every mistake
                """
        )
        #expect(error.exitStatus == .configurationWrong)
    }

    @Test func `jackpot check prints a line for what is right and every mistake of what is wrong`() throws {
        #expect(
            Self.check().text == """
                configs/testland.yaml: ok
                wrong/testland.yaml:9:1: unknown key 'ticket-prize'
                  allowed: schema, country, currency, time-zone, locale, draw, calendar, data, ticket-price, jackpot, \
                prizes, deductions, constraints, decision, forecast, gate, approval, notifications, checks
                  did you mean 'ticket-price'?
                2 files, 1 mistake
                """
        )
        #expect(Self.check().exitStatus == .configurationWrong)
        #expect(ConfigurationCheck([]).exitStatus == .done)
    }

    @Test func `jackpot check as JSON holds the same`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(Self.check()), as: UTF8.self)
        #expect(
            json == """
                {"files":[{"country":"testland","file":"configs/testland.yaml","problems":[]},\
                {"file":"wrong/testland.yaml","problems":[{"allowed":"schema, country, currency, time-zone, \
                locale, draw, calendar, data, ticket-price, jackpot, prizes, deductions, constraints, decision, forecast, gate, \
                approval, notifications, checks","column":1,"file":"wrong/testland.yaml","line":9,\
                "problem":"unknown key 'ticket-prize'","suggestion":"ticket-price"}]}]}
                """
        )
    }

    private static func check() -> ConfigurationCheck {
        let wrong = CountryText.minimal("ticket-price: 2", "ticket-prize: 2")
        let texts = [("configs/testland.yaml", CountryText.minimal), ("wrong/testland.yaml", wrong)]
        return ConfigurationCheck(
            texts.map { file, text in (file, CountryConfigurationFile.read(text: text, fileName: file)) }
        )
    }
}
