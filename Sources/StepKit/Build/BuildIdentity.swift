import Artifacts
public import Foundation
public import Lottery

/// Which build of the programs is running: version, commit, image and libraries, from `build.json` beside the program.
///
/// Where that file names no commit, or one with changes, or is older than the program, as after a plain `swift build`,
/// the size and time of the program file tell builds apart.
public struct BuildIdentity: Hashable, Sendable, Codable {
    /// Version of the release: `0.1.0`.
    public var version: String
    /// Git commit; nil where the build did not know it.
    public var commit: String?
    /// Whether the working tree differed from the commit.
    public var isDirty: Bool?
    /// Tag of the container image; nil outside one.
    public var imageTag: String?
    /// Digest of the container image, `sha256:…`.
    public var imageDigest: String?
    /// Versions of the libraries, by name.
    public var libraries: [String: String]?
    /// What tells apart builds without a commit; never read from the file.
    public var fingerprint: String?

    /// Describes a build.
    public init(
        version: String,
        commit: String? = nil,
        isDirty: Bool? = nil,
        imageTag: String? = nil,
        imageDigest: String? = nil,
        libraries: [String: String]? = nil,
        fingerprint: String? = nil
    ) {
        self.version = version
        self.commit = commit
        self.isDirty = isDirty
        self.imageTag = imageTag
        self.imageDigest = imageDigest
        self.libraries = libraries
        self.fingerprint = fingerprint
    }

    /// The version of this source tree.
    public static let sourceVersion = "0.1.0"
    /// The schema of `build.json`.
    public static let schema = "build/1"

    /// The build of the running program.
    ///
    /// - Throws: `ArtifactError` for a `build.json` that cannot be understood.
    public static func current(_ world: World) throws -> BuildIdentity {
        let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        // Linux names the running program exactly, even when it was found through PATH.
        let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let file = link.map { URL(fileURLWithPath: $0) } ?? program
        return try identity(ofProgram: file, buildFile: world.environment["JACKPOT_BUILD_FILE"])
    }

    /// The build of a program file.
    ///
    /// - Parameters:
    ///   - program: the program file.
    ///   - buildFile: where its `build.json` is; nil for the one beside it, if there is one.
    /// - Returns: the build.
    /// - Throws: `ArtifactError` for a `build.json` that cannot be understood.
    public static func identity(ofProgram program: URL, buildFile: String?) throws -> BuildIdentity {
        let beside = program.deletingLastPathComponent().appendingPathComponent("build.json")
        let file = buildFile.map { URL(fileURLWithPath: $0) } ?? beside
        guard buildFile != nil || FileManager.default.fileExists(atPath: file.path) else {
            return BuildIdentity(version: sourceVersion, fingerprint: fingerprint(of: program))
        }
        let bytes = try FilePieces.bytes(of: file)
        var build = try JSONDocument.decode(BuildIdentity.self, schema: schema, from: bytes, file: file.path)
        // An image may be built without knowing its commit; `unknown` is none.
        if !build.namesCommit { build.commit = nil }
        // A program that was built after its `build.json` is not the one that this tells of.
        if isFile(program, newerThan: file) { build.isDirty = true }
        let isCertain = build.commit != nil && build.isDirty == false
        build.fingerprint = isCertain ? nil : fingerprint(of: program)
        return build
    }

    private var namesCommit: Bool { commit.map { $0.count >= 7 && $0.allSatisfy(\.isHexDigit) } ?? false }

    private static func isFile(_ program: URL, newerThan file: URL) -> Bool {
        guard let built = status(of: program)?.st_mtim, let told = status(of: file)?.st_mtim else { return false }
        return (built.tv_sec, built.tv_nsec) > (told.tv_sec, told.tv_nsec)
    }

    private static func fingerprint(of program: URL) -> String? {
        status(of: program).map { "\($0.st_size)-\($0.st_mtim.tv_sec).\($0.st_mtim.tv_nsec)" }
    }

    private static func status(of file: URL) -> stat? {
        var status = stat()
        return stat(file.path, &status) == 0 ? status : nil
    }

    /// One line: `0.1.0 (commit 1a2b3c4d5e6f, image jackpot:0.1.0)`.
    public var text: String {
        let facts = [
            commit.map { "commit \($0.prefix(12))\(isDirty == true ? " with changes" : "")" },
            imageTag.map { "image \($0)" },
            fingerprint.map { "development build \($0)" },
        ].compactMap(\.self)
        return facts.isEmpty ? version : "\(version) (\(facts.joined(separator: ", ")))"
    }

    /// The container image, for the run's manifest.
    public var image: RunManifest.Image? { imageTag.map { RunManifest.Image(tag: $0, digest: imageDigest) } }
}
