"""readers.py against a stand-in for the Kubernetes API, over real TLS, and a Patroni that the test plays."""

import json
import os
import shutil
import ssl
import sys
import tempfile
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "support"))
import certificates  # noqa: E402

import pods_api  # noqa: E402
import readers  # noqa: E402

WORK = tempfile.mkdtemp(prefix="readers-")


class Api(ThreadingHTTPServer):
    """Pods of one namespace, with the API's rule for a merge patch of labels."""

    daemon_threads = True

    def __init__(self, tls):
        super().__init__(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{tls}/tls.crt", f"{tls}/tls.key")
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.pods, self.patches, self.status = {}, [], 200
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()


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


class Rest:
    role = "primary"

    def get(self, _path):
        return {"role": self.role}


class Member:
    name = "db-0"

    def __init__(self):
        self.rest, self.facts, self.lines = Rest(), {}, []

    def say(self, line):
        self.lines.append(line)


class Reading(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        tls = certificates.secret(os.path.join(WORK, "tls"))
        pods_api.ACCOUNT = os.path.join(WORK, "account")
        os.makedirs(pods_api.ACCOUNT)
        shutil.copy(f"{tls}/ca.crt", f"{pods_api.ACCOUNT}/ca.crt")
        for name, text in (("namespace", "ms5"), ("token", "token\n")):
            with open(f"{pods_api.ACCOUNT}/{name}", "w", encoding="utf8") as file:
                file.write(text)
        cls.api = Api(tls)
        os.environ.update(KUBERNETES_SERVICE_HOST="localhost", KUBERNETES_SERVICE_PORT=str(cls.api.server_address[1]))

    @classmethod
    def tearDownClass(cls):
        cls.api.shutdown()
        cls.api.server_close()
        shutil.rmtree(WORK)

    def setUp(self):
        self.settings()
        self.api.pods = {name: self.pod(name) for name in ("db-0", "db-1", "db-replica-0")}
        self.api.patches.clear()
        self.api.status = 200
        readers._memory.__init__()
        self.member = Member()

    @staticmethod
    def pod(name, ready="True", **metadata):
        conditions = [{"type": "Initialized", "status": "True"}, {"type": "Ready", "status": ready}]
        return {"metadata": {"name": name, "labels": {readers.LABEL: "yes"}, **metadata}, "status": {"conditions": conditions}}

    @staticmethod
    def settings(falls_back=True):
        readers.SETTINGS = os.path.join(WORK, "facts.json")
        with open(readers.SETTINGS, "w", encoding="utf8") as file:
            json.dump({"scope": "db", "readsFallBack": falls_back}, file)

    def run_as(self, role):
        self.member.rest.role = role
        readers.run(self.member)
        return self.api.pods["db-0"]["metadata"]["labels"][readers.LABEL]

    def lose(self, *names):
        for name in names:
            self.api.pods[name] = self.pod(name, ready="False")

    def test_a_primary_with_standbys_is_not_read_from(self):
        self.assertEqual(self.run_as("primary"), "no")
        self.assertEqual(self.api.patches, [("db-0", {readers.LABEL: "no"})])

    def test_one_that_is_left_is_enough(self):
        self.run_as("primary")
        self.lose("db-1")
        self.assertEqual(self.run_as("primary"), "no")

    def test_the_primary_serves_once_nothing_else_can_and_until_something_can(self):
        self.run_as("primary")
        self.lose("db-1", "db-replica-0")
        self.assertEqual(self.run_as("primary"), "yes")
        self.api.pods["db-1"] = self.pod("db-1")
        self.assertEqual(self.run_as("primary"), "no")
        self.assertEqual(
            self.member.lines,
            ["reads leave this primary to the standbys", "reads come to this primary: no standby serves them", "reads leave this primary to the standbys"],
        )

    def test_pods_that_are_gone_or_leaving_serve_nothing(self):
        self.api.pods = {"db-0": self.pod("db-0"), "db-1": self.pod("db-1", deletionTimestamp="2026-11-29T00:00:00Z")}
        self.assertEqual(self.run_as("primary"), "yes")

    def test_a_pod_on_a_node_without_power_is_ready_for_a_while_and_answers_nobody(self):
        self.member.facts["silent"] = ["db-1", "db-replica-0"]
        self.assertEqual(self.run_as("primary"), "yes")

    def test_where_it_is_not_declared_the_primary_never_serves(self):
        self.settings(falls_back=False)
        self.lose("db-1", "db-replica-0")
        self.assertEqual(self.run_as("primary"), "no")
        self.assertEqual(self.member.lines, [])

    def test_a_standby_always_may(self):
        self.run_as("primary")
        self.assertEqual(self.run_as("replica"), "yes")

    def test_the_api_server_is_asked_only_where_something_may_have_changed(self):
        self.run_as("replica")
        self.api.status = 500
        self.assertEqual(self.run_as("replica"), "yes")
        with self.assertRaisesRegex(pods_api.ApiError, "GET of pods: 500"):
            self.run_as("primary")

    def test_a_label_that_somebody_changed_is_put_back(self):
        self.run_as("replica")
        self.api.pods["db-0"]["metadata"]["labels"][readers.LABEL] = "no"
        readers._memory.at -= 61
        self.assertEqual(self.run_as("replica"), "yes")


if __name__ == "__main__":
    unittest.main(verbosity=0)
