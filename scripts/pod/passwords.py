"""Makes the passwords in the database those of the Secret, and changes nothing where they are.

usage: passwords.py      LOGINS lists `login=file`; POOLER_LOGINS names the pooler's two logins, whose value is the file `pooler`

Whether a password opens a login is worked out from the login's verifier (RFC 5803): no attempt to log in is refused, and none is logged.
Python 3.9 or later, standard library only.
"""

import base64
import hashlib
import hmac
import os
import stringprep
import sys
import time
import unicodedata

import secret_value
from database import Database
from local_sql import SqlError

# How long the pooler's old password is still let in: mounted Secrets follow within 2 minutes, and a pooler takes its new one within seconds.
OVERLAP = "15 minutes"

ROLES = """
SELECT coalesce(json_object_agg(rolname, json_build_object('verifier', rolpassword,
  'lasts', rolvaliduntil IS NULL OR rolvaliduntil = 'infinity')), '{}')
FROM pg_authid WHERE rolname = ANY (string_to_array(:'names', ' '));
"""

# The statement holds the password: no log and no statistics of the server may hold it as well. The lock is that of the access Job's SQL.
SILENCE = """
SET log_statement = none;
SET log_min_duration_statement = -1;
SET log_min_duration_sample = -1;
SET log_transaction_sample_rate = 0;
SET log_min_error_statement = panic;
SET pg_stat_statements.track_utility = off;
SET pgaudit.log = none;
SET password_encryption = 'scram-sha-256';
SET lock_timeout = '20s';
DO $$ BEGIN PERFORM pg_advisory_lock(hashtextextended('cdk8s-timescale access', 0)); END $$;
\\getenv role ROLE_NAME
\\getenv password ROLE_PASSWORD
"""

SET_PASSWORD = SILENCE + "ALTER ROLE :\"role\" PASSWORD :'password';\n"
SET_CURRENT = SILENCE + "ALTER ROLE :\"role\" PASSWORD :'password' VALID UNTIL 'infinity';\n"
LASTS = "ALTER ROLE :\"role\" VALID UNTIL 'infinity';\n"
ENDS = "SELECT format('ALTER ROLE %I VALID UNTIL %L', :'role', now() + :'overlap'::interval) \\gexec\n"


class Role:
    def __init__(self, verifier=None, lasts=True):
        self.verifier = verifier
        # False: its password ends at some time, or has ended.
        self.lasts = lasts


def roles(database, names):
    """What the server knows of these logins. A login that is not there has no verifier."""
    found = database.ask(ROLES, names=" ".join(names))
    return {name: Role(**found.get(name, {})) for name in names}


def opens(password, verifier):
    """Whether a client with the password is let in as a login with the verifier."""
    parts = (verifier or "").split("$")
    if len(parts) != 3 or parts[0] != "SCRAM-SHA-256":
        # md5 and nothing at all: pg_hba.conf lets in SCRAM only.
        return False
    iterations, _, salt = parts[1].partition(":")
    server_key = base64.b64decode(parts[2].partition(":")[2])
    for candidate in {password, _prepared(password)}:
        salted = hashlib.pbkdf2_hmac("sha256", candidate.encode("utf-8"), base64.b64decode(salt), int(iterations))
        if hmac.compare_digest(hmac.new(salted, b"Server Key", hashlib.sha256).digest(), server_key):
            return True
    return False


def _prepared(password):
    """The password after SASLprep (RFC 4013), as far as it changes anything. Where that is forbidden, clients and server take it as it is."""
    mapped = "".join(" " if stringprep.in_table_c12(c) else c for c in password if not stringprep.in_table_b1(c))
    return unicodedata.normalize("NFKC", mapped)


def set_password(database, role, password, sql=SET_PASSWORD):
    database.ask(sql, hidden={"ROLE_NAME": role, "ROLE_PASSWORD": password})


def converge(database, passwords, say):
    """@param passwords by login"""
    found = roles(database, passwords)
    for login, password in passwords.items():
        if not opens(password, found[login].verifier):
            say(f"setting the password of {login}")
            set_password(database, login, password)


def converge_twins(database, twins, password, say):
    """Two logins that take turns: one has the password and lasts, the other keeps the one before for a while."""
    found = roles(database, twins)
    opened = [name for name in twins if opens(password, found[name].verifier)]
    if opened:
        current = next((name for name in opened if found[name].lasts), opened[0])
        if not found[current].lasts:
            say(f"{current} has the Secret's password again: it lasts")
            database.ask(LASTS, role=current)
    else:
        before = next((name for name in twins if found[name].verifier and found[name].lasts), None)
        current = twins[1] if before == twins[0] else twins[0]
        say(f"setting the password of {current}")
        set_password(database, current, password, SET_CURRENT)
    other = twins[1] if current == twins[0] else twins[0]
    if found[other].verifier and found[other].lasts:
        say(f"{other} keeps the password before for {OVERLAP}")
        database.ask(ENDS, role=other, overlap=OVERLAP)


def main():
    def say(message):
        print(f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())} {message}", flush=True)

    database = Database()
    try:
        logins = dict(entry.split("=", 1) for entry in os.environ["LOGINS"].split())
        converge(database, {login: secret_value.read(file) for login, file in logins.items()}, say)
        twins = os.environ.get("POOLER_LOGINS", "").split()
        if twins:
            converge_twins(database, twins, secret_value.read("pooler"), say)
    except (secret_value.Unusable, SqlError) as problem:
        sys.exit(f"error: {problem}")


if __name__ == "__main__":
    main()
