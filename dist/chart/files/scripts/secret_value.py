"""The values of the credentials Secret, as every container reads them: one file for each key below /credentials.

usage: secret_value.py FILE      prints the value, without an end of line

One line feed at the end of a value is not part of it: most ways to write a Secret add one. Any other control character would be taken
for the end of a line by one of the programs that get the value, and is refused. So is a verifier, which PostgreSQL and PgBouncer take for
what it is, and not for a password. Python 3.9 or later, standard library only.
"""

import os
import re
import sys
import unicodedata

DIRECTORY = "/credentials"

NAMES = {"\n": "a line feed", "\r": "a carriage return", "\t": "a tab", "\0": "a NUL"}


VERIFIER = re.compile(r"md5[0-9a-fA-F]{32}|SCRAM-SHA-256\$.*")


class Unusable(Exception):
    """A value that no login can have. The message never repeats the value."""


def read(file):
    """@raises Unusable for a value that is missing or that no login can have"""
    try:
        with open(f"{DIRECTORY}/{file}", "rb") as content:
            return parse(content.read(), source(file))
    except FileNotFoundError:
        raise Unusable(f"{source(file)} must be there, and {DIRECTORY}/{file} is not: add the key to the Secret") from None


def source(file):
    """Where a person finds the value: CREDENTIAL_KEYS lists `file=secret/key`."""
    for entry in os.environ.get("CREDENTIAL_KEYS", "").split():
        name, _, where = entry.partition("=")
        if name == file:
            secret, _, key = where.partition("/")
            return f"the key {key} of Secret {secret}"
    return f"the file {DIRECTORY}/{file}"


def parse(data, where):
    if data.endswith(b"\n"):
        data = data[:-1]
    if not data:
        raise Unusable(f"{where} must hold a password, and is empty: give it a value")
    try:
        value = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unusable(f"{where} must be text in UTF-8, and its byte {error.start + 1} is not: write it in UTF-8") from None
    for position, character in enumerate(value, 1):
        if unicodedata.category(character) == "Cc":
            what = f"{NAMES.get(character, 'a control character')} (U+{ord(character):04X})"
            raise Unusable(
                f"{where} must be one line of printable characters, and its character {position} is {what}: "
                "write it without; one line feed at the very end is allowed and ignored"
            )
    if VERIFIER.fullmatch(value):
        raise Unusable(f"{where} must hold a password, and holds what PostgreSQL keeps of one (md5… or SCRAM-SHA-256$…): write the password")
    return value


def main(file):
    try:
        sys.stdout.buffer.write(read(file).encode("utf-8"))
    except Unusable as problem:
        sys.exit(f"error: {problem}")


if __name__ == "__main__":
    main(sys.argv[1])
