import Foundation

/// The most memory that this process has held at once.
enum PeakMemory {
    /// Resident, in MB of 1,000,000 bytes.
    static var megabytes: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        // Linux counts in KiB.
        return Double(usage.ru_maxrss) * 1_024 / 1_000_000
    }
}
