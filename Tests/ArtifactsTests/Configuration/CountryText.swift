/// Texts of country files for tests.
enum CountryText {
    /// A file with every key, one a line; of tickets and sales it has tickets.
    static let full = """
        schema: country/1
        country: testland
        currency: EUR
        time-zone: Europe/Mariehamn
        locale: sv_AX
        draw:
          cadence: week
          weekday: wednesday
          earlier:
            - until: 2019-06-30
              weekday: saturday
          as-of: end-of-data
        calendar:
          holidays:
            - name: carnival
              day: easter-47
              first-year: 1990
              last-year: 2100
          specials:
            - name: new year
              day: 01-01
              first-year: 2020
              last-year: 2021
        data:
          file: ../data/sales.csv.gz
          planned: ../data/planned.csv
          where:
            region: "no"
          columns:
            week:
              name: drawn
              is: draw-day
            tickets:
              name: sold
              unit: thousands
            jackpot:
              name: announced
              unit: millions
            net-revenue:
              name: net
              unit: millions
            marketing:
              name: spend
              unit: thousands
            prizes-paid:
              name: prizes
              unit: ones
            won: won
            promo: promo
            holiday: holiday
          text:
            delimiter: ;
            decimal: ","
            thousands: .
            currency-prefix: R$
            encoding: windows-1252
            days: day-first
          expanded-size-limit-mb: 32
          publication-lag: 1
        ticket-price: 2.50
        jackpot:
          min: 1000000
          max: 3000000
          step: 500000
          may-fall-before-won: false
        prizes:
          chance: 1/8145060
          mode: parimutuel
          clustering: 0.8
          secondary-share: 0.32
          secondary-variation: 0.15
          contribution: 0.1
          reserve: 250000.50
        deductions:
          charity: 0.3
          commission: 0.05
          duty: 0.12
          cost-per-ticket: 0.01
          fixed-cost: 100000
        constraints:
          payout-ratio:
            window: 26
            min: 0.33
            max: 0.46
            basis: accrual
            mode: expected
          cash:
            secret: testland/available_cash
            safety-net: 5000000
            breach-probability: 0.01
            ceiling: 12000000
          prize-cap: 0.1
          tail-loss:
            tail: 0.05
            limit: 4000000
          extrapolation-guard: 1.25
        decision:
          horizon: 25
          grid-points: 81
          hysteresis:
            share: 0.005
          ratio-look-ahead: state
        forecast:
          origins: 30
          tree-refit: 5
          min-periods: 40
          scenarios: 101
          age-half-life: 100.5
          fatigue-half-life: 7
          seed: 42
        gate:
          max-wape: 0.4
          max-ratio-to-baseline: 0.9
          max-ratio-to-champion: 1.1
          champion:
            tolerance: 0.02
            level: 0.1
            regret-tolerance: 0.01
          slope:
            tolerance: 0.4
            level: 0.02
            beyond: refusal
          coverage-80:
            min: 0.65
            max: 0.95
        approval: manual
        notifications:
          - channel: file
            folder: outbox
          - channel: webhook
            name: records
            secret: testland/webhook
            signing-secret: testland/signing
          - channel: email
            server: mail.lottery.example
            port: 2525
            security: tls
            from: jackpot@lottery.example
            to: eva@lottery.example
            timeout: 20
            certificates: certificates.pem
          - channel: sns
            topic: arn:aws:sns:eu-north-1:123456789012:prices.fifo
            endpoint: https://sns.lottery.example
            secret: testland/topic
        checks:
          gap: error
          duplicate-period: error
          wrong-weekday: error
          freshness: warning
          missing-tickets: warning
          zero-sales: warning
          negative-sales: error
          range: error
          units-jump: warning
          restated: note
          off-ladder: off
          support: note
          ledger: warning
          leakage: error
          hindsight: warning
          drift: note
          short-history: error
        """

    /// The smallest file that is accepted.
    static let minimal = """
        schema: country/1
        country: testland
        currency: EUR
        time-zone: Europe/Mariehamn
        draw: {weekday: saturday}
        data:
          file: sales.csv
          columns: {week: week_start, tickets: tickets_sold}
        ticket-price: 2
        jackpot: {min: 1000000, max: 2000000, step: 250000}
        prizes: {chance: 4.3e-8}
        """

    /// The text with one passage replaced.
    static func minimal(_ passage: String, _ replacement: String) -> String {
        precondition(minimal.contains(passage), "'\(passage)' is not in the text")
        return minimal.replacing(passage, with: replacement)
    }
}

/// A text with one key a line, cut into lines with their paths.
struct KeyedLines {
    struct Line {
        let path: String
        let text: String
    }

    let lines: [Line]
    private static let lists: Set = ["notifications", "draw.earlier", "calendar.holidays", "calendar.specials"]

    init(_ text: String) {
        var open: [(indent: Int, path: String)] = []
        self.lines = text.split(separator: "\n").map { line in
            let isItem = line.trimmingPrefix(while: { $0 == " " }).hasPrefix("- ")
            let indent = line.prefix { $0 == " " || $0 == "-" }.count
            open.removeAll { $0.indent >= indent }
            let holder = open.last?.path ?? ""
            let prefix = holder.isEmpty ? "" : holder + (Self.lists.contains(holder) ? "[]." : ".")
            let path = prefix + (line.dropFirst(indent).split(separator: ":").first ?? "")
            if !isItem { open.append((indent, path)) }
            return Line(path: path, text: String(line))
        }
    }

    /// The text without a key and what it holds.
    func without(_ path: String) -> String {
        lines.filter { $0.path != path && !$0.path.hasPrefix(path + ".") && !$0.path.hasPrefix(path + "[]") }
            .map(\.text).joined(separator: "\n")
    }

    /// The text with the last letter of a key doubled, in the first line that has it.
    func misspelling(_ path: String) -> String {
        var isDone = false
        let texts = lines.map { line in
            guard line.path == path, !isDone, let colon = line.text.firstIndex(of: ":") else { return line.text }
            isDone = true
            let letter = String(line.text[line.text.index(before: colon)])
            return String(line.text[..<colon]) + letter + String(line.text[colon...])
        }
        return texts.joined(separator: "\n")
    }
}
