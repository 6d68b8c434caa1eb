"""SQL on the server of this pod, over its Unix socket, as its superuser."""

import subprocess

PSQL = ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align"]


class SqlError(Exception):
    """What psql said."""


def local_sql(statement, timeout=10):
    """@returns the text of the only field"""
    return psql(["--host=/var/run/postgresql", "--username=postgres", "--dbname=postgres", f"--command={statement}"], timeout)


def psql(arguments, timeout=15):
    """@raises SqlError with the line that says what went wrong: hints and the place of a password follow it"""
    try:
        answer = subprocess.run([*PSQL, *arguments], capture_output=True, text=True, timeout=timeout)
    except subprocess.TimeoutExpired as error:
        raise SqlError(f"no answer within {timeout} s") from error
    if answer.returncode != 0:
        lines = [line.strip() for line in answer.stderr.splitlines() if line.strip() and not line.startswith(("WARNING", "NOTICE"))]
        raise SqlError(lines[0].replace("psql: error: ", "") if lines else f"psql ended with code {answer.returncode}")
    return answer.stdout.strip()
