"""The files of a pooler pod: what is declared, and what this pod alone knows."""

import json
import os
import time

SETTINGS = "/etc/pgbouncer/pooler.json"
AUTHORITY = "/server-ca/ca.crt"
# The Unix socket, which the exporter's container sees as well.
SOCKET = "/run/pgbouncer"
# The rest, which it does not see.
STATE = "/run/pooler"


def say(message):
    print(f"{time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime())} UTC pooler: {message}", flush=True)


def read_settings():
    with open(SETTINGS, encoding="utf-8") as file:
        return json.load(file)


def read_state(name):
    """What `write_state` wrote; nothing where it has not."""
    try:
        with open(f"{STATE}/{name}", encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return None


def write_state(name, value):
    write_file(name, json.dumps(value))


def write_file(name, text):
    """In one step, so that PgBouncer never reads half a file."""
    path = f"{STATE}/{name}"
    with open(f"{path}.new", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(f"{path}.new", path)
