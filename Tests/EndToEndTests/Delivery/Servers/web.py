"""A real HTTP server on a port of its own: answers posts as it is told, and keeps what it was sent.

web.py LOG ANSWER…

An answer is a status, perhaps with headers (`429 Retry-After=600`), or `stall`: no answer at all. Each is given once, the
last again and again. With LINGER=SECONDS it waits up to so long, at random, before it answers. Prints its port.
"""
import glob
import http.server
import json
import os
import random
import sys
import threading
import time

log, answers = open(sys.argv[1], "a"), sys.argv[2:]
lock = threading.Lock()


def processes_with(text):
    """The processes in whose command line or environment anybody on this machine could read a text."""
    found = []
    for file in glob.glob("/proc/[0-9]*/cmdline") + glob.glob("/proc/[0-9]*/environ"):
        try:
            with open(file, "rb") as source:
                if text.encode() in source.read():
                    found.append(file)
        except OSError:
            pass  # It has ended, or belongs to somebody else.
    return found


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        with lock:
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
            headers = {name.lower(): value for name, value in self.headers.items()}
            entry = {"key": self.headers["Idempotency-Key"], "headers": headers, "text": body, "path": self.path}
            if len(self.path) > 1:
                entry["readIn"] = processes_with(self.path)
            if headers.get("content-type") == "application/json":
                entry["body"] = json.loads(body)
            log.write(json.dumps(entry) + "\n")
            log.flush()
        if answer == "stall":
            # Whoever waits has to give up: the read ends only when the other side closes.
            self.rfile.read(1)
            return
        time.sleep(random.uniform(0, float(os.environ.get("LINGER", "0"))))
        status, *headers = answer.split(" ")
        self.send_response(int(status))
        for header in headers:
            self.send_header(*header.split("=", 1))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
print(server.server_port, flush=True)
server.serve_forever()
