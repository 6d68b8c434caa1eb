"""A stand-in for the Kubernetes API: pods of one namespace, over real TLS, with the API's rule for a merge patch of labels."""

import json
import os
import shutil
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import certificates
import pods_api


def start(work):
    """Makes pods_api talk to it. @param work a directory of the test's own"""
    tls = certificates.secret(os.path.join(work, "tls"))
    pods_api.ACCOUNT = os.path.join(work, "account")
    os.makedirs(pods_api.ACCOUNT)
    shutil.copy(f"{tls}/ca.crt", f"{pods_api.ACCOUNT}/ca.crt")
    for name, text in (("namespace", "ms5"), ("token", "token\n")):
        with open(f"{pods_api.ACCOUNT}/{name}", "w", encoding="utf8") as file:
            file.write(text)
    api = Api(tls)
    os.environ.update(KUBERNETES_SERVICE_HOST="localhost", KUBERNETES_SERVICE_PORT=str(api.server_address[1]))
    return api


class Api(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, tls):
        super().__init__(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{tls}/tls.crt", f"{tls}/tls.key")
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.pods, self.patches, self.status = {}, [], 200
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self):
        self.shutdown()
        self.server_close()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        where = urlsplit(self.path)
        ok = where.path == "/api/v1/namespaces/ms5/pods" and parse_qs(where.query) == {"labelSelector": ["cluster-name=db"]}
        self.answer({"items": list(self.server.pods.values())} if ok else {}, 200 if ok else 404)

    def do_PATCH(self):
        patch = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        name = self.path.rsplit("/", 1)[1]
        assert self.headers["Content-Type"] == "application/merge-patch+json" and self.headers["Authorization"] == "Bearer token"
        self.server.patches.append((name, patch["metadata"]["labels"]))
        self.server.pods[name]["metadata"]["labels"].update(patch["metadata"]["labels"])
        self.answer({})

    def answer(self, body, status=None):
        text = json.dumps(body).encode()
        self.send_response(self.server.status if self.server.status != 200 else status or 200)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass
