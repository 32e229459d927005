"""Amazon's notification service as moto plays it, on a port of its own, with one topic.

topic.py LOG NAME

Keeps what is asked of the service, and the name that it gave a message. Prints its port and the topic.
"""
import io
import json
import re
import sys
import threading
import urllib.parse

import boto3
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

log, name = open(sys.argv[1], "a"), sys.argv[2]
moto = DomainDispatcherApplication(create_backend_app)


def application(environment, start):
    """moto, with a log of the requests and of the names of their messages."""
    length = int(environment.get("CONTENT_LENGTH") or 0)
    body = environment["wsgi.input"].read(length)
    environment["wsgi.input"] = io.BytesIO(body)
    answer = b"".join(moto(environment, start))
    entry = dict(urllib.parse.parse_qsl(body.decode()))
    given = re.search(rb"<MessageId>(.*?)</MessageId>", answer)
    log.write(json.dumps(entry | ({"MessageId": given[1].decode()} if given else {})) + "\n")
    log.flush()
    return [answer]


server = make_server("127.0.0.1", 0, application, threaded=True)
endpoint = f"http://127.0.0.1:{server.port}"
threading.Thread(target=server.serve_forever, daemon=True).start()
service = boto3.client(
    "sns", region_name="eu-north-1", endpoint_url=endpoint, aws_access_key_id="a", aws_secret_access_key="b")
attributes = {"FifoTopic": "true"} if name.endswith(".fifo") else {}
print(server.port, service.create_topic(Name=name, Attributes=attributes)["TopicArn"], flush=True)
sys.stdin.read()
