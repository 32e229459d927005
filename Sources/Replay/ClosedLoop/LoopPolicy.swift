public import Lottery

/// Who decides the jackpots of a closed loop.
public enum LoopPolicy: Hashable, Sendable {
    /// Nobody: jackpots start anew after a win and grow with sales, as they did before.
    case historic
    /// The notebook: the jackpot of the largest expected sales on its log-log regression, whatever the prizes cost.
    case notebook
    /// The product's own model and optimizer, with one family of models.
    case model(ModelFamily)
    /// The product's optimizer on the truth, 26 weeks ahead.
    case oracle

    /// The families that can decide.
    public static let families: [ModelFamily] = [.core, .coreWithTrees, .trees, .ridge, .logLog]

    /// Every policy.
    public static let all: [LoopPolicy] = [.historic, .notebook] + families.map(LoopPolicy.model) + [.oracle]

    /// `historic`, `notebook`, `oracle` or the name of a family: `core`.
    public var name: String {
        switch self {
        case .historic: "historic"
        case .notebook: "notebook"
        case .model(let family): family.rawValue
        case .oracle: "oracle"
        }
    }

    /// The policy of a name; nil for any other text.
    public init?(name: String) {
        guard let policy = Self.all.first(where: { $0.name == name }) else { return nil }
        self = policy
    }
}
