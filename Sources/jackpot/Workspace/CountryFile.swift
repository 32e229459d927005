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
    var country: String { url.deletingPathExtension().lastPathComponent }

    init(_ url: URL, in workspace: Workspace) {
        self.url = url
        name = workspace.recorded(url)
        content = CountryConfigurationFile.read(at: url, fileName: name)
    }

    /// Every config of the workspace, by name.
    ///
    /// - Throws: `DriverError.noConfigs`.
    static func all(in workspace: Workspace) throws(DriverError) -> [CountryFile] {
        // A folder that cannot be listed holds no configs that could be used.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: workspace.configs.path)) ?? []
        let files = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
        guard !files.isEmpty else { throw .noConfigs(folder: workspace.configs.path) }
        return files.map { CountryFile(workspace.configs.appending(path: $0), in: workspace) }
    }

    /// The configs of the named countries, in their order; all where none is named.
    ///
    /// - Throws: `DriverError.unknownCountry`, `DriverError.noConfigs`.
    static func named(_ countries: [String], in workspace: Workspace) throws(DriverError) -> [CountryFile] {
        let all = try all(in: workspace)
        if countries.isEmpty { return all }
        var files: [CountryFile] = []
        for country in countries {
            guard let file = all.first(where: { $0.country == country }) else {
                throw .unknownCountry(country, known: all.map(\.country))
            }
            if !files.contains(where: { $0.url == file.url }) { files.append(file) }
        }
        return files
    }
}
