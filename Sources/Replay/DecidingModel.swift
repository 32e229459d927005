public import Lottery

/// Which model decides a past draw.
public enum DecidingModel: Hashable, Sendable {
    /// The version that was in force then.
    case champion(version: Int)
    /// One of a family, trained again on what had been published then.
    case retrained(ModelFamily)
}
