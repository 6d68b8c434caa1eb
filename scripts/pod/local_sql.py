"""SQL through psql; `local_sql` on the server of this pod, over its Unix socket, as its superuser."""

import subprocess

PSQL = ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align"]


class SqlError(Exception):
    """What psql or the server said."""


def local_sql(statement, timeout=10):
    """@returns the text of the only field"""
    return psql(["--host=/var/run/postgresql", "--username=postgres", "--dbname=postgres", f"--command={statement}"], timeout)


def psql(arguments, timeout=15, sql=None, env=None):
    """@raises SqlError with the line that says what went wrong: hints and the place of a password follow it"""
    try:
        answer = subprocess.run([*PSQL, *arguments], capture_output=True, encoding="utf-8", timeout=timeout, input=sql, env=env)
    except subprocess.TimeoutExpired as error:
        raise SqlError(f"no answer within {timeout} s") from error
    if answer.returncode != 0:
        lines = [line.strip() for line in answer.stderr.splitlines() if line.strip() and not line.startswith(("WARNING", "NOTICE"))]
        # A statement from a file or from standard input is preceded by its place in there.
        first = lines[0].partition("ERROR:  ")[2] or lines[0].replace("psql: error: ", "") if lines else f"psql ended with code {answer.returncode}"
        raise SqlError(first)
    return answer.stdout.strip()
