"""Runs beside PgBouncer in every pooler pod, for what PgBouncer does not do by itself.

usage: pooler.py prepare       writes what PgBouncer reads when it starts, and ends
       pooler.py watch PID     takes over changed passwords and follows the primary, until PgBouncer, process PID, has ended

PgBouncer works without it: when this program fails, what is in use stays in use.
Python 3.9 or later, standard library only.
"""

import os
import sys
import threading
import time

from pooler_files import read_settings, say
from pooler_login import LoginTask
from pooler_primary import PrimaryTask


def repeat(task):
    """Runs a task for ever. What fails is said once, and tried again."""
    last = None
    while True:
        pause = 1.0
        try:
            pause = task.run(read_settings())
            last = None
        except Exception as error:  # a task must not end the other one
            text = f"{type(error).__name__}: {error}"
            if text != last:
                say(f"{task.name} failed, and is tried again every second: {text}")
            last = text
        time.sleep(pause)


def watch(pid):
    for task in (LoginTask(pid), PrimaryTask()):
        threading.Thread(target=repeat, args=(task,), name=task.name, daemon=True).start()
    while True:
        time.sleep(1)
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return


if __name__ == "__main__":
    if sys.argv[1:] == ["prepare"]:
        LoginTask(None).prepare(read_settings())
    else:
        watch(int(sys.argv[2]))
