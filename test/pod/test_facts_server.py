"""facts_server.py with a real client, over real TLS."""

import http.client
import json
import os
import shutil
import socket
import ssl
import sys
import tempfile
import threading
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "support"))
import certificates  # noqa: E402

WORK = tempfile.mkdtemp(prefix="facts-")
TLS = os.environ["TLS_PATH"] = certificates.secret(os.path.join(WORK, "tls"))

import facts_server  # noqa: E402
from metrics import Metrics  # noqa: E402


class Member:
    name = "db-0"

    def __init__(self):
        self.metrics = Metrics()
        self.facts = {}


class Serving(unittest.TestCase):
    def setUp(self):
        self.member = Member()
        self.server = facts_server.Server(self.member, 0)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def tearDown(self):
        self.server.shutdown()
        self.server.server_close()

    def get(self, path, address="localhost"):
        context = ssl.create_default_context(cafile=f"{TLS}/ca.crt")
        context.check_hostname = address == "localhost"
        connection = http.client.HTTPSConnection(address, self.port, timeout=5, context=context)
        connection.request("GET", path)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, text

    def test_metrics_are_in_the_format_of_prometheus(self):
        self.member.metrics.set("timescale_failover_possible", 1)
        self.member.metrics.add("timescale_member_rebuilds_total", 1, member='a"b')
        self.member.metrics.set("timescale_big", 1_900_000_000)
        status, text = self.get("/metrics")
        self.assertEqual(status, 200)
        self.assertEqual(
            text,
            "# TYPE timescale_big gauge\ntimescale_big 1900000000\n"
            "# TYPE timescale_failover_possible gauge\ntimescale_failover_possible 1\n"
            '# TYPE timescale_member_rebuilds_total counter\ntimescale_member_rebuilds_total{member="a\\"b"} 1\n',
        )

    def test_facts_are_what_the_tasks_said_last(self):
        self.member.facts["follow"] = {"login": None}
        answer = json.loads(self.get("/facts")[1])
        self.assertEqual((answer["member"], answer["follow"]), ("db-0", {"login": None}))
        self.member.facts["follow"] = {"login": "refused"}
        self.assertEqual(json.loads(self.get("/facts")[1])["follow"], {"login": "refused"})

    def test_there_is_nothing_else_and_nothing_can_be_changed(self):
        self.assertEqual(self.get("/")[0], 404)
        self.assertEqual(self.get("/facts/../etc")[0], 404)
        context = ssl.create_default_context(cafile=f"{TLS}/ca.crt")
        connection = http.client.HTTPSConnection("localhost", self.port, timeout=5, context=context)
        connection.request("POST", "/facts")
        self.assertEqual(connection.getresponse().status, 501)
        connection.close()

    def test_it_answers_by_address_of_both_families(self):
        self.assertEqual(self.get("/facts", "127.0.0.1")[0], 200)
        if socket.has_dualstack_ipv6():
            self.assertEqual(self.get("/facts", "::1")[0], 200)

    def test_a_client_that_says_nothing_or_no_tls_holds_up_nobody(self):
        silent = socket.create_connection(("127.0.0.1", self.port))
        with socket.create_connection(("127.0.0.1", self.port)) as plain:
            plain.sendall(b"GET /facts HTTP/1.0\r\n\r\n")
            self.assertEqual(self.get("/facts")[0], 200)
        silent.close()

    def test_a_renewed_certificate_is_used_at_once(self):
        self.assertEqual(self.get("/facts")[0], 200)
        certificates.secret(TLS)
        self.assertEqual(self.get("/facts")[0], 200)


if __name__ == "__main__":
    try:
        unittest.main(verbosity=0, exit=False).result.wasSuccessful() or sys.exit(1)
    finally:
        shutil.rmtree(WORK, ignore_errors=True)
