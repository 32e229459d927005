import CCurl

/// Why there was no answer; never holds the address, which may be a secret.
struct TransferError: Error, Equatable {
    /// libcurl's number for it.
    let code: UInt32
    /// The same in its words.
    let words: String
    /// The last status that the server answered before that; 0 for none.
    var status = 0
    /// The last line that it said.
    var lastLine: String?

    init(_ code: CURLcode, status: Int = 0, lastLine: String? = nil) {
        self.code = code.rawValue
        self.words = curl_easy_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
        self.status = status
        self.lastLine = lastLine
    }

    /// Whether the same attempt may succeed later: no name was found, no connection, no answer in time.
    var isTemporary: Bool {
        let passing = [
            CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT, CURLE_OPERATION_TIMEDOUT,
            CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_PARTIAL_FILE,
        ]
        return passing.contains { $0.rawValue == code }
    }

    /// Whether user and password were refused.
    var isLoginRefused: Bool { code == CURLE_LOGIN_DENIED.rawValue }
}
