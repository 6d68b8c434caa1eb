"""Closes connections to a server that is no longer the primary, and nothing else."""

import time

from pooler_console import Console, ConsoleError, quoted
from pooler_files import say

# A connection that is in use, and was not used for so long, stands still.
STILL_SECONDS = 3
# What is being opened for longer than this, although another server takes connections by now, has been taken by the former one.
OPENING_SECONDS = 0.4
# PgBouncer looks at the age of what is being opened three times a second.
MAINTENANCE_SECONDS = 0.5


def drop(settings, sure, likely):
    """Closes the connections of read-write aliases that go to a former primary, and disconnects the clients that are in the middle of something
    on one of them: nothing else would free these from a server that stands still. Clients that are not, notice nothing.

    @returns how many connections, and how many clients
    """
    with Console(settings["port"]) as console:
        servers = concerned(settings, console)
        old = outdated(servers, sure, likely, time.time())
        clients = console.run("SHOW CLIENTS") if any(server["link"] for server in old) else []
        commands, disconnected = plan(settings, old, clients)
        for command in commands:
            try:
                console.run(command)
            except ConsoleError as error:
                # A client that has gone meanwhile is no reason to leave the others.
                if not command.startswith("KILL_CLIENT"):
                    say(f"PgBouncer refuses {command}: {error}")
        free_openings(settings, console, servers)
    return len(old), disconnected


def concerned(settings, console):
    aliases = {database["alias"] for database in settings["databases"]}
    return [server for server in console.run("SHOW SERVERS") if server["database"] in aliases]


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


def plan(settings, old, clients):
    """@returns the commands that close these connections, and how many clients they disconnect"""
    links = {server["link"]: server["ptr"] for server in old if server["link"] != ""}
    linked = [client for client in clients if links.get(client["ptr"]) == client["link"]]
    if settings["killClient"]:
        # RECONNECT only where connections are left, since it ends the one that is just being opened as well, and clients are told to try again.
        # With session pooling, the connection of a client that is gone is not closed but reset, which a server that stands still never ends.
        left = {server["database"] for server in old if server["link"] == "" or settings["mode"] == "session"}
        kill = [f"KILL_CLIENT {client['id']}" for client in linked]
        return kill + [f"RECONNECT {quoted(alias)}" for alias in sorted(left)], len(linked)
    aliases = sorted({server["database"] for server in old})
    if not linked:
        return [f"RECONNECT {quoted(alias)}" for alias in aliases], 0
    # Before PgBouncer 1.24, a client is disconnected with all others of its alias or not at all.
    commands = [f"{verb} {quoted(alias)}" for alias in aliases for verb in ("KILL", "RESUME")]
    return commands, len([client for client in clients if client["database"] in aliases])


def free_openings(settings, console, servers):
    """Each pool opens one connection at a time. One that a server has taken which stands still holds up all others until `server_connect_timeout`
    is over; so that is made short for half a second."""
    if not openings(servers):
        return
    time.sleep(OPENING_SECONDS)
    if not openings(servers) & openings(concerned(settings, console)):
        return
    try:
        console.run(f"SET server_connect_timeout = '{OPENING_SECONDS}'")
        time.sleep(MAINTENANCE_SECONDS)
    finally:
        restore(settings, console)


def openings(servers):
    return {(server["ptr"], server["connect_time"]) for server in servers if server["state"] == "new"}


def restore(settings, console):
    console.run(f"SET server_connect_timeout = '{settings['connectTimeout']}'")
