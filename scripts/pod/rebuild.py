"""Task of the member program: the leader notices a member that cannot follow it, and reinitializes it where that is safe.

Only the leader decides, so that one member at a time is rebuilt. A member cannot follow when its server runs, is behind, and has not moved for
NOTICED_SECONDS: WAL that it needs is missing or damaged, or its history is another one.
"""

import time

import facts_client
from local_sql import SqlError, local_sql, psql
from patroni_rest import RestError

EVERY = 5

# Without any progress for so long, a member cannot follow. Patroni publishes positions every `loop_wait` seconds, 10 at most.
NOTICED_SECONDS = 30
# A primary that leads for a shorter time may be about to lose its lease again.
SURE_SECONDS = 60
# A rebuild that did not help is not repeated at once: something else is wrong.
AGAIN_SECONDS = 1800
# Patroni needs a moment until it says that a member is being created.
STARTING_SECONDS = 60

# What Patroni calls the state of a server that runs as a standby.
STANDING_STATES = ("running", "in archive recovery", "streaming")
REBUILT_REASONS = ("wal", "history")


class Follower:
    """What the leader has seen of one member."""

    def __init__(self, now):
        self.received = 0
        self.replayed = 0
        self.moved_at = now
        self.rebuilt_at = None

    def see(self, entry, now):
        received, replayed = lsn(entry.get("receive_lsn")), lsn(entry.get("replay_lsn"))
        running = entry.get("state") in STANDING_STATES
        current = entry.get("state") == "streaming" and entry.get("receive_lag") == 0
        # A WAL receiver that fails at the same place again and again comes back to the same position: only a new one counts.
        if not running or current or received > self.received or replayed > self.replayed:
            self.moved_at = now
        if not running:
            self.received = self.replayed = 0
        self.received, self.replayed = max(received, self.received), max(replayed, self.replayed)


class Leader:
    """What a leader remembers between two runs. It forgets everything when it does not lead."""

    def __init__(self):
        self.since = None
        self.followers = {}


_leader = Leader()


def run(member):
    me = member.rest.get("/patroni")
    if me.get("role") == "primary" and me.get("state") == "running":
        lead(member, me, time.monotonic())
    else:
        _leader.__init__()
        member.metrics.replace("timescale_member_cannot_follow", [])
        follow(member, me)


def follow(member, me):
    """Says for the leader whether this member could stream if the WAL were there: a rebuild does not help against a refused login."""
    streaming = me.get("replication_state") == "streaming"
    if streaming or me.get("state") != "running":
        member.facts["follow"] = {"login": None}
    else:
        member.facts["follow"] = {"login": login_problem()}


def login_problem():
    """Logs in exactly as the WAL receiver does. None where it works, else what went wrong."""
    try:
        conninfo = local_sql("SHOW primary_conninfo")
        psql([f"{conninfo} replication=true dbname=postgres connect_timeout=5 application_name=member-program", "--command=IDENTIFY_SYSTEM"])
        return None
    except SqlError as error:
        return str(error)


def lead(member, me, now):
    if _leader.since is None:
        _leader.since = now
    cluster = member.rest.get("/cluster")
    stuck = observe(_leader, cluster, now)
    history = member.rest.get("/history") if stuck else []
    reasons = {}
    for name in stuck:
        reasons[name] = reason_of(stuck[name], me, history, knowledge(stuck[name]))
    member.metrics.replace("timescale_member_cannot_follow", [({"member": name, "reason": reason}, 1) for name, reason in reasons.items()])
    chosen, why_not = choose(_leader, cluster, reasons, now)
    damaged = checksum_failures() if chosen else 0
    if damaged:
        chosen, why_not = None, f"this primary has found {damaged} damaged pages in its own data, and must not be copied"
    report(member, reasons, why_not)
    if chosen:
        rebuild(member, _leader, cluster, chosen, reasons[chosen], now)


def observe(leader, cluster, now):
    """@returns the members that have not moved for long enough, by name"""
    stuck = {}
    for entry in cluster["members"]:
        if entry["role"] == "leader":
            continue
        follower = leader.followers.setdefault(entry["name"], Follower(now))
        follower.see(entry, now)
        if now - follower.moved_at >= NOTICED_SECONDS:
            stuck[entry["name"]] = entry
    return stuck


