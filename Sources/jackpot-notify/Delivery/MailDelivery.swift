import Foundation
import Lottery

/// Messages as mail: plain text and HTML, with the report attached.
struct MailDelivery {
    let route: MailRoute
    let transfer: Transfer
    let login: Login?

    /// Hands the mail in; a repeated message carries the same `Message-ID` and the same bytes.
    func deliver(_ dispatch: Dispatch) throws(DeliveryError) -> String {
        do {
            let answer = try transfer.mail(Mail(dispatch, route).bytes, by: route, login: login)
            return answer.lines.last { $0.hasPrefix("250") } ?? "answered \(answer.status)"
        } catch {
            throw .mail(server: route.server, error)
        }
    }

    /// The address that libcurl speaks to.
    static func address(of route: MailRoute) -> Secret<String> {
        Secret("\(route.security == .tls ? "smtps" : "smtp")://\(route.server):\(route.port)")
    }
}
