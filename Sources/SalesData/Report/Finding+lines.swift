internal import Lottery

extension Finding {
    /// The lines for a reader: `2, 7, 9`, and after ten of them how many more there are.
    var linesInWords: String {
        let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
        return lines.count > 10 ? "\(shown) and \(lines.count - 10) more" : shown
    }
}
