public import ArgumentParser
public import Lottery

extension CountryName: ExpressibleByArgument {
    /// Reads a country's name.
    public init?(argument: String) {
        // The parser tells the reader what is wrong with an argument by itself.
        guard let name = try? CountryName(argument) else { return nil }
        self = name
    }
}
