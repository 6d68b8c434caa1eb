"""Clients that log in anew all the time, and count every login that is refused.

Prints {"event": "logging in"} once every client was let in, and {"event": "report", ...} after the file STOP appears. WAYS lists
`name=host:port`: clients take them in turn.
"""

import asyncio
import collections
import json
import os
import socket
import time

import psycopg

CLIENTS = int(os.environ["CLIENTS"])
PAUSE = float(os.environ["PAUSE"])
STOP = "/tmp/stop"

ways = []
for entry in os.environ["WAYS"].split():
    name, _, at = entry.partition("=")
    host, port = at.rsplit(":", 1)
    ways.append((name, {"host": host, "hostaddr": socket.gethostbyname(host), "port": int(port)}))

logins, refused, let_in = collections.Counter(), collections.Counter(), set()
longest = 0.0


async def client(number):
    global longest
    name, way = ways[number % len(ways)]
    while not os.path.exists(STOP):
        begin = time.monotonic()
        try:
            async with await psycopg.AsyncConnection.connect(connect_timeout=20, autocommit=True, **way) as connection:
                await (await connection.execute("SELECT 1")).fetchone()
            logins[name] += 1
            let_in.add(number)
        except (psycopg.Error, OSError) as error:
            lines = str(error).strip().splitlines()
            refused[f"{name}: {lines[-1] if lines else type(error).__name__}"[:200]] += 1
        longest = max(longest, time.monotonic() - begin)
        await asyncio.sleep(PAUSE)


async def watch():
    while len(let_in) < CLIENTS:
        await asyncio.sleep(0.2)
    print(json.dumps({"event": "logging in"}), flush=True)


async def main():
    watching = asyncio.ensure_future(watch())
    await asyncio.gather(*(client(number) for number in range(CLIENTS)))
    watching.cancel()
    print(json.dumps({"event": "report", "logins": dict(logins), "refused": dict(refused), "longest": longest}), flush=True)
    # The log is read while the pod is there.
    await asyncio.sleep(3600)


asyncio.run(main())
