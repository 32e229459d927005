import Artifacts
import Foundation
import Lottery

/// A config of the workspace, read or refused.
struct CountryFile: Sendable {
    /// Where it lies.
    let url: URL
    /// The path that messages name.
    let name: String
    /// What it says.
    let content: Result<CountryConfiguration, ConfigurationError>

    /// Its name without folders and ending: the country, if the file is right.
    var country: String { Self.country(of: url) }

    init(_ url: URL, in workspace: Workspace) {
        self.url = url
        name = workspace.recorded(url)
        content = CountryConfigurationFile.read(at: url, fileName: name)
    }

    /// Every config of the workspace, by name.
    ///
    /// - Throws: `DriverError.noConfigs`.
    static func all(in workspace: Workspace) throws(DriverError) -> [CountryFile] {
        try places(in: workspace).map { CountryFile($0, in: workspace) }
    }

    /// The configs of the named countries, in their order; all where none is named.
    ///
    /// Others are not read.
    ///
    /// - Throws: `DriverError.unknownCountry`, `DriverError.noConfigs`.
    static func named(_ countries: [String], in workspace: Workspace) throws(DriverError) -> [CountryFile] {
        let places = try places(in: workspace)
        if countries.isEmpty { return places.map { CountryFile($0, in: workspace) } }
        var chosen: [URL] = []
        for country in countries {
            guard let place = places.first(where: { Self.country(of: $0) == country }) else {
                throw .unknownCountry(country, known: places.map(Self.country))
            }
            if !chosen.contains(place) { chosen.append(place) }
        }
        return chosen.map { CountryFile($0, in: workspace) }
    }

    private static func places(in workspace: Workspace) throws(DriverError) -> [URL] {
        // A folder that cannot be listed holds no configs that could be used.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: workspace.configs.path)) ?? []
        let files = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
        guard !files.isEmpty else { throw .noConfigs(folder: workspace.configs.path) }
        return files.map { workspace.configs.appending(path: $0) }
    }

    private static func country(of place: URL) -> String { place.deletingPathExtension().lastPathComponent }
}
