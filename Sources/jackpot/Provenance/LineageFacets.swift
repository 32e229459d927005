import Foundation

/// What all facets of OpenLineage carry, and who wrote them.
enum LineageFacet {
    /// Whose events these are.
    static let producer = "urn:jackpot:driver"

    /// Where the schema of a facet is published: `…/facets/1-0-1/ParentRunFacet.json#/$defs/ParentRunFacet`.
    static func schema(_ name: String, _ version: String) -> String {
        "https://openlineage.io/spec/facets/\(version)/\(name).json#/$defs/\(name)"
    }
}

/// What is told of a step of a run: the whole run that it is part of, and why it failed.
struct RunFacets: Encodable, Sendable {
    /// The run that a step is part of.
    struct Parent: Encodable, Sendable {
        /// The whole run.
        struct Run: Encodable, Sendable { let runId: String }
        /// The pipeline.
        struct Job: Encodable, Sendable {
            let namespace: String
            let name: String
        }

        let _producer = LineageFacet.producer
        let _schemaURL = LineageFacet.schema("ParentRunFacet", "1-0-1")
        let run: Run
        let job: Job
    }

    /// Why a step failed.
    struct ErrorMessage: Encodable, Sendable {
        let _producer = LineageFacet.producer
        let _schemaURL = LineageFacet.schema("ErrorMessageRunFacet", "1-0-1")
        let message: String
        let programmingLanguage = "Swift"
    }

    let parent: Parent?
    let errorMessage: ErrorMessage?
}

/// What kind of job a step is.
struct JobFacets: Encodable, Sendable {
    /// The kind.
    struct JobType: Encodable, Sendable {
        let _producer = LineageFacet.producer
        let _schemaURL = LineageFacet.schema("JobTypeJobFacet", "2-0-3")
        let processingType = "BATCH"
        let integration = "JACKPOT"
        let jobType: String
    }

    let jobType: JobType
}

/// Which content of a file is meant.
struct DatasetFacets: Encodable, Sendable {
    /// The content.
    struct Version: Encodable, Sendable {
        let _producer = LineageFacet.producer
        let _schemaURL = LineageFacet.schema("DatasetVersionDatasetFacet", "1-0-1")
        /// SHA-256 of the file.
        let datasetVersion: String
    }

    let version: Version
}
