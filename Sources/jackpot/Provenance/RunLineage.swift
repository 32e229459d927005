import Artifacts
import Foundation
import Lottery

/// The events of a run: a start and an end for the run itself and for each of its steps, in order.
struct RunLineage: Sendable {
    private let manifest: RunManifest
    private let receipts: [Receipt]

    /// - Parameters:
    ///   - manifest: what the run pinned.
    ///   - receipts: what its steps proved, in the order of the steps.
    init(_ manifest: RunManifest, receipts: [Receipt]) {
        self.manifest = manifest
        self.receipts = receipts
    }

    /// The events; a run that is not finished has no end.
    var events: [LineageEvent] {
        let start = event(.start, of: nil, at: manifest.openedAt)
        return [start] + receipts.flatMap(events) + (end.map { [$0] } ?? [])
    }

    /// A step that was taken over from another run happened there; here it tells its files alone, when this run opened.
    private func events(of receipt: Receipt) -> [LineageEvent] {
        let isOwn = receipt.run == manifest.run
        let (from, until) = isOwn ? (receipt.startedAt, receipt.finishedAt) : (manifest.openedAt, manifest.openedAt)
        return [
            event(.start, of: receipt, at: from), event(receipt.isDone ? .complete : .fail, of: receipt, at: until),
        ]
    }

    private var end: LineageEvent? {
        guard let last = receipts.filter({ $0.run == manifest.run }).map(\.finishedAt).max() else { return nil }
        let failed = receipts.first { !$0.isDone }
        return event(failed == nil ? .complete : .fail, of: nil, at: last, because: failed?.outcome)
    }

    private func event(
        _ type: LineageEvent.EventType,
        of receipt: Receipt?,
        at instant: Date,
        because reason: String? = nil
    ) -> LineageEvent {
        let message = type == .fail ? reason ?? receipt?.outcome ?? receipt?.exitStatus.meaning ?? "failed" : nil
        let isEnd = type != .start
        return LineageEvent(
            eventTime: instant,
            eventType: type,
            run: LineageEvent.Run(
                runId: identity(of: receipt?.step),
                facets: RunFacets(
                    parent: receipt == nil ? nil : parent,
                    errorMessage: message.map(RunFacets.ErrorMessage.init)
                )
            ),
            job: LineageEvent.Job(
                namespace: namespace,
                name: jobName(receipt?.step),
                facets: JobFacets(jobType: JobFacets.JobType(jobType: receipt == nil ? "PIPELINE" : "STEP"))
            ),
            inputs: isEnd ? inputs(of: receipt) : [],
            outputs: isEnd ? outputs(of: receipt) : []
        )
    }

    private var namespace: String { "jackpot" }

    private func jobName(_ step: String?) -> String {
        [manifest.country.text, step].compactMap(\.self).joined(separator: ".")
    }

    private var parent: RunFacets.Parent {
        RunFacets.Parent(
            run: .init(runId: identity(of: nil)),
            job: .init(namespace: namespace, name: jobName(nil))
        )
    }

    private func inputs(of receipt: Receipt?) -> [LineageEvent.Dataset] {
        guard let receipt else {
            return [manifest.salesData, manifest.configuration].map { dataset($0.path, $0.sha256) }
        }
        return receipt.read.sorted { $0.key < $1.key }.map { name, sha256 in dataset(place(of: name), sha256) }
    }

    private func outputs(of receipt: Receipt?) -> [LineageEvent.Dataset] {
        (receipt?.wrote ?? [:]).sorted { $0.key < $1.key }.map { dataset("\(manifest.country)/\($0.key)", $0.value) }
    }

    /// A file of the run by its path, so that what one step wrote is what another one read; the path as pinned for others.
    private func place(of artifact: String) -> String {
        let name = ArtifactName(rawValue: artifact)
        let country = artifact.split(separator: "/").dropLast().first.map(String.init) ?? manifest.country.text
        // What is in no catalog keeps its own name.
        if let entry = try? Catalog.entry(name.ofAnyCountry), let file = entry.file { return "\(country)/\(file)" }
        switch name {
        case .salesData: return manifest.salesData.path
        case .plannedData: return manifest.plannedData?.path ?? artifact
        default: return artifact
        }
    }

    private func dataset(_ name: String, _ sha256: String) -> LineageEvent.Dataset {
        LineageEvent.Dataset(
            namespace: namespace,
            name: name,
            facets: DatasetFacets(version: DatasetFacets.Version(datasetVersion: sha256))
        )
    }

    /// The same for the same run and step whenever it is asked for: a UUID of version 8 (RFC 9562) from a SHA-256.
    private func identity(of step: String?) -> String {
        let digits = Checksum.sha256(Data("\(manifest.run)/\(manifest.country)/\(step ?? "")".utf8))
        var bytes = stride(from: 0, to: 32, by: 2).map { position -> UInt8 in
            let start = digits.index(digits.startIndex, offsetBy: position)
            return UInt8(digits[start...].prefix(2), radix: 16) ?? 0
        }
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)).uuidString.lowercased() }
    }
}
