public import Lottery

/// What can go wrong with the records of a run.
public enum ArtifactError: ExplainedError, Hashable {
    /// A file that should be there is not.
    case missing(path: String)
    /// A file is not what its receipt says.
    case checksumDiffers(path: String, recorded: String, actual: String)
    /// A file stands in no receipt of a finished step.
    case notReceipted(path: String)
    /// A document has another schema than the one this program knows.
    case wrongSchema(path: String, found: String, known: String)
    /// A document does not follow its schema.
    case malformedDocument(path: String, key: String, problem: String)
    /// A table does not follow its schema.
    case malformedTable(path: String, line: Int, problem: String)
    /// A value cannot be written in the artifact's format.
    case notEncodable(artifact: String, key: String, problem: String)
    /// The system refused to read or write.
    case system(FileFailure)
    /// A pointer file is none.
    case pointerMalformed(path: String, problem: String)
    /// A file of the data does not agree with the pointer file beside it.
    case pointerDiffers(path: String, pointer: String, problem: String)
    /// A step that is done may not run again in the same folder.
    case stepDone(step: String, folder: String)
    /// An artifact that the catalog does not know, or a file that it does not give to the artifact.
    case notCatalogued(ArtifactName)
    /// The step was to read what no rule of the run allows.
    case notPinned(ArtifactName, run: String)
}

extension ArtifactError {
    /// What happened.
    public var what: String {
        switch self {
        case .missing(let path): "\(path) is missing"
        case .checksumDiffers(_, let recorded, let actual):
            "the file is not what its receipt says: SHA-256 \(recorded.prefix(12))… recorded, \(actual.prefix(12))… found"
        case .notReceipted: "the file stands in no receipt of a finished step"
        case .wrongSchema(_, let found, let known): "the document has schema \(found); this program reads \(known)"
        case .malformedDocument(_, let key, let problem): key.isEmpty ? problem : "\(key): \(problem)"
        case .malformedTable(_, _, let problem): problem
        case .notEncodable(let artifact, let key, let problem): "\(artifact) cannot be written: \(key): \(problem)"
        case .system(let failure): failure.what
        case .pointerMalformed(_, let problem): "this is no DVC pointer file: it \(problem)"
        case .pointerDiffers(_, let pointer, let problem): "the data do not agree with \(pointer): \(problem)"
        case .stepDone(let step, _): "step \(step) is done in this run, and nothing changes once its step is done"
        case .notCatalogued(let name): "no artifact is called '\(name)'"
        case .notPinned(let name, _): "\(name) is not pinned by this run"
        }
    }

    /// Where it happened.
    public var place: String {
        switch self {
        case .missing, .notEncodable, .notCatalogued: ""
        case .checksumDiffers(let path, _, _), .notReceipted(let path), .wrongSchema(let path, _, _),
            .malformedDocument(let path, _, _), .pointerMalformed(let path, _), .pointerDiffers(let path, _, _):
            path
        case .malformedTable(let path, let line, _): "\(path), line \(line)"
        case .system(let failure): failure.path
        case .stepDone(_, let folder): folder
        case .notPinned(_, let run): "run \(run)"
        }
    }

    /// What the reader can do.
    public var fix: String {
        switch self {
        case .missing: "check the path; a file of a run is made again by running its step in a new run"
        case .checksumDiffers: "restore the file, or start a new run; a run folder must not be edited"
        case .notReceipted: "run the step that writes it to its end"
        case .wrongSchema: "use a program of the version that wrote it, or start a new run"
        case .malformedDocument, .malformedTable: "restore the file, or start a new run"
        case .notEncodable, .notCatalogued: "this is a defect: report it with the configuration and the data's hash"
        case .system(let failure): failure.fix
        case .pointerMalformed: "restore it from git, or record the data anew (dvc add)"
        case .pointerDiffers: "fetch the data that the pointer names (dvc pull), or record the new data (dvc add)"
        case .stepDone(let step, _): "start a new run: jackpot run --country COUNTRY --only \(step)"
        case .notPinned: "name the file in the country's configuration and open a new run"
        }
    }

    /// How the program ends.
    public var exitStatus: ExitStatus {
        switch self {
        case .missing, .checksumDiffers, .notReceipted, .pointerDiffers, .notPinned: .inputMissing
        case .wrongSchema, .malformedDocument, .malformedTable, .pointerMalformed: .dataRefused
        case .notEncodable, .notCatalogued: .defect
        case .system(let failure): failure.exitStatus
        case .stepDone: .cannotCreate
        }
    }
}
