import Artifacts
import Foundation
import Lottery
import StepKit

extension NotificationChannel {
    /// Sends a message and returns the channel's receipt in words.
    ///
    /// - Throws: `DeliveryError` when the channel does not take it; `SecretError` when it lacks a secret.
    func send(_ dispatch: Dispatch, _ context: inout StepContext) throws -> String {
        switch route {
        case .file(let folder):
            return try FileDelivery(folder: context.workspace.appending(path: folder)).deliver(dispatch)
        case .webhook(let name, let signingName):
            let transfer = transfer(to: try context.secret(name), context.workspace)
            let signingKey = try context.secret(ifNamed: signingName)
            let webhook = WebhookDelivery(transfer: transfer, secretName: name, signingKey: signingKey)
            return try webhook.deliver(dispatch, at: context.world.now())
        case .slack(let name):
            let transfer = transfer(to: try context.secret(name), context.workspace)
            return try SlackDelivery(transfer: transfer, secretName: name).deliver(dispatch)
        case .email(let route):
            return try mail(by: route, context.secret(ifNamed: route.secretName), context.workspace)
                .deliver(dispatch)
        case .sns(let route):
            return try topic(by: route, context.secret(route.secretName), context.workspace)
                .deliver(dispatch, at: context.world.now())
        }
    }

    private func transfer(to address: Secret<String>, _ workspace: URL) -> Transfer {
        Transfer(address: address, connection: connection, workspace: workspace)
    }

    private func mail(
        by route: MailRoute,
        _ secret: Secret<String>?,
        _ workspace: URL
    ) throws(DeliveryError) -> MailDelivery {
        let login = secret.flatMap { Login($0) }
        if let name = route.secretName, login == nil {
            throw .noCredentials(secret: name, needed: "USER:PASSWORD")
        }
        let transfer = transfer(to: MailDelivery.address(of: route), workspace)
        return MailDelivery(route: route, transfer: transfer, login: login)
    }

    private func topic(
        by route: TopicRoute,
        _ secret: Secret<String>,
        _ workspace: URL
    ) throws(DeliveryError) -> TopicDelivery {
        guard let credentials = AWSSignature.Credentials(secret) else {
            throw .noCredentials(secret: route.secretName, needed: "KEY-ID:SECRET-KEY, perhaps with :TOKEN")
        }
        let transfer = transfer(to: Secret(route.address + "/"), workspace)
        return TopicDelivery(route: route, transfer: transfer, credentials: credentials)
    }
}

extension StepContext {
    /// A secret as text, where there is a name for one.
    fileprivate mutating func secret(ifNamed name: String?) throws -> Secret<String>? {
        guard let name else { return nil }
        return try secret(name)
    }
}
