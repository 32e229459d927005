import ArgumentParser
import Foundation

/// Where the driver finds what it works on.
struct WorkspaceOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The folder with runs, registry and all relative paths.", valueName: "folder")
    )
    var workspace = "."

    @Option(
        name: .long,
        help: ArgumentHelp("The folder with one config per country, in the workspace.", valueName: "folder")
    )
    var configs = "configs"

    @Option(name: .long, help: ArgumentHelp("The pipeline file, in the workspace.", valueName: "file"))
    var pipeline = "pipeline/weekly.yaml"

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The file of the cash pool, in the workspace. Default: portfolio.yaml where there is one.",
            valueName: "file"
        )
    )
    var portfolio: String?

    /// The places that the options name.
    func places() -> Workspace {
        Workspace(root: workspace, configs: configs, pipeline: pipeline, portfolio: portfolio)
    }
}
