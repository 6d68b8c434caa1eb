"""Whether the next failover would succeed, as one member sees it: pure functions of what Patroni says and of what was tried.

An obstacle is a dict: `reason` (short, for a metric), `member` (about whom, or this member), `text` (for a person).
"""

MIB = 1024 * 1024
LEADERS = ("leader", "standby_leader")
SYNCHRONOUS = ("sync_standby", "quorum_standby")
UP = ("running", "streaming", "in archive recovery")
# A changed password reaches the members one after the other, within this time.
PASSWORD_PATIENCE_SECONDS = 120


class Problem:
    """Why a member was not reached. `kind`: silent (nothing answers), password (refused), broken (answers, but not as it must)."""

    def __init__(self, kind, text, since):
        self.kind, self.text, self.since = kind, text, since


def obstacles(name, settings, view, problems, now):
    """
    @param settings  facts.json: `members` that may lead, `synchronous`, `maxLagBytes`
    @param view      Patroni's /cluster
    @param problems  (member, "rest" or "replication") to a Problem, where a member could not be reached
    @returns an empty list where a failover would succeed
    """
    entries = {entry["name"]: entry for entry in view["members"] if entry["name"] in settings["members"]}
    leader = next((entry for entry in entries.values() if entry["role"] in LEADERS), None)
    standbys = [entry for entry in entries.values() if entry is not leader]
    found = []
    if view.get("pause"):
        found.append(_obstacle("paused", name, "the cluster is paused: Patroni does nothing by itself; patronictl resume ends it"))
    if leader is None:
        found.append(_obstacle("no-leader", name, "no member leads"))
    for entry in entries.values():
        tag = _tagged_out(entry, settings)
        if tag:
            found.append(_obstacle("tagged-out", entry["name"], f"{entry['name']} has the tag {tag}"))
    down = [entry["name"] for entry in entries.values() if _is_down(entry, problems)]
    found += _without_candidate(name, settings, standbys, down)
    for (peer, way), problem in sorted(problems.items()):
        if peer in entries and _counts(entries[peer], peer in down, way, problem, now):
            found.append(_obstacle(way, peer, f"{name} does not reach {WAYS[way]} of {peer}: {problem.text}"))
    return found


WAYS = {"rest": "the REST interface", "replication": "the server, as a standby does,"}


def _obstacle(reason, member, text):
    return {"reason": reason, "member": member, "text": text}


def _tagged_out(entry, settings):
    tags = entry.get("tags") or {}
    if tags.get("nofailover"):
        return "nofailover"
    if "failover_priority" in tags and int(tags["failover_priority"]) <= 0:
        return "failover_priority 0"
    return "nosync" if settings["synchronous"] and tags.get("nosync") else None


def _is_down(entry, problems):
    """Nothing of it answers: it is off, or cut off, and no candidate. That alone is no obstacle while another member is one."""
    found = [problems.get((entry["name"], way)) for way in WAYS]
    return all(problem is not None and problem.kind == "silent" for problem in found)


def _without_candidate(name, settings, standbys, down):
    """At least one standby must be able to lead: it streams, is within the lag, and confirms commits where that is asked for."""
    if settings["synchronous"] and not any(entry["role"] in SYNCHRONOUS for entry in standbys):
        quorum = _obstacle("quorum", name, "no standby confirms commits, the quorum is 0: a failover would lose the last commits, so none happens")
    else:
        quorum = None
    why_not = [(entry["name"], _why_no_candidate(entry, settings, down)) for entry in standbys]
    if any(reason is None for _, reason in why_not):
        return [quorum] if quorum else []
    missing = [(other, "is not there") for other in settings["members"] if other not in [n for n, _ in why_not] and other != name]
    texts = [f"{standby} {reason}" for standby, reason in why_not + missing]
    # A copy takes as long as the data is large: whoever waits for it has to know.
    copying = any(entry["state"] == "creating replica" for entry in standbys)
    found = [{**_obstacle("no-candidate", name, "no standby could take over: " + ("; ".join(texts) or "there is none")), "copying": copying}]
    return found + ([quorum] if quorum else [])


def _why_no_candidate(entry, settings, down):
    if entry["name"] in down:
        return "does not answer"
    if _tagged_out(entry, settings):
        return "is tagged out"
    if entry["state"] != "streaming":
        return f"is {entry['state']}, not streaming"
    lag = entry.get("lag")
    if isinstance(lag, int) and lag > settings["maxLagBytes"]:
        return f"is {lag // MIB} MiB behind, more than {settings['maxLagBytes'] // MIB} MiB"
    if settings["synchronous"] and entry["role"] not in SYNCHRONOUS:
        return "does not confirm commits"
    return None


def _counts(entry, is_down, way, problem, now):
    """Whether an unreachable member is in the way of a failover."""
    if problem.kind == "password":
        return now - problem.since >= PASSWORD_PATIENCE_SECONDS
    if problem.kind == "broken":
        return True
    if is_down:
        # Its vote is asked for as long as it counts as a standby that confirms commits.
        return entry["role"] in SYNCHRONOUS or entry["role"] in LEADERS
    return way == "rest" or entry["state"] in UP
