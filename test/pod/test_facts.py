"""facts.py with real TLS between members, in every way in which that breaks. Patroni and the replication login are played by the test."""

import json
import os
import shutil
import socket
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "support"))
import certificates  # noqa: E402
from patroni import StandIn  # noqa: E402

WORK = tempfile.mkdtemp(prefix="facts-")
TLS = os.path.join(WORK, "tls")
os.environ.update(TLS_PATH=TLS)

import facts  # noqa: E402
import patroni_files  # noqa: E402
import patroni_rest  # noqa: E402
import reach  # noqa: E402
from local_sql import SqlError  # noqa: E402
from metrics import Metrics  # noqa: E402

SETTINGS = {"members": ["db-0", "db-1"], "synchronous": True, "maxLagBytes": 1 << 26, "replication": "replicator"}


def unused_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Member:
    name = "db-0"

    def __init__(self):
        self.metrics, self.facts, self.lines = Metrics(), {}, []
        self.rest = patroni_rest.PatroniRest()

    def say(self, line):
        self.lines.append(line)


class Knowing(unittest.TestCase):
    def setUp(self):
        certificates.secret(TLS)
        facts.SETTINGS = os.path.join(WORK, "facts.json")
        with open(facts.SETTINGS, "w", encoding="utf8") as file:
            json.dump(SETTINGS, file)
        patroni_files.CREDENTIALS, patroni_files.REST = os.path.join(WORK, "credentials.yml"), os.path.join(WORK, "rest.curl")
        self.passwords("it's: \\ me")
        reach.PASSWORD_FILE = os.path.join(WORK, "reach.pgpass")
        self.logins, self.login_answer = [], None
        reach.psql = self.psql
        facts._memory.__init__()
        self.local, self.peer = StandIn(TLS), StandIn(TLS)
        patroni_rest.PatroniRest.get.__defaults__ = (self.local.base, 5)
        self.member = Member()
        self.see()

    def tearDown(self):
        self.local.stop()
        self.peer.stop()

    def passwords(self, replication):
        given = {"superuser": "s", "replication": replication, "rewind": "r", "patroni-rest": "secret"}
        logins = {**dict.fromkeys(given), "patroni-rest": "patroni"}
        for path, text in ((patroni_files.CREDENTIALS, patroni_files.credentials_text(given, logins)), (patroni_files.REST, patroni_files.rest_text("patroni", "secret"))):
            with open(path, "w", encoding="utf8") as file:
                file.write(text)

    def psql(self, arguments, _timeout):
        self.logins.append(arguments)
        if self.login_answer:
            raise SqlError(self.login_answer)

    def see(self, role="quorum_standby", state="streaming", api_url=None, **view):
        url = api_url or f"{self.peer.base}/patroni"
        peer = {"name": "db-1", "role": role, "state": state, "lag": 0, "api_url": url, "host": "127.0.0.1", "port": 5432}
        me = {"name": "db-0", "role": "leader", "state": "running", "api_url": f"{self.local.base}/patroni", "host": "127.0.0.1"}
        self.local.view = {"members": [me, peer], **view}

    def look(self):
        facts.run(self.member)
        return self.member.facts["failover"]

    def texts(self):
        return [one["text"] for one in self.look()["obstacles"]]

    def metric(self, start):
        return [line for line in self.member.metrics.text().splitlines() if line.startswith(start)]

    def test_all_is_well(self):
        self.assertEqual((self.look()["possible"], self.texts()), (True, []))
        self.assertEqual(self.metric("timescale_failover_possible"), ["timescale_failover_possible 1"])
        self.assertEqual(self.metric("timescale_failover_obstacle"), [])
        self.assertEqual(
            self.metric("timescale_member_reachable{"),
            ['timescale_member_reachable{member="db-1",way="replication"} 1', 'timescale_member_reachable{member="db-1",way="rest"} 1'],
        )
        self.assertEqual(self.peer.posts, ["/citus"] * 2)

    def test_a_refused_password_is_an_obstacle_once_it_has_had_time_to_arrive(self):
        self.peer.password = "another"
        self.assertEqual(self.texts(), [])
        self.assertEqual(self.metric('timescale_member_reachable{member="db-1",way="rest"}')[0][-1], "0")
        facts._memory.problems[("db-1", "rest")].since -= 200
        self.assertEqual(self.texts(), ["db-0 does not reach the REST interface of db-1: it refuses the REST password of this member"])
        self.peer.password = "secret"
        self.assertEqual(self.texts(), [])

    def test_another_authority(self):
        self.peer.use(certificates.secret(os.path.join(WORK, "other")))
        [text] = self.texts()
        self.assertRegex(text, "db-0 does not reach the REST interface of db-1: its certificate is refused: (self|unable|certificate)")
        self.assertEqual(self.metric("timescale_failover_obstacle"), ['timescale_failover_obstacle{member="db-1",reason="rest"} 1'])
        self.assertEqual(self.metric("timescale_failover_possible"), ["timescale_failover_possible 0"])

    @unittest.skipIf(sys.version_info < (3, 13), "this Python is not strict; the end-to-end suite runs on one that is")
    def test_an_authority_that_a_strict_python_refuses(self):
        certificates.secret(TLS, keyUsage=None)
        self.local.use(TLS)
        [one] = self.look()["obstacles"]
        self.assertEqual(one["reason"], "certificate")
        self.assertIn("key usage", one["text"])

    def test_a_certificate_of_its_own_that_cannot_be_used(self):
        with open(f"{TLS}/tls.key", "w", encoding="utf8") as file:
            file.write("nothing")
        self.assertEqual([one["reason"] for one in self.look()["obstacles"]], ["certificate"])
        self.assertEqual(self.metric("timescale_failover_possible"), ["timescale_failover_possible 0"])

    def test_nothing_answers(self):
        self.see(api_url=f"https://127.0.0.1:{unused_port()}/patroni")
        self.login_answer = "connection to server at \"127.0.0.1\", port 5432 failed: Connection refused"
        self.assertEqual({one["reason"] for one in self.look()["obstacles"]}, {"no-candidate", "rest", "replication"})

    def test_the_login_goes_out_as_a_standby_does_it(self):
        self.look()
        [connection, command] = self.logins[0]
        self.assertEqual(command, "--command=IDENTIFY_SYSTEM")
        for part in ("host='127.0.0.1'", "user='replicator'", "replication='true'", "sslmode='verify-ca'", f"sslrootcert='{TLS}/ca.crt'"):
            self.assertIn(part, connection)
        self.assertNotIn("it's", connection)
        with open(reach.PASSWORD_FILE, encoding="utf8") as file:
            self.assertEqual(file.read(), "*:*:*:replicator:it's\\: \\\\ me\n")
        self.assertEqual(os.stat(reach.PASSWORD_FILE).st_mode & 0o777, 0o600)

    def test_the_login_uses_the_password_that_patroni_has(self):
        self.passwords("newer")
        self.look()
        with open(reach.PASSWORD_FILE, encoding="utf8") as file:
            self.assertIn(":newer\n", file.read())

    def test_what_worked_is_not_asked_for_every_time_and_what_failed_is(self):
        self.look()
        self.look()
        self.assertEqual(len(self.logins), 1)
        for key in facts._memory.tried:
            facts._memory.tried[key] = (facts._memory.tried[key][0] - 31, facts._memory.tried[key][1])
        self.login_answer = "FATAL:  no pg_hba.conf entry for replication connection from host"
        self.assertIn("no pg_hba.conf entry", self.texts()[0])
        self.login_answer = None
        self.assertEqual(self.texts(), [])
        self.assertEqual(len(self.logins), 3)

    def test_a_member_that_is_gone_leaves_no_metric(self):
        self.look()
        self.local.view = {"members": self.local.view["members"][:1]}
        self.look()
        self.assertEqual(self.metric("timescale_member_reachable{"), [])

    def test_patroni_beside_it_is_silent(self):
        self.look()
        self.local.stop()
        [one] = self.look()["obstacles"]
        self.assertEqual((one["reason"], one["member"]), ("patroni", "db-0"))
        self.assertEqual(self.metric("timescale_member_reachable{"), [])

    def test_patroni_that_does_not_know_the_cluster(self):
        self.local.view = "the API server is away"
        self.assertIn("Patroni does not know the cluster", self.texts()[0])

    def test_a_server_that_runs_and_does_not_stream_is_counted_in_seconds(self):
        self.see(state="running", role="replica")
        self.look()
        facts._memory.idle_since["db-1"] -= 50
        self.look()
        [line] = self.metric("timescale_member_not_streaming_seconds{")
        self.assertGreaterEqual(float(line.split()[-1]), 50)
        self.see()
        self.look()
        self.assertEqual(self.metric("timescale_member_not_streaming_seconds{"), ['timescale_member_not_streaming_seconds{member="db-1"} 0'])

    def test_a_read_replica_and_a_single_server_have_nothing_to_say(self):
        self.member.name = "db-replica-0"
        self.assertEqual(self.look()["possible"], None)
        self.assertEqual(self.metric("timescale_failover"), [])
        self.assertNotEqual(self.metric("timescale_member_reachable{"), [])

    def test_the_log_has_a_line_for_each_change(self):
        self.look()
        self.look()
        self.see(pause=True)
        self.look()
        self.look()
        self.see()
        self.look()
        self.assertEqual([line.split(":")[0] for line in self.member.lines], ["a failover is possible", "a failover is not possible", "a failover is possible"])


if __name__ == "__main__":
    try:
        unittest.main(verbosity=0, exit=False).result.wasSuccessful() or sys.exit(1)
    finally:
        shutil.rmtree(WORK, ignore_errors=True)
