"""The rules of failover.py, on what Patroni says of a cluster."""

import unittest

import failover
from failover import Problem

MEMBERS = ["db-0", "db-1", "db-2"]
SETTINGS = {"members": MEMBERS, "synchronous": True, "maxLagBytes": 64 * failover.MIB}
NOW = 1000


def leader(name="db-0"):
    return {"name": name, "role": "leader", "state": "running", "tags": {}}


def standby(name, **more):
    return {"name": name, "role": "quorum_standby", "state": "streaming", "lag": 0, **more}


def reader(name="db-replica-0", **more):
    return {"name": name, "role": "replica", "state": "streaming", "tags": {"nofailover": True, "nosync": True}, **more}


HEALTHY = [leader(), standby("db-1"), standby("db-2"), reader()]


def silent(*names):
    return {(name, way): Problem("silent", "connection refused", 0) for name in names for way in ("rest", "replication")}


class Rules(unittest.TestCase):
    def found(self, entries, problems=None, name="db-0", settings=SETTINGS, **view):
        return failover.obstacles(name, settings, {"members": entries, **view}, problems or {}, NOW)

    def reasons(self, entries, problems=None, **more):
        return [(one["reason"], one["member"]) for one in self.found(entries, problems, **more)]

    def test_a_healthy_cluster_has_no_obstacle(self):
        for name in (*MEMBERS, "db-replica-0"):
            self.assertEqual(self.found(HEALTHY, name=name), [])

    def test_a_paused_cluster_does_nothing_by_itself(self):
        [one] = self.found(HEALTHY, pause=True)
        self.assertEqual(one["reason"], "paused")
        self.assertIn("patronictl resume", one["text"])

    def test_without_a_leader_one_is_being_chosen(self):
        self.assertEqual(self.reasons([standby(name) for name in MEMBERS]), [("no-leader", "db-0")])

    def test_a_quorum_of_nobody_although_standbys_run(self):
        entries = [leader(), standby("db-1", role="replica", state="running"), standby("db-2", role="replica", state="running")]
        first, second = self.found(entries)
        self.assertEqual((first["reason"], second["reason"]), ("no-candidate", "quorum"))
        self.assertEqual(first["text"], "no standby could take over: db-1 is running, not streaming; db-2 is running, not streaming")

    def test_standbys_that_stream_and_confirm_nothing(self):
        entries = [leader(), standby("db-1", role="replica"), standby("db-2", role="replica")]
        self.assertEqual([reason for reason, _ in self.reasons(entries)], ["no-candidate", "quorum"])
        self.assertEqual(self.found(entries, settings={**SETTINGS, "synchronous": False}), [])

    def test_one_candidate_is_enough(self):
        for state in ("running", "stopped", "creating replica", "start failed"):
            self.assertEqual(self.found([leader(), standby("db-1"), standby("db-2", role="replica", state=state)]), [], state)
        self.assertEqual(self.found([leader(), standby("db-1")]), [])

    def test_a_standby_too_far_behind_is_no_candidate(self):
        behind = {"role": "quorum_standby", "lag": 65 * failover.MIB}
        [one] = self.found([leader(), standby("db-1", **behind), standby("db-2", **behind)])
        self.assertEqual(one["text"], "no standby could take over: db-1 is 65 MiB behind, more than 64 MiB; db-2 is 65 MiB behind, more than 64 MiB")
        self.assertEqual(self.found([leader(), standby("db-1", **behind), standby("db-2")]), [])

    def test_declared_members_that_are_not_there_are_named(self):
        [one, _] = self.found([leader(), reader()])
        self.assertEqual(one["text"], "no standby could take over: db-1 is not there; db-2 is not there")

    def test_a_read_replica_never_counts(self):
        self.assertEqual(self.reasons([leader(), reader()])[0], ("no-candidate", "db-0"))
        broken = {("db-replica-0", "rest"): Problem("broken", "x", 0)}
        self.assertEqual(self.found(HEALTHY, broken), [])

    def test_a_member_that_somebody_tagged_out(self):
        for tags in ({"nofailover": True}, {"failover_priority": 0}, {"nosync": True}):
            self.assertEqual(self.reasons([leader(), standby("db-1", tags=tags), standby("db-2")]), [("tagged-out", "db-1")], tags)
        self.assertEqual(self.found([leader(), standby("db-1", tags={"failover_priority": 2}), standby("db-2")]), [])

    def test_a_refused_certificate_is_an_obstacle_although_another_candidate_is_there(self):
        broken = {("db-1", "rest"): Problem("broken", "its certificate is refused: CA cert does not include key usage extension", 0)}
        [one] = self.found(HEALTHY, broken, name="db-2")
        self.assertEqual((one["reason"], one["member"]), ("rest", "db-1"))
        self.assertIn("db-2 does not reach the REST interface of db-1: its certificate is refused: CA cert", one["text"])

    def test_one_blocked_way_of_a_member_that_runs(self):
        for way in ("rest", "replication"):
            self.assertEqual(self.reasons(HEALTHY, {("db-2", way): Problem("silent", "timed out", 0)}), [(way, "db-2")])

    def test_a_server_that_is_not_up_answers_no_login(self):
        entries = [leader(), standby("db-1"), standby("db-2", role="replica", state="creating replica")]
        self.assertEqual(self.found(entries, {("db-2", "replication"): Problem("silent", "refused", 0)}), [])

    def test_a_member_that_is_off_is_none_once_it_no_longer_confirms_commits(self):
        self.assertEqual(self.reasons(HEALTHY, silent("db-2")), [("replication", "db-2"), ("rest", "db-2")])
        self.assertEqual(self.found([leader(), standby("db-1"), standby("db-2", role="replica")], silent("db-2")), [])

    def test_the_only_standby_that_is_off_is_no_candidate(self):
        entries = [leader(), standby("db-1", role="replica")]
        settings = {**SETTINGS, "members": ["db-0", "db-1"], "synchronous": False}
        [one] = self.found(entries, silent("db-1"), settings=settings)
        self.assertEqual(one["text"], "no standby could take over: db-1 does not answer")

    def test_a_leader_that_is_off_is_one(self):
        self.assertEqual(self.reasons(HEALTHY, silent("db-0"), name="db-1"), [("replication", "db-0"), ("rest", "db-0")])

    def test_a_changed_password_has_time_to_arrive(self):
        def refused(since):
            return {("db-1", "rest"): Problem("password", "it refuses", since)}

        self.assertEqual(self.found(HEALTHY, refused(NOW - 119)), [])
        self.assertEqual(self.reasons(HEALTHY, refused(NOW - 120)), [("rest", "db-1")])


if __name__ == "__main__":
    unittest.main(verbosity=0)
