import Lottery

extension ArtifactSchema {
    static let hysteresisFinding = SchemaNode.object(
        "What the threshold on changes said",
        [
            .required("best", .money("The best jackpot that keeps every rule", from: 0)),
            .required("gain", .money("Expected net revenue of all draws decided together beyond the last jackpot's")),
            .required("threshold", .money("What the gain had to exceed", from: 0)),
            .required("keepsLast", .flag("Whether the last jackpot stays although another would bring more")),
        ]
    )

    static let plan = SchemaNode.object(
        "What is planned for the coming draws, of which only the first is announced",
        [
            .required("expectedNetRevenue", .money("Expected net revenue of all draws")),
            .optional("gainOverLast", .money("The same less that of a plan that starts with the last jackpot")),
            .required("steps", .list(of: step, "The draws, the coming one first")),
        ]
    )

    private static let step = SchemaNode.object(
        "One draw of the plan",
        [
            .required("period", .period("The week or draw")),
            .required("low", .money("Jackpot that is reached in 90 % of cases", from: 0)),
            .required("median", .money("Median jackpot", from: 0)),
            .required("high", .money("Jackpot that is not exceeded in 90 % of cases", from: 0)),
            .required("expectedJackpot", .money("Expected jackpot", from: 0)),
            .required("expectedNetRevenue", .money("Expected net revenue of the draw")),
            .required("winProbability", .share("Probability that the jackpot of this draw is won")),
        ]
    )
}
