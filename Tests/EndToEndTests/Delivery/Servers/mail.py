"""A real mail server on a port of its own: takes mail, or refuses it, and keeps what it was handed in.

mail.py LOG [--security none|starttls|tls --certificate FILE --key FILE] [--login USER:PASSWORD] [--refuse REPLY…] [--stranger ADDRESS]

Prints its port. With LINGER=SECONDS it waits up to so long, at random, before it says that it took a mail. Each reply of --refuse is given once, at the end of a message; after them it takes all. Mail to the --stranger is refused before that.
"""
import argparse
import asyncio
import email
import email.policy
import json
import os
import random
import ssl

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

parser = argparse.ArgumentParser()
parser.add_argument("log")
parser.add_argument("--security", default="none")
parser.add_argument("--certificate")
parser.add_argument("--key")
parser.add_argument("--login")
parser.add_argument("--refuse", action="append", default=[])
parser.add_argument("--stranger")
options = parser.parse_args()


class Handler:
    def __init__(self):
        self.refusals = list(options.refuse)
        self.log = open(options.log, "a")

    async def handle_RCPT(self, server, session, envelope, address, options_of_recipient):
        if address == options.stranger:
            return f"550 5.1.1 no such user: {address}"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        refusal = self.refusals.pop(0) if self.refusals else None
        parts = [
            {"type": part.get_content_type(), "name": part.get_filename(), "text": part.get_content()}
            for part in message.walk() if not part.is_multipart()
        ]
        entry = {
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "encrypted": session.ssl is not None,
            "user": getattr(session.auth_data, "login", b"").decode(), "refused": refusal,
            "subject": message["Subject"], "messageId": message["Message-ID"], "date": message["Date"],
            "headerTo": message["To"], "defects": [str(defect) for part in message.walk() for defect in part.defects],
            "longestLine": max(len(line) for line in envelope.content.split(b"\r\n")),
            "isASCII": envelope.content.isascii(), "parts": parts, "raw": envelope.content.decode("ascii", "replace"),
        }
        self.log.write(json.dumps(entry) + "\n")
        self.log.flush()
        await asyncio.sleep(random.uniform(0, float(os.environ.get("LINGER", "0"))))
        return refusal or "250 2.0.0 OK: queued as 4711"


def authenticate(server, session, envelope, mechanism, data):
    user, password = options.login.split(":", 1)
    known = LoginPassword(user.encode(), password.encode())
    return AuthResult(success=data == known, handled=False, auth_data=data)


async def serve():
    context = None
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
    handler = Handler()

    def protocol():
        asks = {"authenticator": authenticate, "auth_required": True} if options.login else {}
        if options.security == "starttls":
            asks |= {"tls_context": context, "require_starttls": True}
        else:
            asks |= {"auth_require_tls": False}
        return SMTP(handler, hostname="localhost", **asks)

    implicit = context if options.security == "tls" else None
    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0, ssl=implicit)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(serve())
