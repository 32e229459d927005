import Lottery

/// Every key of `portfolio.yaml`: what the reader accepts and `configs/README.md` explains.
enum CashPoolKeys {
    /// The rows of the reference, in the order of the file.
    static let all = [schema.key, name.key, countries, cash, secret.key, safetyNet.key, breachProbability.key]

    static let schema = ConfigurationField.required(
        "schema",
        .schema(CashPoolFile.schema),
        "The format of the file."
    )
    static let name = ConfigurationField.required("name", .text, "What its readers call the pool.")
    static let countries = ConfigurationKey(
        path: "countries",
        form: "list of names",
        unit: "",
        allowed: "two or more countries of one currency, each with a config, such as [atlantis, lyonesse]",
        presence: .required,
        meaning: "The countries that pay their jackpots from it."
    )
    static let cash = ConfigurationKey.section(
        "cash",
        .required,
        "The cash that must be left after all draws; takes the place of the countries' own `constraints.cash`."
    )
    static let secret = ConfigurationField.required(
        "cash.secret",
        .secretName,
        "The name under which the secret provider holds the pool's cash; the amount never stands here."
    )
    static let safetyNet = ConfigurationField.required(
        "cash.safety-net",
        .money(CashRule.safetyNetLimits),
        unit: "currency",
        "What must be left."
    )
    static let breachProbability = ConfigurationField.required(
        "cash.breach-probability",
        .chance,
        "The largest allowed chance that all draws together end below it, inclusive."
    )
}
