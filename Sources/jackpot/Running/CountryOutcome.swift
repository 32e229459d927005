import Artifacts
import Foundation
import Lottery
import Pipelines
import StepKit

/// What a run of one country came to.
struct CountryOutcome: Sendable {
    /// How it ended.
    enum End: Sendable {
        /// Every step is done, some of them now.
        case done
        /// A complete run was there already.
        case nothingToDo
        /// A step failed.
        case stepFailed(StepResult)
        /// There was no run: the config, the data or the registry could not be used.
        case notOpened(ToldError)
    }

    /// The country, or the name of its config where that cannot be read.
    let country: String
    /// How it ended.
    let end: End
    /// The run; nil where none was opened.
    let run: PastRun?

    /// Whether any step was run now.
    var hasRun: Bool {
        switch end {
        case .done, .stepFailed: true
        case .nothingToDo, .notOpened: false
        }
    }

    /// The exit code that stands for it when it was asked for alone.
    var exitCode: Int32 {
        switch end {
        case .done, .nothingToDo: 0
        case .stepFailed(let result): result.exitCode ?? ExitStatus.failed.rawValue
        case .notOpened(let error): error.exitStatus.rawValue
        }
    }

    /// What the run left; nil where there is no run, or where its receipts cannot be read.
    var contents: RunContents? {
        // The table shows what can be read; `jackpot verify` tells what cannot.
        try? run.map { try RunContents(of: $0.folder) }
    }

    /// Where the page for people lies; nil where there is none.
    var report: URL? {
        // The catalog knows the report; a file that is not there is no report.
        guard let file = try? run?.folder.file(of: .report), FileManager.default.fileExists(atPath: file.path) else {
            return nil
        }
        return file
    }
}
