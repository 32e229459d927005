import Artifacts

/// The words that a place allows.
struct Spelling {
    /// The words that exist.
    let words: [String]

    /// The word that was probably meant; nil where none is near.
    func nearest(to word: String) -> String? { NearestWord.to(word, among: words) }

    /// All words.
    var list: String { words.joined(separator: ", ") }
}
