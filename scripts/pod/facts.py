"""Task of the member program: whether a failover is possible, known at any time and not assumed.

Each member tries the ways to every other one and looks at what Patroni says of the cluster. What it finds is published as metrics and under `failover`
of /facts: `possible` is None on a server that never leads, and where only one member is declared.
"""

import json
import ssl
import time
from concurrent.futures import ThreadPoolExecutor

import failover
import patroni_files
import reach
from patroni_rest import RestError

EVERY = 10

SETTINGS = "/etc/patroni/facts.json"
# A login costs the other server a process and 4096 rounds of SHA-256: what worked is not asked for more often.
REPLICATION_SECONDS = 30
WAYS = ("rest", "replication")


class Memory:
    """What one run leaves for the next."""

    def __init__(self):
        # (member, way) to the Problem that was found, or None; with the time of the last try and the address that was tried.
        self.problems = {}
        self.tried = {}
        # Since when a server runs and does not stream.
        self.idle_since = {}
        self.said = None


_memory = Memory()


def run(member):
    now = time.monotonic()
    with open(SETTINGS, encoding="utf8") as file:
        settings = json.load(file)
    try:
        view = member.rest.get("/cluster")
        if not isinstance(view, dict) or "members" not in view:
            raise RestError(f"Patroni does not know the cluster: {view}")
    except (RestError, OSError) as error:
        member.metrics.replace("timescale_member_reachable", [])
        member.facts["silent"] = []
        publish(member, settings, [without_view(member.name, error)])
        return
    look(member, settings, view, _memory, now)
    idle(member, view, _memory, now)
    found = failover.obstacles(member.name, settings, view, known(_memory), now)
    publish(member, settings, found)


def without_view(name, error):
    certificate = isinstance(error.__cause__ or error, ssl.SSLError)
    text = f"the member program of {name} cannot ask Patroni beside it: {error}"
    return {"reason": "certificate" if certificate else "patroni", "member": name, "text": text}


def look(member, settings, view, memory, now):
    """Tries all ways that are due, side by side."""
    peers = {entry["name"]: entry for entry in view["members"] if entry["name"] != member.name}
    tries = [(name, way) for name in peers for way in WAYS if due(memory, peers[name], way, now)]
    if any(way == "replication" for _, way in tries):
        reach.keep_password(settings["replication"], replication_password())
    with ThreadPoolExecutor(max_workers=8) as pool:
        results = list(pool.map(lambda one: problem_of(member, settings, peers[one[0]], one[1], now), tries))
    for key, problem in zip(tries, results):
        before = memory.problems.get(key)
        if problem and before and before.kind == problem.kind:
            problem.since = before.since
        memory.problems[key] = problem
        memory.tried[key] = (now, peers[key[0]].get("api_url"))
    for gone in [key for key in memory.problems if key[0] not in peers]:
        del memory.problems[gone], memory.tried[gone]
    reachable = [({"member": name, "way": way}, 0 if problem else 1) for (name, way), problem in memory.problems.items()]
    member.metrics.replace("timescale_member_reachable", reachable)
    # Who does not answer at all: off, or cut off.
    kinds = {key: problem.kind for key, problem in memory.problems.items() if problem}
    member.facts["silent"] = sorted(name for name in peers if all(kinds.get((name, way)) == "silent" for way in WAYS))


def due(memory, entry, way, now):
    key = (entry["name"], way)
    at, url = memory.tried.get(key, (None, None))
    fresh = at is not None and url == entry.get("api_url") and now - at < REPLICATION_SECONDS
    return way == "rest" or not fresh or memory.problems[key] is not None


def problem_of(member, settings, entry, way, now):
    if way == "rest":
        return reach.rest_problem(member.rest, reach.address_of(entry), now)
    if "host" not in entry:
        return failover.Problem("silent", "Patroni does not know its address", now)
    return reach.replication_problem(entry["host"], entry.get("port", 5432), settings["replication"], now)


def replication_password():
    """The one that Patroni has: what the WAL receiver of this member logs in with."""
    return patroni_files.read()["replication"]


def known(memory):
    return {key: problem for key, problem in memory.problems.items() if problem is not None}


def idle(member, view, memory, now):
    """How long each server has been running without following anybody: seconds in the metric, 0 while all is well."""
    standbys = [entry for entry in view["members"] if entry["role"] not in failover.LEADERS]
    idle_now = [entry["name"] for entry in standbys if entry["state"] == "running"]
    memory.idle_since = {name: memory.idle_since.get(name, now) for name in idle_now}
    seconds = [({"member": entry["name"]}, now - memory.idle_since.get(entry["name"], now)) for entry in standbys]
    member.metrics.replace("timescale_member_not_streaming_seconds", seconds)


def publish(member, settings, found):
    concerned = member.name in settings["members"] and len(settings["members"]) > 1
    member.facts["failover"] = {"possible": not found if concerned else None, "obstacles": found if concerned else [], "time": time.time()}
    member.metrics.set("timescale_facts_time_seconds", time.time())
    if not concerned:
        return
    member.metrics.set("timescale_failover_possible", 0 if found else 1)
    labels = {(one["reason"], one["member"]) for one in found}
    member.metrics.replace("timescale_failover_obstacle", [({"reason": reason, "member": about}, 1) for reason, about in sorted(labels)])
    say_once(member, found)


def say_once(member, found):
    """A line in the log whenever the reasons change."""
    reasons = {(one["reason"], one["member"]) for one in found}
    if reasons == _memory.said:
        return
    if reasons:
        member.say("a failover is not possible: " + "; ".join(one["text"] for one in found))
    else:
        member.say("a failover is possible")
    _memory.said = reasons
