public import Lottery

extension ArtifactName {
    /// The artifact in the run of a country of the same cash pool, as receipts name it: `atlantis/recommendation`.
    public func of(_ country: CountryName) -> ArtifactName { ArtifactName(rawValue: "\(country)/\(rawValue)") }

    /// The artifact itself, whichever country's run it is in.
    public var ofAnyCountry: ArtifactName {
        ArtifactName(rawValue: rawValue.split(separator: "/").last.map(String.init) ?? rawValue)
    }
}
