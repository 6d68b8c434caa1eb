"""readers.py against a stand-in for the Kubernetes API, over real TLS, and a Patroni that the test plays."""

import json
import os
import shutil
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "support"))
import kubernetes_api  # noqa: E402

import pods_api  # noqa: E402
import readers  # noqa: E402

WORK = tempfile.mkdtemp(prefix="readers-")


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
        cls.api = kubernetes_api.start(WORK)

    @classmethod
    def tearDownClass(cls):
        cls.api.stop()
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
