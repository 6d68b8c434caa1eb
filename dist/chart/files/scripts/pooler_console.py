"""PgBouncer's admin console, over the Unix socket: who has PgBouncer's own uid is an administrator there, without a password.

It speaks the part of PostgreSQL's protocol that it takes. A psql for each command would take most of the second in which clients are freed.
"""

import socket
import struct

from pooler_files import SOCKET

TIMEOUT_SECONDS = 5


class ConsoleError(Exception):
    """PgBouncer did not do what it was asked for."""


class Console:
    def __init__(self, port):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self.socket.settimeout(TIMEOUT_SECONDS)
            self.socket.connect(f"{SOCKET}/.s.PGSQL.{port}")
            self.stream = self.socket.makefile("rb")
            startup = struct.pack("!i", 196608) + b"user\0pgbouncer\0database\0pgbouncer\0\0"
            self.socket.sendall(struct.pack("!i", len(startup) + 4) + startup)
            self._answer()
        except BaseException:
            self.socket.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def run(self, command):
        """@returns the rows of the answer, each by the names of its columns. @raises ConsoleError"""
        query = command.encode("utf-8") + b"\0"
        self.socket.sendall(b"Q" + struct.pack("!i", len(query) + 4) + query)
        return self._answer()

    def _answer(self):
        """Reads until the console is ready for the next command."""
        columns, rows, problem = [], [], None
        while True:
            kind, body = self._message()
            if kind == b"T":
                columns = _columns(body)
            elif kind == b"D":
                rows.append(dict(zip(columns, _values(body))))
            elif kind == b"R" and struct.unpack("!i", body[:4])[0] != 0:
                raise ConsoleError("PgBouncer's console asks for a password: it runs as another Unix user")
            elif kind == b"E":
                problem = next((part[1:] for part in body.split(b"\0") if part[:1] == b"M"), b"").decode("utf-8", "replace")
                if body.startswith(b"SFATAL"):
                    raise ConsoleError(problem)
            elif kind == b"Z":
                if problem is not None:
                    raise ConsoleError(problem)
                return rows

    def _message(self):
        head = self.stream.read(5)
        if len(head) < 5:
            raise ConsoleError("PgBouncer's console ended the connection")
        length = struct.unpack("!i", head[1:])[0] - 4
        return head[:1], self.stream.read(length)


def _columns(body):
    names, at = [], 2
    for _ in range(struct.unpack("!h", body[:2])[0]):
        end = body.index(b"\0", at)
        names.append(body[at:end].decode("utf-8"))
        # Behind a name come what table and column it is from, and its type.
        at = end + 1 + 18
    return names


def _values(body):
    values, at = [], 2
    for _ in range(struct.unpack("!h", body[:2])[0]):
        length = struct.unpack("!i", body[at : at + 4])[0]
        at += 4
        values.append("" if length < 0 else body[at : at + length].decode("utf-8", "replace"))
        at += max(length, 0)
    return values


def quoted(name):
    return '"' + name.replace('"', '""') + '"'
