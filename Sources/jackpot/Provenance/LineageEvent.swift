import Artifacts
import Foundation
import Lottery

/// One event of a run's history, as OpenLineage 2-0-2 has it: https://openlineage.io/spec/2-0-2/OpenLineage.json.
struct LineageEvent: Encodable, Sendable {
    /// What happened.
    enum EventType: String, Encodable, Sendable {
        case start = "START"
        case complete = "COMPLETE"
        case fail = "FAIL"
    }

    /// A step of one run.
    struct Run: Encodable, Sendable {
        let runId: String
        let facets: RunFacets
    }

    /// The step, whatever the run.
    struct Job: Encodable, Sendable {
        let namespace: String
        let name: String
        let facets: JobFacets
    }

    /// A file with one content.
    struct Dataset: Encodable, Sendable {
        let namespace: String
        let name: String
        let facets: DatasetFacets
    }

    let eventTime: Date
    let eventType: EventType
    let run: Run
    let job: Job
    let inputs: [Dataset]
    let outputs: [Dataset]
    private let producer = LineageFacet.producer
    private let schemaURL = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent"
}
