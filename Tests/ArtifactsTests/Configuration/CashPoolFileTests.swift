import Artifacts
import Lottery
import Testing

@Suite struct CashPoolFileTests {
    private func read(_ text: String) throws -> Result<CashPool, ConfigurationError> {
        let euro = try Currency("EUR")
        let candidates = [
            CashPoolFile.Candidate(country: try CountryName("aland"), currency: euro),
            CashPoolFile.Candidate(country: try CountryName("drachen"), currency: euro),
            CashPoolFile.Candidate(country: try CountryName("elbonia"), currency: try Currency("USD")),
            CashPoolFile.Candidate(country: try CountryName("florin"), currency: nil),
        ]
        return CashPoolFile.read(text: text, fileName: "portfolio.yaml", candidates: candidates)
    }

    private func mistakes(_ text: String) throws -> String {
        switch try read(text) {
        case .success: "accepted"
        case .failure(let error): error.problems.map(\.description).joined(separator: "\n")
        }
    }

    private let cash = "cash: {secret: pool/cash, safety-net: 5000000, breach-probability: 1/100}"

    @Test func `a right file gives the pool`() throws {
        let text = "schema: portfolio/1\nname: northern pool\ncountries: [drachen, florin, aland]\n\(cash)\n"
        let pool = try read(text).get()
        #expect(pool.name == "northern pool")
        #expect(pool.countries.map(\.text) == ["drachen", "florin", "aland"])
        #expect(pool.cash.secretName == "pool/cash" && pool.cash.safetyNet == Money(hundredths: 500_000_000))
        #expect(pool.cash.breachProbability.probability == 0.01)
    }

    @Test func `unknown and repeated countries are told where they are named`() throws {
        let text = "schema: portfolio/1\nname: p\ncountries: [aland, alnd, drachen,\n  aland]\n\(cash)\n"
        let expected = """
            portfolio.yaml:3:20: 'countries': no config is called 'alnd'
              allowed: aland, drachen, elbonia, florin
              did you mean 'aland'?
            portfolio.yaml:4:3: 'countries': 'aland' is named again, first in line 3
              allowed: each country once
            """
        let told = try mistakes(text)
        #expect(told == expected)
    }

    @Test func `countries of different currencies share no cash`() throws {
        let text = "schema: portfolio/1\nname: p\ncountries:\n  - aland\n  - elbonia\n\(cash)\n"
        let expected = """
            portfolio.yaml:5:5: 'countries': elbonia draws in USD, aland in EUR
              allowed: countries of one currency
            """
        let told = try mistakes(text)
        #expect(told == expected)
    }

    @Test func `misspelt, missing and malformed keys are told at once`() throws {
        let text = """
            schema: portfolio/1
            nmae: p
            countries: aland
            cash: {secret: pool/cash, safety-net: -1, breach-probability: often, floor: 1}
            """
        let expected = """
            portfolio.yaml:2:1: unknown key 'nmae'
              allowed: schema, name, countries, cash
              did you mean 'name'?
            portfolio.yaml:3:1: 'countries' is no list
              allowed: two or more countries of one currency, each with a config, such as [atlantis, lyonesse]
            portfolio.yaml:4:39: 'safety-net': -1 is out of range
              allowed: at least 0, at most two decimals; unit: currency
            portfolio.yaml:4:63: 'breach-probability': 'often' is no probability
              allowed: 0 to 1, or a fraction such as 1/8145060
            portfolio.yaml:4:70: unknown key 'floor'
              allowed: secret, safety-net, breach-probability
            """
        let told = try mistakes(text)
        #expect(told == expected)
    }

    @Test func `a pool of one country and a file of another schema are refused`() throws {
        let one = "schema: portfolio/1\nname: p\ncountries: [aland]\n\(cash)\n"
        let expected = """
            portfolio.yaml:1:1: a pool of one country
              allowed: at least two; a single country has constraints.cash in its own config
            """
        let told = try mistakes(one)
        #expect(told == expected)
        #expect(try mistakes("schema: portfolio/2\n").contains("this version reads 'portfolio/1'"))
        #expect(try mistakes("").contains("the file is empty"))
    }
}
