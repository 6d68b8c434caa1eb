"""Task of the member program: says by a label on its own pod whether the read-only Service may send clients here.

A standby may always: its readiness says whether it is near enough. The primary may only where that is declared and nothing else can serve reads: every
other pod is not ready, or does not answer the primary. The label stays as it is while this program does not run.
"""

import json
import time

import pods_api

EVERY = 3

SETTINGS = "/etc/patroni/facts.json"
LABEL = "timescale.cdk8s.io/reads"
# Somebody may have changed it by hand.
AGAIN_SECONDS = 60


class Memory:
    def __init__(self):
        self.value = None
        self.at = 0


_memory = Memory()


def run(member):
    with open(SETTINGS, encoding="utf8") as file:
        settings = json.load(file)
    now = time.monotonic()
    leads = member.rest.get("/patroni").get("role") == "primary"
    fresh = now - _memory.at < AGAIN_SECONDS
    if not leads and fresh and _memory.value == "yes":
        return
    if leads and not settings["readsFallBack"] and fresh and _memory.value == "no":
        return
    pods = {pod["metadata"]["name"]: pod for pod in pods_api.pods_of(settings["scope"])}
    value = "yes" if not leads or (settings["readsFallBack"] and not others_serve(member, pods)) else "no"
    own = pods.get(member.name, {"metadata": {}})["metadata"].get("labels", {})
    if own.get(LABEL) != value:
        pods_api.label(member.name, LABEL, value)
        if settings["readsFallBack"] and leads:
            member.say("reads come to this primary: no standby serves them" if value == "yes" else "reads leave this primary to the standbys")
    _memory.value, _memory.at = value, now


def others_serve(member, pods):
    silent = member.facts.get("silent", [])
    return any(pods_api.is_ready(pod) for name, pod in pods.items() if name != member.name and name not in silent)
