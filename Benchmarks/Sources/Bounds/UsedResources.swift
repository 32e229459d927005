internal import Foundation

/// What this process has taken of the machine so far.
public enum UsedResources {
    /// Seconds that processors worked for it, all threads together.
    public static var seconds: Double { seconds(usage.ru_utime) + seconds(usage.ru_stime) }

    /// The most memory held at once, resident, in MB of 1,000,000 bytes.
    public static var peakMegabytes: Double {
        // Linux counts in KiB.
        Double(usage.ru_maxrss) * 1_024 / 1_000_000
    }

    private static var usage: rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
