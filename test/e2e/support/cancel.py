"""Asks for long queries through the pooler and cancels them. Prints the seconds that each took to end, as JSON.

Every second request goes out the old way, in the clear; the others over TLS (libpq 17 and later).
"""

import json
import threading
import time

import psycopg

REQUESTS = 20
ENCRYPTED = psycopg.pq.version() >= 170000
seconds = []
for number in range(REQUESTS):
    with psycopg.connect(autocommit=True, connect_timeout=5, prepare_threshold=None) as connection:
        cancel = connection.cancel_safe if ENCRYPTED and number % 2 else connection.cancel
        sent = []

        def send():
            sent.append(time.time())
            cancel()

        timer = threading.Timer(0.5, send)
        timer.start()
        try:
            connection.execute("SELECT pg_sleep(10)")
            seconds.append(10.0)
        except psycopg.errors.QueryCanceled:
            seconds.append(time.time() - sent[0])
        timer.join()
print(json.dumps(seconds))
