import Foundation
import TestSupport

/// The page of a sample country's second run, and that of a run whose data were refused: made once, looked at often.
enum SampleReport {
    /// A draw decided, with one decided before it.
    static let decided = Result { try page { _ = try $0.runBefore(lastWeeks: 1) } }

    /// A draw for which nothing was decided.
    static let refused = Result {
        try page { workspace in
            try workspace.edit(
                "configs/aland.yaml",
                replacing: "schema: country/1",
                with: "schema: country/1\nlocale: de_DE"
            )
            try workspace.setCash("nothing", of: "aland")
        }
    }

    /// The text of the last run's page.
    private static func page(preparing: (Workspace) throws -> Void) throws -> String {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try preparing(workspace)
            _ = try workspace.jackpot("run")
            let run = workspace.runs(of: "aland").last ?? "no run"
            return try String(contentsOf: folder.appending(path: "\(run)/report.html"), encoding: .utf8)
        }
    }

    /// The drawings for a wide page, in the order in which they stand, a line each.
    static func drawings(of page: String) -> String {
        let wide = page.components(separatedBy: "<div class=\"screen\">").dropFirst()
        return wide.compactMap { $0.components(separatedBy: "</div>").first.map { $0 + "\n" } }.joined()
    }
}
