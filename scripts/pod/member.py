"""Runs beside Patroni in every database pod, for what neither Patroni nor Kubernetes does: one process, one thread per task.

usage: member.py PATRONI_PID      ends when Patroni has ended

A task is a module with EVERY, the seconds between two runs, and `run(member)`. A run that fails is reported, counted in
`timescale_member_task_failures_total`, and tried again after EVERY seconds; the other tasks continue.
Python 3.9 or later, standard library only.
"""

import os
import sys
import threading
import time
import traceback

import certificate_facts
import credentials
import facts
import facts_server
import leader_label
import readers
import rebuild
from metrics import Metrics
from patroni_rest import PatroniRest

TASKS = (credentials, facts_server, facts, certificate_facts, leader_label, readers, rebuild)


class Member:
    """What the tasks of one pod share."""

    def __init__(self, patroni_pid):
        self.name = os.environ["POD_NAME"]
        self.patroni_pid = patroni_pid
        self.metrics = Metrics()
        self.rest = PatroniRest()
        # What this member knows of itself, for the others: one entry per task, replaced as a whole, never changed.
        self.facts = {}

    @staticmethod
    def say(message):
        print(f"{time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime())} UTC member: {message}", flush=True)


def repeat(task, member):
    failures, said = 0, None
    while True:
        try:
            task.run(member)
            if said is not None:
                member.say(f"{task.__name__} works again")
            failures, said = 0, None
        except Exception as error:  # a task must not end the others
            member.metrics.add("timescale_member_task_failures_total", 1, task=task.__name__)
            failures += 1
            # Patroni needs seconds to start or to restart its server: one failure alone is not worth a line.
            if failures > 1 and str(error) != said:
                said = str(error)
                member.say(f"{task.__name__} failed: {said or traceback.format_exc(limit=3)}")
        time.sleep(task.EVERY)


def main(patroni_pid):
    member = Member(patroni_pid)
    for task in TASKS:
        threading.Thread(target=repeat, args=(task, member), name=task.__name__, daemon=True).start()
    while True:
        time.sleep(1)
        try:
            os.kill(patroni_pid, 0)
        except ProcessLookupError:
            return


if __name__ == "__main__":
    main(int(sys.argv[1]))
