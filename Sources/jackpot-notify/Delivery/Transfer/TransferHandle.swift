import CCurl
import Foundation
import Lottery

/// libcurl's handle for one transfer, with the lists that have to live as long as it.
final class TransferHandle {
    /// Once for the program, before the first handle.
    private static let isPrepared = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    private let handle: UnsafeMutableRawPointer
    private var lists: [UnsafeMutablePointer<curl_slist>] = []

    /// - Throws: `TransferError` where libcurl cannot be started.
    init() throws(TransferError) {
        guard Self.isPrepared, let handle = curl_easy_init() else { throw TransferError(CURLE_FAILED_INIT) }
        self.handle = handle
        // Signals are the driver's business.
        try set(CURLOPT_NOSIGNAL, 1)
    }

    deinit {
        curl_easy_cleanup(handle)
        for list in lists { curl_slist_free_all(list) }
    }

    func set(_ option: CURLoption, _ number: Int) throws(TransferError) {
        try check(transfer_set_number(handle, option, number))
    }

    func set(_ option: CURLoption, _ text: String) throws(TransferError) {
        try check(transfer_set_text(handle, option, text))
    }

    func set(_ option: CURLoption, _ secret: Secret<String>) throws(TransferError) {
        try check(secret.use { transfer_set_text(handle, option, $0) })
    }

    func set(_ option: CURLoption, lines: [String]) throws(TransferError) {
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines { list = curl_slist_append(list, line) ?? list }
        if let list { lists.append(list) }
        try check(transfer_set_lines(handle, option, list))
    }

    /// Sends bytes and waits for what is answered.
    ///
    /// - Throws: `TransferError` where there was no answer, or one of a mail server that refuses.
    func perform(sending bytes: Data) throws(TransferError) -> TransferAnswer {
        let source = TransferBuffer(bytes)
        let (head, body) = (TransferBuffer(), TransferBuffer())
        try connect(CURLOPT_READFUNCTION, CURLOPT_READDATA, source) {
            TransferBuffer.at($3)?.hand(to: $0, $1 * $2) ?? 0
        }
        try connect(CURLOPT_HEADERFUNCTION, CURLOPT_HEADERDATA, head) { TransferBuffer.at($3)?.take($0, $1 * $2) ?? 0 }
        try connect(CURLOPT_WRITEFUNCTION, CURLOPT_WRITEDATA, body) { TransferBuffer.at($3)?.take($0, $1 * $2) ?? 0 }
        let code = withExtendedLifetime((source, head, body)) { curl_easy_perform(handle) }
        var status = 0
        _ = transfer_get_number(handle, CURLINFO_RESPONSE_CODE, &status)
        let lines = head.lines
        guard code == CURLE_OK else {
            // Behind the refusal stands what was said to the goodbye.
            throw TransferError(code, status: status, lastLine: lines.last { $0.hasPrefix("\(status)") })
        }
        return TransferAnswer(status: status, lines: lines, body: body.bytes)
    }

    private func connect(
        _ function: CURLoption,
        _ data: CURLoption,
        _ buffer: TransferBuffer,
        _ call: curl_write_callback
    ) throws(TransferError) {
        try check(transfer_set_function(handle, function, call))
        try check(transfer_set_pointer(handle, data, Unmanaged.passUnretained(buffer).toOpaque()))
    }

    private func check(_ code: CURLcode) throws(TransferError) {
        guard code == CURLE_OK else { throw TransferError(code) }
    }
}
