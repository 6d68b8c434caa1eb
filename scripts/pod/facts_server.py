"""Task of the member program: serves what the other tasks know, over HTTPS with the member's certificate.

GET /metrics is for Prometheus, GET /facts is JSON for the checks and for other members. Both are read-only and tell no secret; who may ask is the
network policy's to say. A renewed certificate is used from the next connection on.
"""

import json
import os
import socket
import ssl
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from patroni_rest import TLS

EVERY = 5
PORT = int(os.environ.get("FACTS_PORT", "9201"))
CLIENT_SECONDS = 10


class Server(ThreadingHTTPServer):
    daemon_threads = True
    address_family = socket.AF_INET6 if socket.has_dualstack_ipv6() else socket.AF_INET

    def __init__(self, member, port):
        super().__init__(("", port), Handler, bind_and_activate=False)
        self.member = member
        if self.address_family == socket.AF_INET6:
            self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        self.server_bind()
        self.server_activate()

    def finish_request(self, request, client_address):
        # In the client's own thread: one that never finishes its handshake does not hold up the others.
        request.settimeout(CLIENT_SECONDS)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(f"{TLS}/tls.crt", f"{TLS}/tls.key")
        with context.wrap_socket(request, server_side=True) as connection:
            super().finish_request(connection, client_address)

    def handle_error(self, request, client_address):
        """A client that hangs up or speaks no TLS is nothing to log: every port scan would be in it."""


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        member = self.server.member
        if self.path == "/metrics":
            self.answer("text/plain; version=0.0.4; charset=utf-8", member.metrics.text())
        elif self.path == "/facts":
            facts = {"member": member.name, "time": time.time(), **member.facts}
            self.answer("application/json", json.dumps(facts, sort_keys=True) + "\n")
        else:
            self.send_error(404, "there are /facts and /metrics")

    def answer(self, kind, text):
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Prometheus asks every half minute."""


def run(member):
    with Server(member, PORT) as server:
        server.serve_forever()
