import Lottery
import Yams

/// Turns the sections of `portfolio.yaml` into the checked pool.
struct CashPoolReader {
    private let top: ConfigurationSection
    private let candidates: [CashPoolFile.Candidate]

    init(_ top: ConfigurationSection, candidates: [CashPoolFile.Candidate]) {
        self.top = top
        self.candidates = candidates
    }

    /// The pool; a file of another schema is refused without a look at the rest.
    func pool() -> ConfigurationReading<CashPool> {
        guard case .value = top[CashPoolKeys.schema] else { return .refused }
        top.refuseUnknownKeys()
        return top.build(top[CashPoolKeys.name], countries(), top.required(CashPoolKeys.cash, cash)) {
            try CashPool(name: $0, countries: $1, cash: $2)
        }
    }

    private func cash(_ section: ConfigurationSection) -> ConfigurationReading<CashRule> {
        section.build(
            section[CashPoolKeys.secret],
            section[CashPoolKeys.safetyNet],
            section[CashPoolKeys.breachProbability]
        ) { try CashRule(secretName: $0, safetyNet: $1, breachProbability: $2) }
    }

    private func countries() -> ConfigurationReading<[CountryName]> {
        guard let entry = top.entry(CashPoolKeys.countries) else {
            top.refuseMissing(CashPoolKeys.countries)
            return .refused
        }
        guard let nodes = entry.node.sequence.map(Array.init) else {
            top.collector.add("'countries' is no list", at: entry.place, allowed: CashPoolKeys.countries.allowed)
            return .refused
        }
        let readings = nodes.map {
            top.read($0, of: entry, as: .countryName, allowed: CashPoolKeys.countries.allowed)
        }
        guard case .value(let names) = top.all(readings) else { return .refused }
        let found = zip(names, nodes).map { Member(country: $0, place: TextPlace($1.mark)) }
        let accepted = found.indices.map { isKnown(found[$0]) && isNew(found[$0], after: found[..<$0]) }
        return accepted.allSatisfy(\.self) && shareCurrency(found) ? .value(names) : .refused
    }

    private func isKnown(_ member: Member) -> Bool {
        if candidates.contains(where: { $0.country == member.country }) { return true }
        let known = candidates.map(\.country.text)
        top.collector.add(
            "'countries': no config is called '\(member.country)'",
            at: member.place,
            allowed: known.joined(separator: ", "),
            suggestion: NearestWord.to(member.country.text, among: known)
        )
        return false
    }

    private func isNew(_ member: Member, after others: ArraySlice<Member>) -> Bool {
        guard let earlier = others.first(where: { $0.country == member.country }) else { return true }
        top.collector.add(
            "'countries': '\(member.country)' is named again, first in line \(earlier.place.line)",
            at: member.place,
            allowed: "each country once"
        )
        return false
    }

    /// Amounts of different currencies cannot be added.
    private func shareCurrency(_ members: [Member]) -> Bool {
        let currencies = members.compactMap { member in currency(of: member).map { (member, $0) } }
        guard let first = currencies.first else { return true }
        let others = currencies.filter { $0.1 != first.1 }
        for (member, currency) in others {
            top.collector.add(
                "'countries': \(member.country) draws in \(currency), \(first.0.country) in \(first.1)",
                at: member.place,
                allowed: "countries of one currency"
            )
        }
        return others.isEmpty
    }

    private func currency(of member: Member) -> Currency? {
        candidates.first { $0.country == member.country }?.currency
    }

    /// A country and where it is named.
    private struct Member {
        let country: CountryName
        let place: TextPlace
    }
}
