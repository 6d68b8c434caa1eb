"""Which login PgBouncer itself uses to look up the passwords of its clients. The database has two that take turns: a new password is set on
the one that is not in use, so the mounted password opens one of them. PgBouncer is told by a reload, which closes no connection."""

import os
import signal
import subprocess
import time

import secret_value
from pooler_files import AUTHORITY, read_state, say, write_file, write_state

# For so long, a login that opens some of the databases is not chosen: the access Job gives it rights in one database after the other.
PATIENCE_SECONDS = 60
# How often the login in use is tried: a restored database, or a password that was changed by hand, is found by that.
CONFIRM_SECONDS = float(os.environ.get("CONFIRM_SECONDS", "30"))
# After so many seconds without success, tries become rare, so that they do not fill the server's log.
EAGER_SECONDS = 120
RARE_SECONDS = 10.0
# When a problem is first said, and how often again: a change is in the pod before it is in the database, or the other way round.
GRACE_SECONDS = 3
REMIND_SECONDS = 300

REFUSALS = ("authentication failed", "not permitted to log in", 'role "')


def attempt(settings, login, password, database):
    """Does what PgBouncer does for each client: logs in and looks up a password.

    @returns `open`; `absent`: no such database; `refused`; `unready`: let in, but may not look up; or `unreachable`; and what psql said
    """
    primary = settings["primary"]
    environment = {
        "PATH": os.environ["PATH"],
        "PGHOST": primary["host"],
        "PGPORT": str(primary["port"]),
        "PGUSER": login,
        "PGDATABASE": database,
        "PGPASSWORD": password.encode("utf-8"),
        "PGPASSFILE": "/dev/null",
        "PGSSLMODE": "verify-full",
        "PGSSLROOTCERT": AUTHORITY,
        "PGCONNECT_TIMEOUT": "3",
        "PGAPPNAME": "pooler-login-check",
    }
    command = ["psql", "--no-psqlrc", "--no-password", "--quiet", "--output=/dev/null", f"--command={settings['lookup']}"]
    try:
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=5, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return "unreachable", str(error)
    words = " ".join(done.stderr.decode("utf-8", "replace").replace("psql: error: ", "").split())
    if done.returncode == 0:
        return "open", ""
    if done.returncode == 1:
        return "unready", words
    if 'database "' in words and "does not exist" in words:
        return "absent", words
    return ("refused" if any(text in words for text in REFUSALS) else "unreachable"), words


def choose(outcomes, patient):
    """The first login that opens every database there is; or, once there is no more patience, the one that opens most.

    @param outcomes for each login, in order of preference, what came of each database
    """
    for login, results in outcomes.items():
        if "open" in results and set(results) <= {"open", "absent"}:
            return login
    opened = {login: results.count("open") for login, results in outcomes.items()}
    best = max(opened, key=opened.get)
    return None if patient or opened[best] == 0 else best


def userlist(passwords, statistics):
    """PgBouncer's `auth_file`. Quotes are doubled, and nothing else means anything. The reader of statistics has no password: it is a Unix user."""
    entries = [*passwords.items(), (statistics, "")]
    return "".join('"{}" "{}"\n'.format(name, password.replace('"', '""')) for name, password in entries)


class LoginTask:
    name = "the choice of the login"

    def __init__(self, pid):
        self.pid = pid
        self.mounted = None  # the password that the fields below are about
        self.settled = False
        self.since = self.tried = 0.0
        self.said, self.said_at = None, 0.0

    def prepare(self, settings):
        """Before PgBouncer starts: the login that the password opens now. Without one, what was in use before stays, or else the first is taken."""
        try:
            given = secret_value.read("pooler")
            chosen, words = self.search(settings, given, False)
        except secret_value.Unusable as problem:
            given, chosen, words = "", None, f"error: {problem}"
        if chosen is not None:
            self.use(settings, chosen, given)
            return
        if read_state("logins.json") is None:
            self.use(settings, settings["logins"][0], given)
        say(f"PgBouncer starts with the login {read_state('logins.json')['use']}, and another one is looked for: {words}")

    def run(self, settings):
        """@returns seconds until the next run"""
        now = time.monotonic()
        try:
            given = secret_value.read("pooler")
        except secret_value.Unusable as problem:
            self.remind(now, f"error: {problem}. Until then PgBouncer keeps using the password before")
            return 1.0
        if given != self.mounted:
            self.mounted, self.settled, self.since = given, False, now
        if self.settled:
            if now - self.tried >= CONFIRM_SECONDS:
                self.confirm(settings, now)
            return 1.0
        chosen, words = self.search(settings, given, now - self.since < PATIENCE_SECONDS)
        if chosen is not None:
            if self.said is not None:
                say(f"the mounted password opens {chosen}")
            self.settled, self.tried, self.said = True, now, None
            self.use(settings, chosen, given)
            return 1.0
        if now - self.since >= GRACE_SECONDS:
            self.remind(now, f"{words}; PgBouncer keeps using {read_state('logins.json')['use']}")
        return 1.0 if now - self.since < EAGER_SECONDS else RARE_SECONDS

    def search(self, settings, password, patient):
        """@returns the login to use, or nothing and why"""
        outcomes, words = {}, ""
        for login in by_preference(settings):
            outcomes[login] = []
            for database in settings["databases"]:
                outcome, said = attempt(settings, login, password, database["database"])
                words = said or words
                outcomes[login].append(outcome)
                if outcome == "unreachable":
                    return None, f"no primary answers which login the mounted password opens: {words}"
                if outcome == "refused":
                    break
        neither = " nor ".join(settings["logins"])
        return choose(outcomes, patient), f"the mounted password opens neither {neither} until the access Job has set it: {words}"

    def confirm(self, settings, now):
        self.tried = now
        login = read_state("logins.json")["use"]
        outcome, words = attempt(settings, login, self.mounted, settings["databases"][0]["database"])
        if outcome == "refused":
            say(f"the login {login} is refused all of a sudden, trying both: {words}")
            self.settled, self.since = False, now

    def use(self, settings, login, password):
        """Hands a login to PgBouncer where it is news. The one before stays known: what is just being opened with it must succeed."""
        known = read_state("logins.json") or {"use": None, "passwords": {}}
        if known["use"] == login and known["passwords"][login] == password:
            return
        passwords = {**known["passwords"], login: password}
        write_file("userlist.txt", userlist(passwords, settings["statistics"]))
        write_file("login.ini", f"auth_user = {login}\n")
        write_state("logins.json", {"use": login, "passwords": passwords})
        if self.pid is not None:
            os.kill(self.pid, signal.SIGHUP)
            say(f"PgBouncer uses the login {login} with the mounted password from now on")

    def remind(self, now, message):
        if message != self.said or now - self.said_at >= REMIND_SECONDS:
            self.said, self.said_at = message, now
            say(message)


def by_preference(settings):
    """The logins, the one in use first."""
    known = read_state("logins.json")
    return sorted(settings["logins"], key=lambda login: known is None or login != known["use"])
