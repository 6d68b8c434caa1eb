"""Task of the member program: takes over passwords, configuration and certificates that changed, without a restart.

usage: credentials.py      before Patroni starts: writes what it reads

The primary sets the passwords of superuser, replication and rewind over its Unix socket, where it needs none. Each member uses the old ones of
replication and rewind until the new ones are in force, and the primary waits until every member knows the new ones: no standby is cut off, and one
that restarts meanwhile streams as soon as they are. See docs/adr/0020-changed-passwords-are-taken-over.md.
"""

import hashlib
import os
import signal
import sys
import time

import facts_client
import passwords
import patroni_files
import secret_value
from database import Database
from local_sql import SqlError
from patroni_rest import RestError

EVERY = 2
# With nothing to do, the server is asked less often.
SETTLED_SECONDS = 10
# The kubelet brings a changed Secret to every pod within this time: for longer, the primary waits for no member.
KNOWN_SECONDS = 120
# For so long a member that cannot stream tries one password before it tries the next one that it knows.
TURN_SECONDS = 20

# Members use these among each other: the server that is logged in to has to know the same.
SHARED = ("replication", "rewind")

CERTIFICATES = "/tls"

STATE = """
SELECT json_build_object('leads', NOT pg_is_in_recovery(),
  'streams', EXISTS (SELECT FROM pg_stat_wal_receiver WHERE status = 'streaming'));
"""


class Server:
    """What the server of this pod says: the verifier of each login's password, whether it may be written to, whether it receives WAL."""

    def __init__(self, verifiers, leads, streams):
        self.verifiers, self.leads, self.streams = verifiers, leads, streams


class Password:
    """What this member knows of one password: the Secret's value first, then those that were before and may still be in force."""

    def __init__(self, mounted, used, now):
        self.values = [mounted] if used in (None, mounted) else [mounted, used]
        self.used = self.values[-1]
        self.changed_at = self.tried_at = now

    @property
    def mounted(self):
        return self.values[0]

    def see(self, mounted, now):
        if mounted != self.mounted:
            self.values = [mounted, *(value for value in self.values if value != mounted)]
            self.changed_at = self.tried_at = now

    def choose(self, server, verifier, now):
        """Which value Patroni gets. @param server None where it does not answer"""
        in_force = next((value for value in self.values if passwords.opens(value, verifier)), None) if server else None
        if in_force == self.mounted:
            self.values = [self.mounted]
            self.used = self.mounted
        elif in_force is not None and (server.leads or server.streams):
            self.used = in_force
        elif now - self.tried_at >= TURN_SECONDS:
            # A server that does not receive WAL may be too old to tell.
            self.used = self.values[(self.values.index(self.used) + 1) % len(self.values)]
            self.tried_at = now


class Task:
    def __init__(self, signal_patroni):
        self.signal_patroni = signal_patroni
        self.logins = logins()
        self.known = {}
        self.asked_at = None
        self.settled = False
        # None: what the files say that were written before Patroni started.
        self.may_bootstrap = None
        self.certificates = certificates_version()
        self.owes_signal = False

    def run(self, member, now):
        problem = self.read(now)
        if not self.settled or now - self.asked_at >= SETTLED_SECONDS:
            self.asked_at = now
            self.take_over(member, look(self.logins), now)
        self.tell_patroni(member)
        if problem:
            raise problem

    def read(self, now):
        """@returns what is wrong with a mounted value: then the one before stays in use"""
        used = {} if self.known else patroni_files.read()
        if self.may_bootstrap is None:
            self.may_bootstrap = any(is_stand_in(value) for value in used.values())
            used = {name: value for name, value in used.items() if not is_stand_in(value)}
        wrong = None
        for name in self.logins:
            try:
                mounted = secret_value.read(name)
            except secret_value.Unusable as problem:
                wrong, mounted = problem, self.known[name].mounted if self.known.get(name) else used[name]
            if name not in self.known:
                self.known[name] = Password(mounted, used.get(name), now)
            elif mounted != self.known[name].mounted:
                self.known[name].see(mounted, now)
                self.settled = False
        return wrong

    def take_over(self, member, server, now):
        awaited = []
        for name in patroni_files.DATABASE_LOGINS:
            password, login = self.known[name], self.logins[name]
            verifier = server.verifiers[login] if server else None
            if server and server.leads and not passwords.opens(password.mounted, verifier) and self.may_set(member, name, verifier, now):
                member.say(f"setting the password of {login}: the Secret has another one than the database")
                passwords.set_password(local(), login, password.mounted)
                verifier = verifiers(self.logins)[login]
            if name in SHARED:
                password.choose(server, verifier, now)
            else:
                password.used = password.mounted
            if server and not passwords.opens(password.mounted, verifier):
                awaited.append(name)
        self.known["patroni-rest"].used = self.known["patroni-rest"].mounted
        # For the primary: which passwords of the Secret are not in force here yet. None where the server does not say it.
        member.facts["credentials"] = {"awaited": awaited if server else None}
        self.settled = server is not None and not awaited

    def may_set(self, member, name, verifier, now):
        # Patroni makes the logins of a new cluster before it leads.
        if leader(member) != member.name:
            return False
        # Only Jobs and people log in as the superuser. A password that is not there, or stands for another one, is in use nowhere.
        if name not in SHARED or verifier is None or passwords.opens(stand_in(self.known[name].mounted), verifier):
            return True
        return now - self.known[name].changed_at >= KNOWN_SECONDS or others_know(member, name)

    def tell_patroni(self, member):
        if self.may_bootstrap:
            self.may_bootstrap = leader(member) is None
        used = {name: password.used for name, password in self.known.items()}
        changed = patroni_files.write(for_bootstrap(used) if self.may_bootstrap else used, self.logins)
        version = certificates_version()
        if changed or version != self.certificates:
            self.certificates, self.owes_signal = version, True
        if self.owes_signal and self.signal_patroni():
            self.owes_signal = False
            member.say("passwords, configuration or certificates changed: Patroni and its server read them again")


