"""Task of the member program: checks the mounted certificates whenever one of them changed, and every hour, and says when they expire.

A changed Secret changes no manifest, so no Job would look at it: the running members do.
"""

import json
import os
import time

from check_certificates import Check

EVERY = 30

SETTINGS = "/etc/patroni/facts.json"
AGAIN_SECONDS = 3600


class Memory:
    """The last look at all certificates."""

    def __init__(self):
        self.version = None
        self.looked_at = 0
        self.texts = []
        self.ends = {}


_memory = Memory()


def run(member):
    with open(SETTINGS, encoding="utf8") as file:
        expected = json.load(file)["certificates"]
    now = time.time()
    version = [(one, files_of(one["directory"])) for one in expected]
    if version != _memory.version or now - _memory.looked_at >= AGAIN_SECONDS:
        look(member, expected, now)
        _memory.version, _memory.looked_at = version, now
    seconds = [({"use": use}, ends - now) for use, ends in _memory.ends.items()]
    member.metrics.replace("timescale_certificate_expiry_seconds", seconds)


def files_of(directory):
    """Differs whenever the kubelet brought other content: it swaps the link `..data` in one step."""
    try:
        return os.readlink(os.path.join(directory, "..data"))
    except OSError:
        return None


def look(member, expected, now):
    problems, texts, ends = [], [], {}
    for one in expected:
        check = Check(one, now)
        for finding in check.run():
            problems.append(({"use": one["use"], "level": finding.level, "problem": finding.kind}, 1))
            texts.append(f"{finding.level}: {finding.text}")
        if check.ends is not None:
            ends[one["use"]] = check.ends
    member.metrics.replace("timescale_certificate_problem", problems)
    member.facts["certificates"] = texts
    for text in texts:
        if text not in _memory.texts:
            member.say(f"certificates: {text}")
    if _memory.texts and not texts:
        member.say("certificates: all are good")
    _memory.texts, _memory.ends = texts, ends
