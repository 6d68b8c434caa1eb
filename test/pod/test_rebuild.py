"""The decisions of rebuild.py, on what Patroni says of a cluster."""

import unittest

import rebuild

PRIMARY = {"role": "primary", "state": "running", "timeline": 3, "xlog": {"location": 0x5000000}}
HISTORY = [[1, 0x2000000, "no recovery target specified"], [2, 0x4000000, "no recovery target specified"]]
REACHES = {"login": None}


def entry(name, state="running", timeline=3, at="0/3000000", **more):
    return {"name": name, "role": "replica", "state": state, "timeline": timeline, "receive_lsn": at, "replay_lsn": at, "receive_lag": 1000, **more}


def streaming(name, at="0/5000000"):
    return entry(name, "streaming", at=at, receive_lag=0)


def cluster(*followers, **more):
    return {"members": [{"name": "db-0", "role": "leader", "state": "running", "timeline": 3}, *followers], **more}


class Noticing(unittest.TestCase):
    def noticed(self, *seen):
        """Each is a time and what Patroni says of db-1 then. @returns whether it is stuck at the last of them"""
        leader = rebuild.Leader()
        for now, one in seen:
            stuck = rebuild.observe(leader, cluster(one), now)
        return "db-1" in stuck

    def test_a_member_that_does_not_move_is_noticed_within_a_minute(self):
        self.assertFalse(self.noticed((0, entry("db-1")), (29, entry("db-1"))))
        self.assertTrue(self.noticed((0, entry("db-1")), (29, entry("db-1")), (45, entry("db-1"))))

    def test_a_member_that_replays_is_not(self):
        self.assertFalse(self.noticed((0, entry("db-1")), (25, entry("db-1", at="0/3100000")), (50, entry("db-1", at="0/3100000"))))

    def test_a_standby_of_an_idle_primary_is_not(self):
        self.assertFalse(self.noticed((0, streaming("db-1")), (500, streaming("db-1"))))

    def test_a_receiver_that_fails_at_the_same_place_again_and_again_is(self):
        at_work, failed = entry("db-1", "streaming"), entry("db-1", at="0/2F00000")
        self.assertTrue(self.noticed((0, at_work), (10, failed), (20, at_work), (30, failed), (40, at_work)))

    def test_a_member_that_starts_or_is_created_is_not(self):
        for state in ("starting", "creating replica", "stopped", "start failed"):
            self.assertFalse(self.noticed((0, entry("db-1", state)), (500, entry("db-1", state))), state)

    def test_after_a_rewind_it_counts_from_the_new_place(self):
        back = entry("db-1", at="0/2000000")
        self.assertFalse(self.noticed((0, entry("db-1")), (20, entry("db-1", "starting")), (30, back), (45, back)))


class Reasons(unittest.TestCase):
    def reason(self, own=REACHES, **more):
        return rebuild.reason_of(entry("db-1", **more), PRIMARY, HISTORY, own)

    def test_missing_wal_on_the_timeline_of_the_primary_or_an_older_one(self):
        self.assertEqual(self.reason(), "wal")
        self.assertEqual(self.reason(timeline=2, at="0/3000000"), "wal")

    def test_a_history_that_left_the_primarys(self):
        self.assertEqual(self.reason(timeline=2, at="0/4000001"), "history")
        self.assertEqual(self.reason(timeline=7), "history")

    def test_more_wal_than_the_primary(self):
        self.assertEqual(self.reason(at="0/5000001"), "ahead")

    def test_a_cause_that_a_rebuild_would_not_remove(self):
        self.assertEqual(self.reason(own={"login": "password authentication failed"}), "login")
        self.assertEqual(self.reason(own=None), "unreachable")

    def test_positions_beyond_four_gibibytes(self):
        self.assertEqual(rebuild.lsn("A/00000010"), 0xA00000010)
        self.assertEqual(rebuild.lsn("unknown"), 0)


