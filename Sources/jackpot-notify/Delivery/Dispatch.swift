import Foundation
import Lottery

/// One message on its way: what it says, what tells its repetitions apart from others, and what goes with it.
struct Dispatch {
    let key: MessageKey
    let message: Message
    /// When it was stored: the same for every repetition.
    let queuedAt: Date
    /// The page of its run; nil where that is gone.
    let report: Data?
}
