extension MistakeCase {
    /// Every class of mistake, one at a time.
    static let all: [MistakeCase] = [
        MistakeCase(
            "an empty file",
            "",
            """
            configs/testland.yaml:1:1: the file is empty
              allowed: the keys that configs/README.md explains
            """
        ),
        MistakeCase(
            "comments alone",
            "# nothing yet\n",
            """
            configs/testland.yaml:1:1: the file is empty
              allowed: the keys that configs/README.md explains
            """
        ),
        MistakeCase(
            "a list at the top",
            "- schema: country/1",
            """
            configs/testland.yaml:1:1: the file is no section of keys
              allowed: the keys that configs/README.md explains
            """
        ),
        MistakeCase(
            "no schema",
            CountryText.minimal("schema: country/1\n", ""),
            """
            configs/testland.yaml:1:1: the key 'schema' is missing
              allowed: country/1
            """
        ),
        MistakeCase(
            "another schema",
            CountryText.minimal("country/1", "country/2"),
            """
            configs/testland.yaml:1:9: 'schema': the file is written in 'country/2', this version reads 'country/1'
              allowed: country/1
            """
        ),
        MistakeCase(
            "broken YAML",
            CountryText.minimal("{weekday: saturday}", "{weekday: saturday"),
            """
            configs/testland.yaml:6:5: not YAML: while parsing a flow mapping: did not find expected ',' or '}'
              allowed: one YAML document
            """
        ),
        MistakeCase(
            "a tab as indentation",
            CountryText.minimal("  file: sales.csv", "\tfile: sales.csv"),
            """
            configs/testland.yaml:7:1: not YAML: while scanning for the next token: found character that cannot start any token
              allowed: one YAML document
            """
        ),
        MistakeCase(
            "two documents",
            CountryText.minimal + "\n---\nschema: country/1\n",
            """
            configs/testland.yaml:12:1: not YAML: expected a single document in the stream: but found another document
              allowed: one YAML document
            """
        ),
        MistakeCase(
            "a control character",
            CountryText.minimal("sales.csv", "sal\u{7}es.csv"),
            """
            configs/testland.yaml:7:12: not YAML: control characters are not allowed
              allowed: printable text
            """
        ),
        MistakeCase(
            "an alias bomb",
            """
            a: &a [lol, lol]
            b: &b [*a, *a]
            c: [*b, *b]
            """,
            """
            configs/testland.yaml:1:4: an anchor of YAML
              allowed: plain values; a text that starts with &, * or ! stands in quotes
            """
        ),
        MistakeCase(
            "a tag of YAML",
            CountryText.minimal("sales.csv", "!!binary c2FsZXM="),
            """
            configs/testland.yaml:7:9: a tag of YAML
              allowed: plain values; a text that starts with &, * or ! stands in quotes
            """
        ),
        MistakeCase(
            "nesting without end",
            "schema: " + String(repeating: "[", count: 100_000),
            """
            configs/testland.yaml:1:10: sections within sections without end
              allowed: few levels
            """
        ),
        MistakeCase(
            "a file that is too large",
            CountryText.minimal + "\n#" + String(repeating: "x", count: 300_000),
            """
            configs/testland.yaml:1:1: the file is larger than 256 kB
              allowed: at most 256000 bytes
            """
        ),
        MistakeCase(
            "an unknown key",
            CountryText.minimal + "\ndeductions: {charty: 0.3}\n",
            """
            configs/testland.yaml:12:14: unknown key 'charty'
              allowed: charity, commission, duty, cost-per-ticket, fixed-cost
              did you mean 'charity'?
            """
        ),
        MistakeCase(
            "an unknown key like no other",
            CountryText.minimal + "\nweather: sunny\n",
            """
            configs/testland.yaml:12:1: unknown key 'weather'
              allowed: schema, country, currency, time-zone, locale, draw, calendar, data, ticket-price, jackpot, prizes, \
            deductions, constraints, decision, forecast, gate, approval, notifications, checks
            """
        ),
        MistakeCase(
            "a missing key at the top",
            CountryText.minimal("ticket-price: 2\n", ""),
            """
            configs/testland.yaml:1:1: the key 'ticket-price' is missing
              allowed: above 0, at most two decimals; unit: currency
            """
        ),
        MistakeCase(
            "a missing key in a section",
            CountryText.minimal(", step: 250000", ""),
            """
            configs/testland.yaml:10:1: the key 'step' is missing in 'jackpot'
              allowed: above 0, at most two decimals; unit: currency
            """
        ),
        MistakeCase(
            "a missing section",
            CountryText.minimal("draw: {weekday: saturday}\n", ""),
            """
            configs/testland.yaml:1:1: the key 'draw' is missing
              allowed: a section with cadence, weekday, earlier, as-of
            """
        ),
        MistakeCase(
            "a repeated key",
            CountryText.minimal("ticket-price: 2", "ticket-price: 2\nticket-price: 3"),
            """
            configs/testland.yaml:10:1: the key 'ticket-price' is given again, first in line 9
              allowed: each key once
            """
        ),
        MistakeCase(
            "a repeated key in braces",
            CountryText.minimal("min: 1000000", "min: 1000000, min: 5"),
            """
            configs/testland.yaml:10:25: the key 'min' is given again, first in line 10
              allowed: each key once
            """
        ),
        MistakeCase(
            "a word for a number",
            CountryText.minimal("ticket-price: 2", "ticket-price: two"),
            """
            configs/testland.yaml:9:15: 'ticket-price': 'two' is no number
              allowed: above 0, at most two decimals; unit: currency
            """
        ),
        MistakeCase(
            "a number in quotes",
            CountryText.minimal("ticket-price: 2", "ticket-price: \"2\""),
            """
            configs/testland.yaml:9:15: 'ticket-price': "2" is a text, for it stands in quotes
              allowed: above 0, at most two decimals; unit: currency
            """
        ),
        MistakeCase(
            "a number with separators",
            CountryText.minimal("max: 2000000", "max: 2'000'000"),
            """
            configs/testland.yaml:10:30: 'max': '2'000'000' is no number
              allowed: above 0, at most two decimals; unit: currency
            """
        ),
        MistakeCase(
            "an empty value",
            CountryText.minimal("ticket-price: 2", "ticket-price:"),
            """
            configs/testland.yaml:9:1: 'ticket-price' is empty
              allowed: above 0, at most two decimals; unit: currency
            """
        ),
        MistakeCase(
            "a section for a value",
            CountryText.minimal("ticket-price: 2", "ticket-price: {amount: 2}"),
            """
            configs/testland.yaml:9:1: 'ticket-price' is a section, not one value
              allowed: above 0, at most two decimals; unit: currency
            """
        ),
        MistakeCase(
            "a value for a section",
            CountryText.minimal("draw: {weekday: saturday}", "draw: saturday"),
            """
            configs/testland.yaml:5:1: 'draw' is no section
              allowed: a section with cadence, weekday, earlier, as-of
            """
        ),
        MistakeCase(
            "a value for a list",
            CountryText.minimal + "\nnotifications: outbox\n",
            """
            configs/testland.yaml:12:1: 'notifications' is no list
              allowed: a list such as [{channel: file, folder: outbox}]
            """
        ),
        MistakeCase(
            "a ticket that costs nothing",
            CountryText.minimal("ticket-price: 2", "ticket-price: 0"),
            """
            configs/testland.yaml:9:15: 'ticket-price': 0 is out of range
              allowed: above 0, at most two decimals; unit: currency
            """
        ),
        MistakeCase(
            "a price finer than a hundredth",
            CountryText.minimal("ticket-price: 2", "ticket-price: 2.505"),
            """
            configs/testland.yaml:9:15: 'ticket-price': 2.505 is finer than a hundredth
              allowed: above 0, at most two decimals; unit: currency
            """
        ),
        MistakeCase(
            "a percentage for a share",
            CountryText.minimal + "\ndeductions:\n  charity: 30\n",
            """
            configs/testland.yaml:13:12: 'charity': 30 is out of range
              allowed: 0 to 1 (0.43 for 43 %); unit: share of sales
            """
        ),
        MistakeCase(
            "no probability",
            CountryText.minimal("4.3e-8", "1 in 8145060"),
            """
            configs/testland.yaml:11:18: 'chance': '1 in 8145060' is no probability
              allowed: 0 to 1, or a fraction such as 1/8145060
            """
        ),
        MistakeCase(
            "a misspelt weekday",
            CountryText.minimal("saturday", "saterday"),
            """
            configs/testland.yaml:5:17: 'weekday': 'saterday' is none of the words
              allowed: monday, tuesday, wednesday, thursday, friday, saturday, sunday
              did you mean 'saturday'?
            """
        ),
        MistakeCase(
            "a misspelt time zone",
            CountryText.minimal("Europe/Mariehamn", "Europe/Marieham"),
            """
            configs/testland.yaml:4:12: 'time-zone': 'Europe/Marieham' is no time zone
              allowed: a name of the IANA time zone database, such as Europe/Mariehamn
              did you mean 'Europe/Mariehamn'?
            """
        ),
        MistakeCase(
            "no currency",
            CountryText.minimal("EUR", "euro"),
            """
            configs/testland.yaml:3:11: 'currency': 'euro' is no currency code
              allowed: three capital letters, such as EUR
            """
        ),
        MistakeCase(
            "a ladder upside down",
            CountryText.minimal("max: 2000000", "max: 500000"),
            """
            configs/testland.yaml:10:1: 'jackpot': a ladder from 1000000 to 500000
              allowed: min above 0 and at most max
            """
        ),
        MistakeCase(
            "a step that does not fit",
            CountryText.minimal("step: 250000", "step: 300000"),
            """
            configs/testland.yaml:10:1: 'jackpot': a step of 300000
              allowed: above 0, dividing max - min without a remainder
            """
        ),
        MistakeCase(
            "bounds upside down",
            CountryText.minimal + "\nconstraints:\n  payout-ratio: {min: 0.5, max: 0.4}\n",
            """
            configs/testland.yaml:13:3: 'payout-ratio': a payout ratio between 0.5 and 0.4
              allowed: min at most max
            """
        ),
        MistakeCase(
            "both tickets and sales",
            CountryText.minimal("tickets: tickets_sold", "tickets: a, sales: b"),
            """
            configs/testland.yaml:8:3: 'columns': both 'tickets' and 'sales' are there
              allowed: one of them
            """
        ),
        MistakeCase(
            "a channel without its folder",
            CountryText.minimal + "\nnotifications:\n  - channel: file\n",
            """
            configs/testland.yaml:13:5: 'notifications': a channel 'file' without 'folder'
              allowed: the keys channel, name, folder
            """
        ),
        MistakeCase(
            "a channel with a key of another kind",
            CountryText.minimal + "\nnotifications:\n  - {channel: slack, secret: hook, folder: outbox}\n",
            """
            configs/testland.yaml:13:5: 'notifications': a channel 'slack' with 'folder'
              allowed: the keys channel, name, secret, timeout, certificates
            """
        ),
        MistakeCase(
            "two channels of one name",
            CountryText.minimal + "\nnotifications: [{channel: file, folder: a}, {channel: file, folder: b}]\n",
            """
            configs/testland.yaml:12:1: two channels of 'notifications' are called 'file'
              allowed: a 'name' of its own for each
            """
        ),
        MistakeCase(
            "a mail address with a name beside it",
            CountryText.minimal
                + "\nnotifications: [{channel: email, server: a, from: Eva <eva@b.example>, to: eva@b.example}]\n",
            """
            configs/testland.yaml:12:51: 'from': 'Eva <eva@b.example>' is no mail address
              allowed: a mail address in ASCII, such as prices@lottery.example, without a name beside it
            """
        ),
        MistakeCase(
            "a password over an open connection",
            CountryText.minimal
                + "\nnotifications:\n  - {channel: email, server: a, security: none, from: a@b.example, to: [c@d.example], "
                + "secret: mail}\n",
            """
            configs/testland.yaml:13:5: 'notifications': a password over a connection that others can read
              allowed: starttls or tls
            """
        ),
        MistakeCase(
            "a topic that is none",
            CountryText.minimal + "\nnotifications: [{channel: sns, topic: prices, secret: aws}]\n",
            """
            configs/testland.yaml:12:17: 'notifications': 'prices' is no topic
              allowed: the ARN of a topic, such as arn:aws:sns:eu-north-1:123456789012:prices
            """
        ),
        MistakeCase(
            "a secret outside its folder",
            CountryText.minimal
                + "\nconstraints:\n  cash: {secret: ../etc/cash, safety-net: 0, breach-probability: 0.01}\n",
            """
            configs/testland.yaml:13:18: 'secret': '../etc/cash' is no name of a secret
              allowed: letters, digits, - _ . and /, at most 100 characters, no part empty or starting with a dot
            """
        ),
        MistakeCase(
            "neither true nor false",
            CountryText.minimal("step: 250000", "step: 250000, may-fall-before-won: yes"),
            """
            configs/testland.yaml:10:74: 'may-fall-before-won': 'yes' is neither true nor false
              allowed: true or false
            """
        ),
        MistakeCase(
            "half a window",
            CountryText.minimal + "\nforecast: {origins: 24.5, scenarios: 2}\n",
            """
            configs/testland.yaml:12:21: 'origins': 24.5 is no whole number
              allowed: 1 to 520; unit: weeks
            configs/testland.yaml:12:38: 'scenarios': 2 is out of range
              allowed: 3 to 1001
            """
        ),
        MistakeCase(
            "a horizon beyond two years and a grid of one point",
            CountryText.minimal + "\ndecision: {horizon: 105, grid-points: 1}\n",
            """
            configs/testland.yaml:12:21: 'horizon': 105 is out of range
              allowed: 1 to 104; unit: draws
            configs/testland.yaml:12:39: 'grid-points': 1 is out of range
              allowed: 2 to 2001
            """
        ),
        MistakeCase(
            "a threshold as a bare number",
            CountryText.minimal + "\ndecision: {hysteresis: 0.005}\n",
            """
            configs/testland.yaml:12:12: 'hysteresis' is no section
              allowed: a section with share, amount
            """
        ),
        MistakeCase(
            "a threshold as both a share and an amount",
            CountryText.minimal + "\ndecision: {hysteresis: {share: 0.005, amount: 20000}}\n",
            """
            configs/testland.yaml:12:12: 'hysteresis': both 'share' and 'amount' are there
              allowed: one of them
            """
        ),
        MistakeCase(
            "an empty threshold",
            CountryText.minimal + "\ndecision: {hysteresis: {}}\n",
            """
            configs/testland.yaml:12:12: 'hysteresis': neither 'share' nor 'amount' is there
              allowed: one of them
            """
        ),
        MistakeCase(
            "a percentage and a misspelt key of the decision",
            CountryText.minimal + "\ndecision: {horizn: 13, hysteresis: {share: 0.5%}}\n",
            """
            configs/testland.yaml:12:12: unknown key 'horizn'
              allowed: horizon, grid-points, hysteresis, ratio-look-ahead
              did you mean 'horizon'?
            configs/testland.yaml:12:44: 'share': '0.5%' is no number
              allowed: 0 to 1 (0.43 for 43 %); unit: share of the net revenue expected of the last jackpot
            """
        ),
        MistakeCase(
            "a check that does not exist",
            CountryText.minimal + "\nchecks: {gaps: error, range: fatal}\n",
            """
            configs/testland.yaml:12:10: unknown key 'gaps'
              allowed: gap, duplicate-period, wrong-weekday, freshness, missing-tickets, zero-sales, \
            negative-sales, range, units-jump, restated, off-ladder, support, ledger, leakage, hindsight, \
            drift, short-history
              did you mean 'gap'?
            configs/testland.yaml:12:30: 'range': 'fatal' is none of the words
              allowed: error, warning, note, off
            """
        ),
        MistakeCase(
            "a long word as separator",
            CountryText.minimal("  file:", "  text: {delimiter: tab}\n  file:"),
            """
            configs/testland.yaml:7:21: 'delimiter': 'tab' is no mark
              allowed: one ASCII character that is no letter, digit, double quote or line break
            """
        ),
        MistakeCase(
            "a file of another name",
            CountryText.minimal,
            fileName: "configs/elsewhere.yaml",
            """
            configs/elsewhere.yaml:2:10: the file says country 'testland', its name says 'elsewhere'
              allowed: testland.yaml as the name of the file, or country: elsewhere
            """
        ),
    ]
}
