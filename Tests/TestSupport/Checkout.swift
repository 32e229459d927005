public import Foundation

/// The folders that tests read from: the checkout itself, and the shared folder beside it where there is one.
public enum Checkout {
    /// The root of the package.
    public static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Real data and reference vectors, kept beside the checkout and not part of it.
    public static let shared = root.deletingLastPathComponent().appending(path: "shared")

    /// Whether the shared folder is there; tests that need it are skipped where it is not.
    public static let hasShared = FileManager.default.fileExists(atPath: shared.appending(path: "data").path)

    /// What a skipped test says.
    public static let sharedIsMissing = "needs the folder ../shared beside the checkout"
}
