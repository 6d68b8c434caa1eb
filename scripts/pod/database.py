"""A database that SQL runs on, as the environment says where and as which login. Python 3.9 or later, standard library only."""

import json
import os

from local_sql import psql


class Database:
    def __init__(self, **env):
        self.env = {"PGCONNECT_TIMEOUT": "5", **os.environ, **env}

    def ask(self, sql, hidden=None, **variables):
        """Runs SQL, with `:'name'` for each variable, and returns the parsed JSON of its last row, if it returns any.

        @param hidden values that must not stand on a command line: the SQL takes them by `\\getenv`
        @raises SqlError at the first statement that fails
        """
        arguments = ["--set=ON_ERROR_STOP=1", *(f"--set={name}={value}" for name, value in variables.items())]
        # Passwords are UTF-8, whatever locale the container has.
        text = psql(arguments, 30, sql, {**self.env, **(hidden or {}), "PGCLIENTENCODING": "UTF8"})
        return json.loads(text.splitlines()[-1]) if text else None
