import Lottery

extension ArtifactSchema {
    static let cashPool = ArtifactSchema(
        "cash-pool",
        version: 1,
        .object(
            "The cash pool that the country belongs to, as portfolio.yaml states it",
            [
                .required("name", .text("What its readers call it")),
                .required("countries", .list(of: .country, "Its countries")),
                .required(
                    "cash",
                    .object(
                        "What must be left in it after all draws",
                        [
                            .required("secretName", .text("The name under which the secret provider holds the cash")),
                            .required("safetyNet", .money("What must be left", from: 0)),
                            .required("breachProbability", .share("The largest allowed chance of ending below it")),
                        ]
                    )
                ),
            ]
        )
    )

    static let portfolioDecision = ArtifactSchema(
        "portfolio-decision",
        version: 1,
        .object(
            "The jackpots of the countries that share a cash pool, decided together",
            [
                .required("pool", .text("What its readers call the pool")),
                .required("currency", .currency),
                .required("proof", .choice(PoolDecision.Proof.allCases, "How far the answer is proven")),
                .required("explanation", .text("The answer in words")),
                .required("members", .list(of: member, "Every country, in the order of the pool")),
                .required("value", .money("What is maximised: expected net revenue of all draws, or of all plans")),
                .required("upperBound", .money("What no choice can exceed: each country's best for itself")),
                .required("breachProbability", .share("Probability that the pool ends below its safety net")),
                .required("breachLimit", .share("The largest allowed")),
                .required("ownBreachProbability", .share("The probability had every country announced its own answer")),
                .optional("worstCase", worstCase),
            ]
        )
    )

    private static let member = SchemaNode.object(
        "One country's part",
        [
            .required("country", .country),
            .required("draw", .day("The day of its draw")),
            .required("jackpot", .money("The jackpot that the pool leaves it", from: 0)),
            .required("ownJackpot", .money("Its own answer, before the pool", from: 0)),
            .required("expectedNetRevenue", .money("Expected net revenue of the draw with the pool's jackpot")),
            .required("ownExpectedNetRevenue", .money("The same with its own answer")),
            .optional("worstCaseJackpot", .money("Its jackpot if every one had to be paid at once", from: 0)),
            .required("isAnnounced", .flag("Whether its jackpot had been announced before and was no choice any more")),
        ]
    )

    private static let worstCase = SchemaNode.object(
        "The stricter answer that pays for every jackpot at once",
        [
            .required("value", .money("Its value")),
            .required("gapAtMost", .share("How far at most it is from its upper bound, rounded up to whole percents")),
        ]
    )
}
