"""Every metric that the member program can emit is listed, and nothing else is: alerts are built from the list."""

import os
import re
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPTS = os.path.join(HERE, "..", "..", "scripts", "pod")
LIST = os.path.join(HERE, "..", "monitoring", "emitted", "member-program.txt")


class Names(unittest.TestCase):
    def test_the_list_is_what_the_programs_say(self):
        said = set()
        for name in os.listdir(SCRIPTS):
            if name.endswith(".py"):
                with open(os.path.join(SCRIPTS, name), encoding="utf8") as file:
                    said |= set(re.findall(r"metrics\.(?:set|add|replace)\(\s*\"(\w+)\"", file.read()))
        with open(LIST, encoding="utf8") as file:
            listed = {line.strip() for line in file if line.strip() and not line.startswith("#")}
        self.assertEqual(said, listed)


if __name__ == "__main__":
    unittest.main(verbosity=0)
