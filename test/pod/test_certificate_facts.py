"""certificate_facts.py with real certificates, swapped as the kubelet does it."""

import json
import os
import shutil
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "support"))
import certificates  # noqa: E402

import certificate_facts  # noqa: E402
from metrics import Metrics  # noqa: E402

EXPECTED = {"use": "server", "secret": "db-tls", "names": ["localhost"], "wanted": [], "usages": ["serverAuth", "clientAuth"], "strict": True, "key": True}


class Member:
    def __init__(self):
        self.metrics, self.facts, self.lines = Metrics(), {}, []

    def say(self, line):
        self.lines.append(line)


class Looking(unittest.TestCase):
    def setUp(self):
        self.work = tempfile.mkdtemp(prefix="certificate-facts-")
        self.directory = os.path.join(self.work, "tls")
        os.makedirs(self.directory)
        for name in ("tls.crt", "tls.key", "ca.crt"):
            os.symlink(os.path.join("..data", name), os.path.join(self.directory, name))
        self.versions = 0
        self.bring()
        certificate_facts.SETTINGS = os.path.join(self.work, "facts.json")
        with open(certificate_facts.SETTINGS, "w", encoding="utf8") as file:
            json.dump({"certificates": [{**EXPECTED, "directory": self.directory}]}, file)
        certificate_facts._memory.__init__()
        self.member = Member()

    def tearDown(self):
        shutil.rmtree(self.work)

    def bring(self, **taken_away):
        """Other content of the Secret."""
        self.versions += 1
        certificates.secret(os.path.join(self.directory, f"..{self.versions}"), **taken_away)
        os.symlink(f"..{self.versions}", os.path.join(self.directory, "..next"))
        os.replace(os.path.join(self.directory, "..next"), os.path.join(self.directory, "..data"))

    def look(self):
        certificate_facts.run(self.member)
        return [line for line in self.member.metrics.text().splitlines() if line.startswith("timescale_certificate_problem{")]

    def test_good_ones_have_an_end_and_no_problem_but_to_expire_soon(self):
        # The test's own are good for two days.
        self.assertEqual(self.look(), ['timescale_certificate_problem{level="warning",problem="expires-soon",use="server"} 1'])
        [line] = [line for line in self.member.metrics.text().splitlines() if line.startswith("timescale_certificate_expiry_seconds{")]
        self.assertRegex(line, r'^timescale_certificate_expiry_seconds\{use="server"\} ')
        self.assertAlmostEqual(float(line.split()[-1]), 2 * 24 * 3600, delta=60)

    def test_a_change_of_the_secret_is_seen_at_the_next_look(self):
        self.look()
        self.bring(keyUsage=None)
        self.assertIn('timescale_certificate_problem{level="error",problem="ca-key-usage",use="server"} 1', self.look())
        self.assertIn("Secret db-tls, ca.crt: the authority CN=authority has no keyUsage", "\n".join(self.member.lines))
        self.assertIn("has no keyUsage", "\n".join(self.member.facts["certificates"]))
        self.bring()
        self.assertEqual(len(self.look()), 1)

    def test_what_did_not_change_is_not_read_again_within_the_hour(self):
        self.look()
        looked_at = certificate_facts._memory.looked_at
        self.look()
        self.assertEqual(certificate_facts._memory.looked_at, looked_at)
        certificate_facts._memory.looked_at -= 3601
        self.look()
        self.assertGreater(certificate_facts._memory.looked_at, time.time() - 60)

    def test_a_secret_that_is_not_there(self):
        os.remove(os.path.join(self.directory, "..data"))
        self.assertEqual(self.look(), ['timescale_certificate_problem{level="error",problem="file",use="server"} 1'])
        self.assertEqual(self.member.metrics.text().count("expiry_seconds{"), 0)


if __name__ == "__main__":
    unittest.main(verbosity=0)
