import Lottery

extension ArtifactSchema {
    static let channel = SchemaNode.oneOf(
        [
            .object(
                "Files in a folder",
                [
                    .required("file", .object("Where", [.required("folder", .text("Relative to the workspace"))])),
                    ownName,
                ]
            ),
            kind(
                "webhook",
                "A document posted to an address",
                [
                    .required("secretName", .text("Secret with the address")),
                    .optional("signingSecretName", .text("Secret that documents are signed with")),
                ]
            ),
            kind(
                "slack",
                "Blocks of Slack posted to an address",
                [.required("secretName", .text("Secret with the address"))]
            ),
            kind("email", "Mail", [.required("route", mail)]),
            kind("sns", "A topic of Amazon SNS", [.required("route", topic)]),
        ],
        "A way to tell people"
    )

    private static let ownName = SchemaField.optional("name", .text("What it is called, where that is not its kind"))

    private static func kind(_ name: String, _ description: String, _ fields: [SchemaField]) -> SchemaNode {
        .object(
            description,
            [
                .required(name, .object("Where", fields)),
                ownName,
                .optional("connection", connection),
            ]
        )
    }

    private static let connection = SchemaNode.object(
        "How its server is spoken to, where that is not the usual way",
        [
            .required("timeoutSeconds", .integer("How long one message may take, seconds", from: 1)),
            .optional("certificates", .text("PEM file of the certificates to trust, relative to the workspace")),
        ]
    )

    private static let mail = SchemaNode.object(
        "The server that takes it, from whom, to whom",
        [
            .required("server", .text("Host name")),
            .required("port", .integer("Port", from: 1, to: 65_535)),
            .required("security", .choice(MailRoute.Security.allCases, "How the connection is kept from others")),
            .required("from", .text("Who writes")),
            .required("to", .list(of: .text("Mail address"), "Who reads")),
            .optional("secretName", .text("Secret with USER:PASSWORD")),
        ]
    )

    private static let topic = SchemaNode.object(
        "The topic, and how it is reached",
        [
            .required("topic", .text("Its ARN")),
            .optional("endpoint", .text("Another address than the region's own")),
            .required("secretName", .text("Secret with KEY-ID:SECRET-KEY, perhaps a session token")),
        ]
    )
}
