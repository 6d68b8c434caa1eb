"""PgBouncer's admin console, over the Unix socket: who has PgBouncer's own uid is an administrator there, without a password."""

import os
import subprocess
import time

from pooler_files import SOCKET

# A connection that is in use, and was not used for so long, stands still.
STILL_SECONDS = 3


class ConsoleError(Exception):
    """PgBouncer did not do what it was asked for."""


def show(settings, what):
    """Rows of a SHOW command, each by the names of its columns."""
    head, *rows = [line.split("\t") for line in run(settings, f"SHOW {what};").splitlines()]
    return [dict(zip(head, row)) for row in rows]


def run(settings, commands):
    """Gives the console commands, each ended by a semicolon. One that fails does not keep the others from being run."""
    command = ["psql", "--no-psqlrc", "--no-password", "--quiet", "--no-align", "--field-separator=\t", "--pset=footer=off", "--file=-"]
    environment = {
        "PATH": os.environ["PATH"],
        "PGHOST": SOCKET,
        "PGPORT": str(settings["port"]),
        "PGUSER": "pgbouncer",
        "PGDATABASE": "pgbouncer",
        "PGCONNECT_TIMEOUT": "3",
    }
    done = subprocess.run(command, env=environment, input=commands, capture_output=True, timeout=10, check=False, text=True)
    if done.returncode != 0:
        raise ConsoleError(f"PgBouncer's console did not answer: {' '.join(done.stderr.split())}")
    return done.stdout


def outdated(servers, sure, likely, now):
    """Which server connections go to a former primary.

    @param servers rows of SHOW SERVERS
    @param sure the former primary led at this time: what was opened before goes to it
    @param likely no later primary had answered at this time: what was opened before and stands still goes to the former one as well
    """

    def stands_still(server):
        return server["state"] in ("active", "tested") and moment(server["request_time"]) <= now - STILL_SECONDS

    def is_outdated(server):
        opened = moment(server["connect_time"])
        return server["state"] != "new" and (opened <= sure or opened <= likely and stands_still(server))

    return [server for server in servers if is_outdated(server)]


def moment(text):
    """Unix time of what the console shows, which leaves out parts of a second: the latest that it can mean."""
    return time.mktime(time.strptime(text[:19], "%Y-%m-%d %H:%M:%S")) + 1


def drop(settings, sure, likely):
    """Closes the connections of read-write aliases that go to a former primary, and disconnects the clients that are in the middle of something
    on one of them: nothing else would free these from a server that stands still. Clients that are not, notice nothing.

    @returns how many connections, and how many clients
    """
    aliases = {database["alias"] for database in settings["databases"]}
    old = outdated([server for server in show(settings, "SERVERS") if server["database"] in aliases], sure, likely, time.time())
    if not old:
        return 0, 0
    links = {server["link"]: server["ptr"] for server in old if server["link"] != ""}
    clients = show(settings, "CLIENTS") if links else []
    linked = [client for client in clients if links.get(client["ptr"]) == client["link"]]
    if settings["killClient"]:
        commands = [f"KILL_CLIENT {client['id']};" for client in linked]
        # Only where connections are left, since it ends the one that is just being opened as well, and clients are told to try again. With session
        # pooling, the connection of a client that is gone is not closed but reset, which a server that stands still never ends.
        left = {server["database"] for server in old if server["link"] == "" or settings["mode"] == "session"}
        commands += [f"RECONNECT {quoted(alias)};" for alias in sorted(left)]
    else:
        # Before PgBouncer 1.24, a client is disconnected with all others of its alias or not at all.
        concerned = sorted({server["database"] for server in old})
        commands = [f"{verb} {quoted(alias)};" for alias in concerned for verb in (("KILL", "RESUME") if linked else ("RECONNECT",))]
        linked = [client for client in clients if client["database"] in concerned]
    run(settings, "\n".join(commands) + "\n")
    return len(old), len(linked)


def quoted(name):
    return '"' + name.replace('"', '""') + '"'
