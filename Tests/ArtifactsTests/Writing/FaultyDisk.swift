import Artifacts
import Foundation
import Synchronization
import Testing

/// The system's file operations, of which one, or all from one on, go wrong.
final class FaultyDisk: Sendable {
    /// What can be asked of it.
    enum Operation: String, CaseIterable {
        case create, write, sync, close, rename, syncFolder, remove
    }

    /// What goes wrong.
    enum Fault: Hashable, CustomTestStringConvertible {
        /// The system refuses, with an error number.
        case refuses(Int32)
        /// A write takes half of the bytes and says so; other operations do what they should.
        case writesHalf
        /// A write takes half of the bytes, and the next one is refused.
        case writesHalfThenRefuses(Int32)

        static let all: [Fault] =
            [ENOSPC, EIO, EACCES].map { .refuses($0) } + [.writesHalf, .writesHalfThenRefuses(ENOSPC)]

        var testDescription: String {
            switch self {
            case .refuses(let code): "refuses with \(SystemError(code: code).meaning)"
            case .writesHalf: "writes half"
            case .writesHalfThenRefuses(let code): "writes half, then refuses with \(SystemError(code: code).meaning)"
            }
        }

        /// Whether the first write that meets it is taken by half.
        var beginsHalved: Bool {
            if case .writesHalfThenRefuses = self { true } else { false }
        }

        /// The error number of an operation; nil where it does not fail: a full disk still lets files be removed.
        func code(of operation: Operation) -> Int32? {
            switch self {
            case .refuses(let code): operation == .remove && code == ENOSPC ? nil : code
            case .writesHalf: nil
            case .writesHalfThenRefuses(let code): operation == .write ? code : nil
            }
        }
    }

    /// How long a fault lasts.
    enum Span: CaseIterable {
        case once, onwards
    }

    private let done = Mutex<[Operation]>([])
    private let fault: Fault?
    private let positions: ClosedRange<Int>

    /// A disk without faults.
    init() { (fault, positions) = (nil, 0...0) }

    /// A disk that meets a fault at a position, counted from 0, or from there on.
    init(_ fault: Fault, at position: Int, lasting span: Span = .once) {
        self.fault = fault
        // A halved write is two.
        let last = fault.beginsHalved ? position + 1 : position
        positions = position...(span == .once ? last : .max)
    }

    /// Every operation that was asked for, in order.
    var operations: [Operation] { done.withLock(\.self) }

    /// What a writer is handed.
    var disk: FileOperations {
        let system = FileOperations.system
        var disk = system
        disk.create = { path throws(SystemError) in
            try self.meet(.create)
            return try system.create(path)
        }
        disk.write = { descriptor, bytes throws(SystemError) in
            let isHalved = try self.meet(.write)
            let count = isHalved ? max(1, bytes.count / 2) : bytes.count
            return try system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        }
        disk.sync = { descriptor throws(SystemError) in
            try self.meet(.sync)
            try system.sync(descriptor)
        }
        disk.close = { descriptor throws(SystemError) in
            // A descriptor is given back even by a close that fails.
            try system.close(descriptor)
            try self.meet(.close)
        }
        disk.rename = { from, to throws(SystemError) in
            try self.meet(.rename)
            try system.rename(from, to)
        }
        disk.syncFolder = { path throws(SystemError) in
            try self.meet(.syncFolder)
            try system.syncFolder(path)
        }
        disk.remove = { path in
            // A refusal has nobody to hear of it: the file stays.
            do throws(SystemError) { try self.meet(.remove) } catch { return }
            system.remove(path)
        }
        return disk
    }

    /// Counts an operation and answers whether it is to write only half.
    @discardableResult
    private func meet(_ operation: Operation) throws(SystemError) -> Bool {
        let (position, start) = done.withLock { done in
            done.append(operation)
            return (done.count - 1, done.count > positions.lowerBound ? done[positions.lowerBound] : nil)
        }
        guard let fault, positions.contains(position) else { return false }
        // A fault that begins with half a write has not begun at another operation.
        if fault.beginsHalved, start != .write { return false }
        let isHalved = fault == .writesHalf || fault.beginsHalved && position == positions.lowerBound
        if !(isHalved && operation == .write), let code = fault.code(of: operation) { throw SystemError(code: code) }
        return isHalved && operation == .write
    }
}
