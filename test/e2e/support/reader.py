"""Clients that read through one address and remember who answered.

Prints one JSON object per line: {"event": "reading"} once every client has had an answer, and {"event": "report", ...} after the
file STOP appears. An answer is the address of the server and whether it is a standby; a refusal is an error that came in time.
"""

import asyncio
import collections
import json
import os
import socket
import sys
import time

import psycopg

CLIENTS = int(os.environ["CLIENTS"])
PAUSE = 1 / float(os.environ["READS_PER_SECOND_AND_CLIENT"])
PATIENCE = 10.0
RETRY_PAUSE = 0.1
STOP = "/tmp/stop"
QUERY = "SELECT host(inet_server_addr()), pg_is_in_recovery()"

# The address is looked up once: a name server on a node that lost its power is a test of its own.
CONNECTION = {
    "hostaddr": socket.gethostbyname(os.environ["PGHOST"]),
    "connect_timeout": 3,
    "autocommit": True,
    "prepare_threshold": None,
    "tcp_user_timeout": 5000,
    "keepalives_idle": 3,
    "keepalives_interval": 1,
    "keepalives_count": 3,
}


class Client:
    def __init__(self, number):
        self.number = number
        self.answered = []  # times
        self.heard = []  # times of answers and of refusals: the client was not left waiting


clients = [Client(n) for n in range(CLIENTS)]
servers = collections.Counter()
primaries = 0
errors = collections.Counter()
stopping = False


def count(error):
    text = str(error).strip().splitlines()[-1] if str(error).strip() else ""
    errors[f"{type(error).__name__}: {text}"[:160]] += 1


async def read(client):
    global primaries
    await asyncio.sleep(PAUSE * client.number / CLIENTS)
    connection = None
    while not stopping:
        due = time.time() + PAUSE
        try:
            if connection is None:
                connection = await asyncio.wait_for(psycopg.AsyncConnection.connect(**CONNECTION), PATIENCE)
            cursor = await asyncio.wait_for(connection.execute(QUERY), PATIENCE)
            address, standby = await cursor.fetchone()
            servers[address] += 1
            primaries += not standby
            now = time.time()
            client.answered.append(now)
            client.heard.append(now)
            await asyncio.sleep(max(0, due - now))
        except (psycopg.Error, OSError, asyncio.TimeoutError) as error:
            count(error)
            client.heard.append(time.time())
            if connection is not None:
                await connection.close()
                connection = None
            await asyncio.sleep(RETRY_PAUSE)
    if connection is not None:
        await connection.close()


def longest(times, start, end):
    """The longest time without an event between start and end: (length, when it began)."""
    marks = [start, *sorted(t for t in times if start < t < end), end]
    return max((after - before, before) for before, after in zip(marks, marks[1:]))


def report(start, end):
    gap, gap_start = longest([t for c in clients for t in c.answered], start, end)
    stalls = sorted(longest(c.answered, start, end)[0] for c in clients)
    last = max((t for c in clients for t in c.answered), default=start)
    return {
        "event": "report",
        "seconds": end - start,
        "answers": sum(len(c.answered) for c in clients),
        "byPrimary": primaries,
        "servers": dict(servers),
        "gapSeconds": gap,
        "gapStart": gap_start,
        "stallSeconds": {"median": stalls[len(stalls) // 2], "p99": stalls[int(len(stalls) * 0.99)], "max": stalls[-1]},
        "unheardSeconds": max(longest(c.heard, start, end)[0] for c in clients),
        "sinceLastAnswer": end - last,
        "errors": dict(errors.most_common(12)),
    }


def say(event):
    print(json.dumps(event), flush=True)


async def main():
    global stopping
    tasks = [asyncio.create_task(read(c)) for c in clients]
    while not all(c.answered for c in clients):
        await asyncio.sleep(0.1)
    start = time.time()
    # What came before all of them read is no part of the measurement.
    servers.clear()
    errors.clear()
    globals()["primaries"] = 0
    say({"event": "reading"})
    while not os.path.exists(STOP):
        await asyncio.sleep(0.1)
    end = time.time()
    stopping = True
    await asyncio.gather(*tasks)
    say(report(start, end))


if sys.version_info < (3, 9) or int(psycopg.__version__.split(".")[0]) < 3:
    sys.exit("the reader needs Python 3.9 and psycopg 3")
asyncio.run(main())
