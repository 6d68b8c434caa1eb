"""Tries to reach another member in the ways that a failover needs, with this member's own certificate and passwords.

Both tries change nothing: a POST that Patroni only answers where its password is right, and a replication login that asks who the server is.
"""

import os
import re
import ssl
from urllib.parse import urlsplit

from failover import Problem
from local_sql import SqlError, psql
from patroni_rest import TLS, RestError

SECONDS = 3
# Served by every Patroni from 3.0 on, behind its password; without Citus it does nothing.
HARMLESS = "/citus"
PASSWORD_FILE = "/run/patroni/reach.pgpass"
SILENT = re.compile(r"refused|timed out|timeout|no route|unreachable|could not translate|no answer|starting up|shutting down|reset by peer|closed the connection", re.I)


def rest_problem(rest, base, now):
    """@returns None where Patroni at this address took our password over a connection that both ends trust"""
    try:
        rest.post(HARMLESS, {"asked_by": "member program"}, base, SECONDS)
    except RestError as error:
        if error.status in (401, 403):
            return Problem("password", "it refuses the REST password of this member", now)
        if error.status is not None:
            return None
        return Problem(_kind(error.__cause__), _words(error.__cause__), now)
    except OSError as error:
        return Problem("broken", f"the certificate of this member cannot be used: {error}", now)
    return None


def replication_problem(host, port, user, now):
    """@returns None where the server let us log in as a standby does, with the password that was kept"""
    connection = {
        "host": host,
        "port": port,
        "user": user,
        "dbname": "postgres",
        "replication": "true",
        "sslmode": "verify-ca",
        "sslrootcert": f"{TLS}/ca.crt",
        "connect_timeout": SECONDS,
        "application_name": "member-program",
        "passfile": PASSWORD_FILE,
    }
    try:
        psql([" ".join(f"{key}={_quoted(value)}" for key, value in connection.items()), "--command=IDENTIFY_SYSTEM"], SECONDS + 2)
    except SqlError as error:
        text = str(error)
        if re.search(r"password authentication failed|no password supplied", text):
            return Problem("password", f"it refuses the password of {user}", now)
        return Problem("silent" if SILENT.search(text) else "broken", text, now)
    return None


def _kind(cause):
    """A server that is off does not get as far as TLS."""
    return "silent" if isinstance(cause, OSError) and not isinstance(cause, ssl.SSLError) else "broken"


def _words(cause):
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"its certificate is refused: {cause.verify_message}"
    return str(cause)


def _quoted(value):
    return "'" + str(value).replace("\\", "\\\\").replace("'", "\\'") + "'"


def keep_password(user, password):
    """Where libpq looks for it: an argument or a variable could be read by others."""
    escaped = [field.replace("\\", "\\\\").replace(":", "\\:") for field in (user, password)]
    text = f"*:*:*:{escaped[0]}:{escaped[1]}\n"
    temporary = f"{PASSWORD_FILE}.new"
    with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf8") as file:
        file.write(text)
    os.replace(temporary, PASSWORD_FILE)


def address_of(entry):
    """Scheme, host and port of a member's REST interface, from Patroni's /cluster."""
    where = urlsplit(entry["api_url"])
    return f"{where.scheme}://{where.netloc}"
