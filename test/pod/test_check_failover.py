"""check_failover.py against the real server of facts, over real TLS."""

import contextlib
import io
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "support"))
import certificates  # noqa: E402

WORK = tempfile.mkdtemp(prefix="failover-")
TLS = os.environ["TLS_PATH"] = certificates.secret(os.path.join(WORK, "tls"))

import check_failover  # noqa: E402
import facts_server  # noqa: E402
from metrics import Metrics  # noqa: E402


class Member:
    def __init__(self, name):
        self.name, self.metrics, self.facts = name, Metrics(), {}


class Asking(unittest.TestCase):
    """Members are told apart by port here: every name is localhost."""

    def setUp(self):
        self.members = [Member("db-0"), Member("db-1")]
        self.servers = [facts_server.Server(member, 0) for member in self.members]
        for server in self.servers:
            threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        self.ports = {member.name: server.server_address[1] for member, server in zip(self.members, self.servers)}
        for member in self.members:
            self.say(member)
        self.authority = f"{TLS}/ca.crt"

    def tearDown(self):
        for server in self.servers:
            server.shutdown()
            server.server_close()

    @staticmethod
    def say(member, *obstacles, age=0, copying=False):
        found = [{"reason": "rest", "member": "db-1", "text": text, "copying": copying} for text in obstacles]
        member.facts["failover"] = {"possible": not obstacles, "obstacles": found, "time": time.time() - age}

    def check(self, patience="0", names=("db-0", "db-1"), **env):
        """@returns the exit code and the lines"""
        os.environ.update(MEMBERS=" ".join(names), MEMBER_DOMAIN="x", AUTHORITY=self.authority, PATIENCE_SECONDS=patience, **env)
        real = check_failover.ask
        check_failover.ask = lambda name, _url, context: real(name, f"https://localhost:{self.ports[name]}/facts", context)
        output = io.StringIO()
        try:
            with contextlib.redirect_stdout(output):
                check_failover.main()
            code = 0
        except SystemExit as end:
            code = end.code
        finally:
            check_failover.ask = real
        return code, output.getvalue().splitlines()

    def test_every_member_says_yes(self):
        self.assertEqual(self.check(), (0, ["ok: db-0: a failover is possible", "ok: db-1: a failover is possible"]))

    def test_one_says_no_and_why(self):
        self.say(self.members[1], "db-1 does not reach the REST interface of db-0: timed out", "another")
        code, lines = self.check()
        self.assertEqual(code, 1)
        self.assertEqual(lines[1], "error: db-1: a failover is not possible: db-1 does not reach the REST interface of db-0: timed out; another")
        self.assertIn("TimescaleFailoverNotPossible", lines[2])

    def test_a_member_that_is_down_is_a_warning_while_the_others_say_yes(self):
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            self.ports["db-1"] = closed.getsockname()[1]
            code, lines = self.check()
            self.assertEqual((code, lines[1].split(":")[0]), (0, "warning"))
            self.ports["db-0"] = self.ports["db-1"]
            self.assertEqual(self.check()[0], 1)

    def test_another_authority_is_an_error_of_that_member(self):
        self.authority = os.path.join(certificates.secret(os.path.join(WORK, "other")), "ca.crt")
        code, lines = self.check()
        self.assertEqual(code, 1)
        self.assertRegex(lines[0], "error: db-0: its certificate is refused: ")

    def test_old_facts_and_none_are_no_answer(self):
        self.say(self.members[0], age=61)
        del self.members[1].facts["failover"]
        code, lines = self.check()
        self.assertEqual(code, 1)
        self.assertRegex(lines[0], "db-0 looked 61 s ago")
        self.assertRegex(lines[1], "db-1 does not know yet")

    def test_it_waits_for_a_restart_that_ends(self):
        self.say(self.members[0], "no member leads")
        threading.Timer(0.5, self.say, [self.members[0]]).start()
        self.assertEqual(self.check("20")[0], 0)

    def test_it_waits_longer_for_a_copy(self):
        self.say(self.members[0], "db-1 is creating replica, not streaming", copying=True)
        threading.Timer(0.5, self.say, [self.members[0]]).start()
        self.assertEqual(self.check("0", COPY_PATIENCE_SECONDS="20")[0], 0)
        self.say(self.members[0], "db-1 is running, not streaming")
        self.assertEqual(self.check("0", COPY_PATIENCE_SECONDS="20")[0], 1)


if __name__ == "__main__":
    try:
        unittest.main(verbosity=0, exit=False).result.wasSuccessful() or sys.exit(1)
    finally:
        shutil.rmtree(WORK, ignore_errors=True)