def logins():
    """Name of the file with a password → the login that it is for."""
    return dict(entry.split("=", 1) for entry in os.environ["CREDENTIAL_LOGINS"].split())


def local():
    # As Patroni does it: a commit that waits for a standby must not hold up the password with which standbys log in.
    return Database(PGHOST="/var/run/postgresql", PGUSER="postgres", PGDATABASE="postgres", PGOPTIONS="-c synchronous_commit=local")


def verifiers(by_file):
    names = [by_file[name] for name in patroni_files.DATABASE_LOGINS]
    return {login: role.verifier for login, role in passwords.roles(local(), names).items()}


def look(by_file):
    """@returns None where the server does not answer"""
    try:
        return Server(verifiers(by_file), **local().ask(STATE))
    except SqlError:
        return None


def others_know(member, name):
    """Whether every other member says that it has the Secret's new value."""
    try:
        others = [entry for entry in member.rest.get("/cluster")["members"] if entry["name"] != member.name]
        return all(name in (facts_client.facts_of(entry["host"])["credentials"]["awaited"] or ()) for entry in others)
    except (RestError, KeyError, TypeError):
        return False


def leader(member):
    """@returns its name, or None"""
    try:
        return next((entry["name"] for entry in member.rest.get("/cluster")["members"] if entry["role"] == "leader"), None)
    except (RestError, KeyError, TypeError):
        return None


STAND_IN = "until there is a leader: "


def for_bootstrap(values):
    """Patroni quotes the SQL with which it makes the logins of a new cluster by $$ (patroni/postgresql/bootstrap.py), and a password that has it
    would end the quotes. Others stand for such passwords until there is a leader, which sets the right ones."""
    return {name: stand_in(value) if name in patroni_files.DATABASE_LOGINS and "$$" in value else value for name, value in values.items()}


def stand_in(value):
    return STAND_IN + hashlib.sha256(value.encode("utf-8")).hexdigest()


def is_stand_in(value):
    return value.startswith(STAND_IN)


def certificates_version():
    """The kubelet swaps the symbolic link `..data` of a mounted directory in one step: its target is the version."""
    try:
        return os.readlink(f"{CERTIFICATES}/..data")
    except FileNotFoundError:
        return None


def signaller(pid):
    """Sends SIGHUP to Patroni once it handles the signal: before that, the signal would end it."""

    def send():
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
            caught = next(line for line in status if line.startswith("SigCgt:"))
        if not int(caught.split()[1], 16) & (1 << (signal.SIGHUP - 1)):
            return False
        os.kill(pid, signal.SIGHUP)
        return True

    return send


_task = None


def run(member):
    global _task
    if _task is None:
        _task = Task(signaller(member.patroni_pid))
    _task.run(member, time.monotonic())


def main():
    try:
        by_file = logins()
        values = {name: secret_value.read(name) for name in by_file}
    except secret_value.Unusable as problem:
        sys.exit(f"error: {problem}")
    # A server with data is not made anew.
    has_data = os.path.exists(f"{os.environ['DATA_VOLUME']}/data/PG_VERSION")
    patroni_files.write(values if has_data else for_bootstrap(values), by_file)


if __name__ == "__main__":
    main()
