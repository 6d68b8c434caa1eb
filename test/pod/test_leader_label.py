"""leader_label.py against a stand-in for the Kubernetes API, over real TLS, and a Patroni that the test plays."""

import json
import os
import shutil
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "support"))
import kubernetes_api  # noqa: E402

import leader_label  # noqa: E402

WORK = tempfile.mkdtemp(prefix="leader-label-")


class Rest:
    leads = True

    def affirms(self, path):
        assert path == "/leader"
        return self.leads


class Member:
    name = "db-0"

    def __init__(self):
        self.rest, self.lines = Rest(), []

    def say(self, line):
        self.lines.append(line)


def pod(name, **labels):
    return {"metadata": {"name": name, "labels": labels}, "status": {}}


class LeaderLabel(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.api = kubernetes_api.start(WORK)
        leader_label.SETTINGS = os.path.join(WORK, "facts.json")
        with open(leader_label.SETTINGS, "w", encoding="utf8") as file:
            json.dump({"scope": "db"}, file)

    @classmethod
    def tearDownClass(cls):
        cls.api.stop()
        shutil.rmtree(WORK)

    def setUp(self):
        self.member = Member()
        self.api.patches.clear()
        self.api.pods = {"db-0": pod("db-0", role="primary"), "db-1": pod("db-1", role="replica"), "db-2": pod("db-2")}

    def run_as(self, leads):
        self.member.rest.leads = leads
        leader_label.run(self.member)

    def test_a_leader_takes_the_label_off_a_pod_that_led_before(self):
        self.api.pods["db-1"] = pod("db-1", role="primary")
        self.run_as(leads=True)
        self.assertEqual(self.api.patches, [("db-1", {"role": "replica"})])
        self.assertEqual(self.member.lines, ["took the label of a primary off db-1: db-0 holds the lease"])

    def test_a_leader_changes_nothing_that_is_as_it_should_be(self):
        self.run_as(leads=True)
        self.assertEqual(self.api.patches, [])

    def test_a_server_that_does_not_hold_the_lease_changes_nothing(self):
        self.api.pods["db-1"] = pod("db-1", role="primary")
        self.run_as(leads=False)
        self.assertEqual(self.api.patches, [])


if __name__ == "__main__":
    unittest.main()
