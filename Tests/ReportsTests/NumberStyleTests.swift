import Testing

@testable import Reports

@Suite struct NumberStyleTests {
    @Test(arguments: [
        ("en_GB", "12 Feb 2026: 1,234,567.5 EUR, 9.2\u{a0}%"), ("de_DE", "12. Feb. 2026: 1.234.567,5 EUR, 9,2\u{a0}%"),
        ("de_CH", "12. Feb. 2026: 1’234’567.5 EUR, 9.2\u{a0}%"),
        ("sv_SE", "12 feb. 2026: 1\u{a0}234\u{a0}567,5 EUR, 9,2\u{a0}%"),
    ])
    func `numbers and days are written as the readers of a locale write them`(locale: String, written: String) {
        #expect(NumberStyle(locale: locale).localized("2026-02-12: 1,234,567.5 EUR, 9.2 %") == written)
    }

    @Test func `a number at the end of a sentence, after a sign or in brackets is a number too`() {
        let style = NumberStyle(locale: "de_DE")
        #expect(style.localized("between -1,652,254 and +500,017.") == "between -1.652.254 and +500.017.")
        #expect(style.localized("(33.0 % to 46.0 %)") == "(33,0\u{a0}% to 46,0\u{a0}%)")
        #expect(style.localized("0.5, 1,000, 2.25") == "0,5, 1.000, 2,25")
    }

    @Test(arguments: [
        "week 2026-W02", "20261121T015401Z-3f2a", "jackpot:0.1.0", "image:1.5", "version 1.2.3",
        "SHA-256 0123456789abcdef",
        "../data/lottery_sales.csv.gz", "runs/aland/2026-01-10/x", "45 of 45", "1,2,3", "12,34", "v1.5", "2026-13-40",
        "2026-01-10T12", "aland 3", "",
        "data/atlantis-2026-01-10.csv", "atlantis-2026-01-10.csv", "image:1-2.5", "jackpot_v2-1,000", "x-1.5-2.5",
    ])
    func `periods, runs, versions, paths and hashes stay as they are`(text: String) {
        #expect(NumberStyle(locale: "de_DE").localized(text) == text)
    }

    @Test func `a day in words, a range and a minus are no part of a name`() {
        let style = NumberStyle(locale: "de_DE")
        #expect(style.localized("from 2026-01-10 on") == "from 10. Jan. 2026 on")
        #expect(style.localized("in drafts-a: -1,000") == "in drafts-a: -1.000")
        #expect(style.localized("500-1,500 or 1,000-2,000") == "500-1.500 or 1.000-2.000")
        #expect(style.localized("between -0.012 and -1,000-") == "between -0,012 and -1.000-")
    }

    @Test func `a name in another script keeps its bytes`() {
        #expect(NumberStyle(locale: "de_DE").localized("Åland – 1,000 €") == "Åland – 1.000 €")
    }
}