class Choosing(unittest.TestCase):
    def choose(self, *followers, reasons=None, since=0, rebuilt=None, now=1000, **more):
        leader = rebuild.Leader()
        leader.since = since
        seen = cluster(*followers, **more)
        rebuild.observe(leader, seen, 0)
        for name, at in (rebuilt or {}).items():
            leader.followers[name].rebuilt_at = at
        given = {one["name"]: "wal" for one in followers if one["state"] == "running"} if reasons is None else reasons
        return rebuild.choose(leader, seen, given, now)

    def test_nothing_is_stuck(self):
        self.assertEqual(self.choose(streaming("db-1"), streaming("db-2")), (None, None))

    def test_one_is_stuck(self):
        self.assertEqual(self.choose(entry("db-1"), streaming("db-2")), ("db-1", None))

    def test_the_oldest_copy_comes_first_while_nobody_streams(self):
        copies = entry("db-1", at="0/3000000"), entry("db-2", at="0/2000000"), entry("read-0", at="0/1000000", tags={"nofailover": True})
        self.assertEqual(self.choose(*copies)[0], "read-0")

    def test_members_that_may_lead_come_first_once_another_streams(self):
        copies = streaming("db-1"), entry("db-2", at="0/2000000"), entry("read-0", at="0/1000000", tags={"nofailover": True})
        self.assertEqual(self.choose(*copies)[0], "db-2")

    def test_one_at_a_time(self):
        chosen, why_not = self.choose(entry("db-1"), entry("db-2", "creating replica"))
        self.assertEqual((chosen, why_not), (None, "one member at a time, and db-2 is being rebuilt"))
        chosen, why_not = self.choose(entry("db-1"), entry("db-2"), rebuilt={"db-2": 990})
        self.assertEqual((chosen, why_not), (None, "one member at a time, and db-2 is being rebuilt"))

    def test_not_while_the_primary_is_in_doubt(self):
        self.assertEqual(self.choose(entry("db-1"), since=950)[0], None)
        self.assertEqual(self.choose(entry("db-1"), pause=True), (None, "the cluster is paused"))

    def test_what_may_be_the_better_copy_is_kept(self):
        for reason in ("ahead", "login", "unreachable"):
            self.assertEqual(self.choose(entry("db-1"), reasons={"db-1": reason})[0], None, reason)

    def test_what_did_not_help_is_not_repeated_at_once(self):
        chosen, why_not = self.choose(entry("db-1"), streaming("db-2"), rebuilt={"db-1": 500})
        self.assertEqual((chosen, why_not), (None, "it was rebuilt less than 30 min ago, and that did not help"))
        self.assertEqual(self.choose(entry("db-1"), streaming("db-2"), rebuilt={"db-1": 500}, now=3000)[0], "db-1")


class Rest:
    """Patroni as the task asks for it."""

    def __init__(self, answers):
        self.answers = answers
        self.posted = []

    def get(self, path, base="local", timeout=5):
        return self.answers[path]

    def post(self, path, body, base="local", timeout=30):
        self.posted.append((base, path, body))


class Member:
    def __init__(self, rest):
        from metrics import Metrics

        self.rest, self.metrics, self.facts, self.said = rest, Metrics(), {}, []

    def say(self, message):
        self.said.append(message)


class Leading(unittest.TestCase):
    def setUp(self):
        self.now, self.failures, self.own = 0, 0, REACHES
        rebuild._leader.__init__()
        rebuild._reported = None
        self.saved = rebuild.time.monotonic, rebuild.checksum_failures, rebuild.knowledge
        rebuild.time.monotonic = lambda: self.now
        rebuild.checksum_failures = lambda: self.failures
        rebuild.knowledge = lambda entry: self.own
        followers = entry("db-1", api_url="https://10.0.0.2:8008/patroni"), streaming("db-2")
        self.rest = Rest({"/patroni": PRIMARY, "/cluster": cluster(*followers), "/history": HISTORY})
        self.member = Member(self.rest)

    def tearDown(self):
        rebuild.time.monotonic, rebuild.checksum_failures, rebuild.knowledge = self.saved

    def until(self, seconds):
        while self.now < seconds:
            rebuild.run(self.member)
            self.now += rebuild.EVERY

    def test_says_it_within_a_minute_and_rebuilds_once_the_primary_is_sure(self):
        self.until(40)
        self.assertIn('timescale_member_cannot_follow{member="db-1",reason="wal"} 1', self.member.metrics.text())
        self.assertEqual(self.rest.posted, [])
        self.until(200)
        self.assertEqual(self.rest.posted, [("https://10.0.0.2:8008", "/reinitialize", {"force": False, "from_leader": True})])
        self.assertIn("timescale_member_rebuilds_total", self.member.metrics.text())
        self.assertIn("reinitializing db-1: WAL that it needs is missing or damaged", self.member.said)

    def test_does_not_copy_data_that_it_knows_to_be_damaged(self):
        self.failures = 3
        self.until(200)
        self.assertEqual(self.rest.posted, [])
        self.assertEqual(len(self.member.said), 2)
        self.assertIn("not rebuilt: this primary has found 3 damaged pages in its own data, and must not be copied", self.member.said[1])

    def test_forgets_everything_when_it_no_longer_leads(self):
        self.until(50)
        self.rest.answers["/patroni"] = {"role": "replica", "state": "running", "replication_state": "streaming"}
        rebuild.run(self.member)
        self.assertNotIn("db-1", self.member.metrics.text())
        self.assertEqual(self.member.facts["follow"], {"login": None})
        self.assertIsNone(rebuild._leader.since)

    def test_says_the_same_thing_once(self):
        self.own = {"login": "password authentication failed"}
        self.until(300)
        self.assertEqual(len(self.member.said), 1)
        self.assertIn("a rebuild would not help", self.member.said[0])


if __name__ == "__main__":
    unittest.main()