def knowledge(entry):
    """What the member says of itself. None where its program does not answer."""
    try:
        return facts_client.facts_of(entry["host"]).get("follow")
    except RestError:
        return None


def reason_of(entry, me, history, own):
    """Why a member does not follow: `unreachable`, `login`, `ahead`, `history` or `wal`."""
    if own is None:
        return "unreachable"
    if own["login"] is not None:
        return "login"
    at = position(entry)
    timeline, leaders = entry.get("timeline"), me.get("timeline")
    if timeline == leaders:
        return "ahead" if at > me["xlog"]["location"] else "wal"
    forks = {fork[0]: fork[1] for fork in history if isinstance(fork, list)}
    return "history" if timeline not in forks or at > forks[timeline] else "wal"


def lsn(text):
    """@returns bytes; 0 where Patroni does not know it"""
    if not isinstance(text, str) or "/" not in text:
        return 0
    high, low = text.split("/")
    return (int(high, 16) << 32) + int(low, 16)


def choose(leader, cluster, reasons, now):
    """@returns the member to rebuild now, or None, and why none is"""
    able = [entry for entry in cluster["members"] if reasons.get(entry["name"]) in REBUILT_REASONS]
    if not able:
        return None, None
    if cluster.get("pause"):
        return None, "the cluster is paused"
    if now - leader.since < SURE_SECONDS:
        return None, f"this primary leads for less than {SURE_SECONDS} s"
    busy = [entry["name"] for entry in cluster["members"] if entry.get("state") == "creating replica"]
    busy += [name for name, seen in leader.followers.items() if seen.rebuilt_at is not None and now - seen.rebuilt_at < STARTING_SECONDS]
    if busy:
        return None, f"one member at a time, and {busy[0]} is being rebuilt"
    ripe = [entry for entry in able if is_ripe(leader.followers[entry["name"]], now)]
    if not ripe:
        return None, f"it was rebuilt less than {AGAIN_SECONDS // 60} min ago, and that did not help"
    # The oldest copy first: while nobody streams, the newest one stays as it is for as long as possible. Members that may lead before those that never do.
    streams = any(entry.get("state") == "streaming" for entry in cluster["members"])
    first = min(ripe, key=lambda entry: (streams and never_leads(entry), position(entry)))
    return first["name"], None


def position(entry):
    """The end of the WAL that a member has, in bytes."""
    return max(lsn(entry.get("receive_lsn")), lsn(entry.get("replay_lsn")))


def never_leads(entry):
    return bool((entry.get("tags") or {}).get("nofailover"))


def is_ripe(follower, now):
    return follower.rebuilt_at is None or now - follower.rebuilt_at >= AGAIN_SECONDS


_reported = None


def report(member, reasons, why_not):
    """Once per change: the same line every few seconds helps nobody."""
    global _reported
    said = (tuple(sorted(reasons.items())), why_not)
    if said == _reported:
        return
    _reported = said
    for name, reason in sorted(reasons.items()):
        member.say(f"{name} cannot follow this primary: {WORDS[reason]}" + (f"; not rebuilt: {why_not}" if why_not else ""))


WORDS = {
    "unreachable": "its member program does not answer, so nothing is known about the cause and it is not rebuilt",
    "login": "its replication login is refused or does not get through, see its own log; a rebuild would not help",
    "ahead": "it has WAL that this primary does not have; it is kept as it is, because it may be the better copy",
    "history": "its history has left this primary's",
    "wal": "WAL that it needs is missing or damaged",
}


def rebuild(member, leader, cluster, name, reason, now):
    [entry] = [entry for entry in cluster["members"] if entry["name"] == name]
    base = entry["api_url"].rsplit("/", 1)[0]
    member.say(f"reinitializing {name}: {WORDS[reason]}")
    member.rest.post("/reinitialize", {"force": False, "from_leader": True}, base)
    leader.followers[name].rebuilt_at = now
    member.metrics.add("timescale_member_rebuilds_total", 1, member=name)


def checksum_failures():
    """Pages that this server has found damaged since its statistics were reset."""
    return int(local_sql("SELECT coalesce(sum(checksum_failures), 0) FROM pg_stat_database"))
