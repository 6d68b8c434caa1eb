"""Stands in for Patroni's REST interface where no cluster can run: real TLS, and Patroni's own rule for its password."""

import base64
import json
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class StandIn(ThreadingHTTPServer):
    """Serves /cluster as it is told, and answers a POST to /citus where the password is right."""

    daemon_threads = True

    def __init__(self, tls, password="secret"):
        super().__init__(("127.0.0.1", 0), Handler)
        self.password, self.view, self.posts = password, {"members": []}, []
        self.use(tls)
        self.thread = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()

    def use(self, tls):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(f"{tls}/tls.crt", f"{tls}/tls.key")

    @property
    def base(self):
        return f"https://127.0.0.1:{self.server_address[1]}"

    def finish_request(self, request, client_address):
        with self.context.wrap_socket(request, server_side=True) as connection:
            super().finish_request(connection, client_address)

    def handle_error(self, request, client_address):
        pass

    def stop(self):
        self.shutdown()
        self.server_close()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer(200 if self.path == "/cluster" else 503, json.dumps(self.server.view))

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        wanted = "Basic " + base64.b64encode(f"patroni:{self.server.password}".encode()).decode()
        self.server.posts.append(self.path)
        if self.headers.get("Authorization") != wanted:
            self.answer(401, "wrong password")
        elif self.path == "/citus":
            self.answer(200, "OK")
        else:
            self.answer(501, "unsupported")

    def answer(self, status, text):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass
