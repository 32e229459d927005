import Foundation
import TestSupport
import Testing

/// Mail, handed in to a real server; what is told is that a run failed, which takes a second.
@Suite(.enabled(if: MailServer.isPossible, MailServer.isMissing)) struct MailTests {
    private static let password = "pa:ss wörd"

    private func channel(_ server: MailServer, _ more: String) -> String {
        "- {channel: email, server: localhost, port: \(server.port), from: jackpot@lottery.example, "
            + "to: [eva@lottery.example, prices@lottery.example], \(more)}"
    }

    @Test func `a mail goes encrypted, with a password, as text and page, with the report`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let server = try MailServer("starttls", login: "eva:\(Self.password)", in: folder)
            try workspace.setSecret("mail", to: "eva:\(Self.password)")
            try workspace.failAtOnce()
            try workspace.tell(channel(server, "secret: mail, certificates: \(MailServer.certificate)"))
            let result = try workspace.jackpot("run", "--country", "aland")
            #expect(result.status == 65)
            let mail = try #require(try server.mails().first)
            #expect(try server.mails().count == 1)
            #expect(mail["encrypted"] as? Bool == true)
            #expect(mail["user"] as? String == "eva")
            #expect(mail["to"] as? [String] == ["eva@lottery.example", "prices@lottery.example"])
            #expect(mail["defects"] as? [String] == [])
            #expect(mail["isASCII"] as? Bool == true)
            let parts = try #require(mail["parts"] as? [[String: Any]])
            #expect(parts.map { $0["type"] as? String } == ["text/plain", "text/html", "text/html"])
            let run = try #require(workspace.runs(of: "aland").first)
            let text = try workspace.text("\(run)/message.txt")
            #expect(
                (parts[0]["text"] as? String)?.trimmingCharacters(in: .newlines)
                    == text.trimmingCharacters(in: .newlines)
            )
            #expect(try parts[2]["text"] as? String == workspace.text("\(run)/report.html"))
            #expect(text.contains("Log: \(run)/logs/validate.stderr"))
            #expect(text.contains("To do: "))
            #expect(try workspace.files(holding: Self.password) == [])
            #expect(!(result.output + result.errors).contains(Self.password))
        }
    }

    @Test func `a server whose certificate nobody trusts is handed nothing, until the config trusts it`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let server = try MailServer("tls", in: folder)
            try workspace.failAtOnce()
            try workspace.tell(channel(server, "security: tls"))
            let refused = try workspace.jackpot("run", "--country", "aland")
            #expect(refused.errors.contains("SSL peer certificate"), "\(refused.errors)")
            #expect(try workspace.outbox() == ["email failed"])
            try workspace.retell("security: tls", as: "security: tls, certificates: \(MailServer.certificate)")
            _ = try workspace.jackpot("run", "--country", "aland")
            #expect(try workspace.outbox() == ["email sent"])
            #expect(try server.mails().count == 1)
        }
    }

    @Test func `a server that offers no encryption is handed nothing`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let server = try MailServer(in: folder)
            try workspace.setSecret("mail", to: "eva:\(Self.password)")
            try workspace.failAtOnce()
            try workspace.tell(channel(server, "secret: mail"))
            let result = try workspace.jackpot("run", "--country", "aland")
            #expect(result.errors.contains("the mail server localhost could not be handed the message: Requested SSL"))
            #expect(try server.mails().isEmpty)
        }
    }

    @Test func `a wrong password is told once, and not tried again by this run`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let server = try MailServer("starttls", login: "eva:other", in: folder)
            try workspace.setSecret("mail", to: "eva:\(Self.password)")
            try workspace.failAtOnce()
            try workspace.tell(channel(server, "secret: mail, certificates: \(MailServer.certificate)"))
            let result = try workspace.jackpot("run", "--country", "aland")
            #expect(result.errors.contains("the mail server localhost refused user and password"))
            #expect(result.errors.contains("correct USER:PASSWORD in the channel's secret"))
            #expect(!result.errors.contains("try 2 of 3"))
            #expect(try workspace.outbox() == ["email failed"])
            #expect(try workspace.files(holding: Self.password) == [])
        }
    }

    @Test func `a reader whom the server does not know is named as the server names them`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let server = try MailServer(stranger: "prices@lottery.example", in: folder)
            try workspace.failAtOnce()
            try workspace.tell(channel(server, "security: none"))
            let result = try workspace.jackpot("run", "--country", "aland")
            let answer = "answered: 550 5.1.1 no such user: prices@lottery.example"
            #expect(result.errors.contains(answer), "\(result.errors)")
            #expect(try workspace.outbox() == ["email failed"])
            #expect(try server.mails().isEmpty)
        }
    }

    @Test func `what a server puts off is handed in again by the same run, to the byte`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let server = try MailServer(refusals: ["451 4.3.0 the disk is full", "421 busy"], in: folder)
            try workspace.failAtOnce()
            try workspace.tell(channel(server, "security: none"))
            let result = try workspace.jackpot("run", "--country", "aland")
            #expect(result.errors.contains("notify: try 3 of 3"), "\(result.errors)")
            let mails = try server.mails()
            #expect(mails.map { $0["refused"] as? String } == ["451 4.3.0 the disk is full", "421 busy", nil])
            #expect(Set(mails.compactMap { $0["raw"] as? String }).count == 1)
            #expect(try workspace.outbox() == ["email sent"])
        }
    }
}
