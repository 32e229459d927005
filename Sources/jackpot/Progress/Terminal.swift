import Foundation

/// The terminal that standard error goes to.
enum Terminal {
    /// Whether standard error goes to a terminal that can draw over a line.
    ///
    /// No colours are used, so NO_COLOR asks for nothing.
    ///
    /// - Parameter environment: `TERM` says what the terminal can do; `dumb` can do nothing.
    /// - Returns: false for files, pipes and dumb terminals.
    static func canRedraw(_ environment: [String: String]) -> Bool {
        let kind = environment["TERM"] ?? ""
        return isatty(STDERR_FILENO) == 1 && !kind.isEmpty && kind != "dumb"
    }

    /// Its columns; 80 where it does not say.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
