import Foundation

extension RunFolder {
    /// The receipt of a finished step; nil where the step is not done.
    ///
    /// - Throws: `ArtifactError` for a receipt that cannot be read or was changed.
    public func receipt(of step: String) throws(ArtifactError) -> Receipt? {
        try receipt(in: stepsFolder.appendingPathComponent("\(step).json"))
    }

    /// The receipt of a step's last attempt, had it failed and not been tried since; nil otherwise.
    ///
    /// - Throws: `ArtifactError` for a receipt that cannot be read or was changed.
    public func failedReceipt(of step: String) throws(ArtifactError) -> Receipt? {
        if try receipt(of: step) != nil { return nil }
        return try receipt(in: stepsFolder.appendingPathComponent("\(step).failed.json"))
    }

    /// One receipt per step that was tried: that of the finished step, else of the last failed attempt; by step name.
    ///
    /// - Throws: `ArtifactError` for a receipt that cannot be read or was changed.
    public func receipts() throws(ArtifactError) -> [Receipt] {
        var receipts: [Receipt] = []
        for step in triedSteps() {
            if let receipt = try lastReceipt(of: step) { receipts.append(receipt) }
        }
        return receipts
    }

    /// Writes a receipt; that of a success replaces that of a failure.
    ///
    /// - Throws: `ArtifactError.system`.
    public func write(_ receipt: Receipt, operations: FileOperations = .system) throws(ArtifactError) {
        let failed = stepsFolder.appendingPathComponent("\(receipt.step).failed.json")
        let file = receipt.isDone ? stepsFolder.appendingPathComponent("\(receipt.step).json") : failed
        try AtomicFile.write(try receipt.bytes(), to: file, operations: operations)
        if receipt.isDone { operations.remove(failed.path) }
    }

    /// Forgets that a step failed: it is tried again.
    func removeFailedReceipt(of step: String, operations: FileOperations) {
        let file = stepsFolder.appendingPathComponent("\(step).failed.json").path
        if FileManager.default.fileExists(atPath: file) { operations.remove(file) }
    }

    /// The receipt of the finished step, else of its last failed attempt.
    func lastReceipt(of step: String) throws(ArtifactError) -> Receipt? {
        if let done = try receipt(of: step) { return done }
        return try failedReceipt(of: step)
    }

    /// Names of the steps that left a receipt, sorted.
    func triedSteps() -> [String] {
        // A folder without steps/ is a run in which nothing was tried.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: stepsFolder.path)) ?? []
        let steps = names.filter { $0.hasSuffix(".json") && !AtomicFile.isTemporary($0) }.map { name in
            String(name.dropLast(name.hasSuffix(".failed.json") ? 12 : 5))
        }
        return Set(steps).sorted()
    }

    private func receipt(in file: URL) throws(ArtifactError) -> Receipt? {
        do {
            return try Receipt(bytes: try FilePieces.bytes(of: file), file: file.path)
        } catch ArtifactError.missing {
            return nil
        }
    }
}
