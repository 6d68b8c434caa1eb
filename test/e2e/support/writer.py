"""Clients that insert rows through the pooler and remember what was acknowledged.

Prints one JSON object per line: {"event": "writing"} once every client has had an acknowledgement, and
{"event": "report", ...} after the file STOP appears. A row number is used once: a row whose acknowledgement did not
arrive is in doubt, never sent again, and may or may not be in the table.
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
PAUSE = 1 / float(os.environ["ROWS_PER_SECOND_AND_CLIENT"])
STATEMENT_TIMEOUT = float(os.environ["STATEMENT_TIMEOUT"])
ROWS_PER_CONNECTION = int(os.environ["ROWS_PER_CONNECTION"])  # 0: as many as it lives for
RETRY_PAUSE = 0.05
STOP = "/tmp/stop"
RUN = os.environ["RUN"]
TABLE = os.environ["TABLE"]
INSERT = f"INSERT INTO {TABLE} (run, client, seq, payload) VALUES (%s, %s, %s, %s)"
PAYLOAD = "x" * 100

# The address is looked up once: a name server on a node that lost its power is a test of its own.
CONNECTION = {
    "hostaddr": socket.gethostbyname(os.environ["PGHOST"]),
    "connect_timeout": 3,
    "autocommit": True,
    "prepare_threshold": 0 if os.environ["PREPARED"] == "yes" else None,
    "tcp_user_timeout": 5000,
    "keepalives_idle": 3,
    "keepalives_interval": 1,
    "keepalives_count": 3,
}


class Client:
    def __init__(self, number):
        self.number = number
        self.seq = 0
        self.acknowledged = []  # (seq, time)
        self.in_doubt = []


clients = [Client(n) for n in range(CLIENTS)]
errors = collections.Counter()
read_only = 0
stopping = False


def count(error):
    global read_only
    read_only += "read-only transaction" in str(error)
    text = str(error).strip().splitlines()[-1] if str(error).strip() else ""
    errors[f"{type(error).__name__}: {text}"[:160]] += 1


async def execute(connection, *arguments):
    """Like connection.execute, but a server that does not answer in time has its connection cut, as drivers do."""
    descriptor = socket.socket(fileno=os.dup(connection.fileno()))
    cut = asyncio.get_running_loop().call_later(STATEMENT_TIMEOUT, descriptor.shutdown, socket.SHUT_RDWR)
    try:
        await connection.execute(*arguments)
    finally:
        cut.cancel()
        descriptor.close()


async def write(client):
    await asyncio.sleep(PAUSE * client.number / CLIENTS)
    connection = None
    while not stopping:
        due = time.time() + PAUSE
        try:
            if connection is None:
                connection = await psycopg.AsyncConnection.connect(**CONNECTION)
            client.seq += 1
            client.in_doubt.append(client.seq)
            await execute(connection, INSERT, (RUN, client.number, client.seq, PAYLOAD))
            client.in_doubt.pop()
            client.acknowledged.append((client.seq, time.time()))
            if ROWS_PER_CONNECTION and client.seq % ROWS_PER_CONNECTION == 0:
                await connection.close()
                connection = None
            await asyncio.sleep(max(0, due - time.time()))
        except (psycopg.Error, OSError, asyncio.TimeoutError) as error:
            count(error)
            if connection is not None:
                await connection.close()
                connection = None
            await asyncio.sleep(RETRY_PAUSE)
    if connection is not None:
        await connection.close()


async def patiently(action):
    """Before and after the writing there is no hurry, only a result."""
    for attempt in range(60):
        try:
            async with await psycopg.AsyncConnection.connect(**CONNECTION) as connection:
                return await action(connection)
        except psycopg.Error:
            if attempt == 59:
                raise
            await asyncio.sleep(1)


async def make_table(connection):
    # No key: a row that arrives twice must be seen, not refused.
    await connection.execute(
        f"CREATE TABLE IF NOT EXISTS {TABLE} (run text, client int, seq int, payload text, at timestamptz DEFAULT clock_timestamp())"
    )


async def stored_rows(connection):
    cursor = await connection.execute(f"SELECT client, seq, count(*) FROM {TABLE} WHERE run = %s GROUP BY client, seq", (RUN,))
    return {(client, seq): times for client, seq, times in await cursor.fetchall()}


def longest(times, start, end):
    """The longest time without an event between start and end: (length, when it began)."""
    marks = [start, *sorted(t for t in times if start < t < end), end]
    return max((after - before, before) for before, after in zip(marks, marks[1:]))


def report(start, end, stored):
    acknowledged = {(c.number, seq) for c in clients for seq, _ in c.acknowledged}
    in_doubt = {(c.number, seq) for c in clients for seq in c.in_doubt}
    gap, gap_start = longest([t for c in clients for _, t in c.acknowledged], start, end)
    stalls = sorted(longest([t for _, t in c.acknowledged], start, end)[0] for c in clients)
    return {
        "event": "report",
        "seconds": end - start,
        "acknowledged": len(acknowledged),
        "lost": len(acknowledged - stored.keys()),
        "duplicates": sum(times - 1 for times in stored.values()),
        "inDoubt": len(in_doubt),
        "inDoubtStored": len(in_doubt & stored.keys()),
        "gapSeconds": gap,
        "gapStart": gap_start,
        "stallSeconds": {"median": stalls[len(stalls) // 2], "p99": stalls[int(len(stalls) * 0.99)], "max": stalls[-1]},
        "errors": dict(errors.most_common(12)),
        "readOnly": read_only,
    }


def say(event):
    print(json.dumps(event), flush=True)


async def main():
    global stopping
    await patiently(make_table)
    tasks = [asyncio.create_task(write(c)) for c in clients]
    while not all(c.acknowledged for c in clients):
        await asyncio.sleep(0.1)
    start = time.time()
    say({"event": "writing"})
    while not os.path.exists(STOP):
        await asyncio.sleep(0.1)
    end = time.time()
    stopping = True
    await asyncio.gather(*tasks)
    say(report(start, end, await patiently(stored_rows)))


if sys.version_info < (3, 9) or int(psycopg.__version__.split(".")[0]) < 3:
    sys.exit("the writer needs Python 3.9 and psycopg 3")
asyncio.run(main())
