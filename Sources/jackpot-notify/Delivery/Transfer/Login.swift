import Lottery

/// A user and a password, as one secret holds them.
struct Login {
    let user: Secret<String>
    let password: Secret<String>

    /// Reads `USER:PASSWORD`, whose password may hold colons; nil for other forms.
    init?(_ secret: Secret<String>) {
        let parts = secret.use { $0.split(separator: ":", maxSplits: 1).map(String.init) }
        guard parts.count == 2 else { return nil }
        user = Secret(parts[0])
        password = Secret(parts[1])
    }
}
