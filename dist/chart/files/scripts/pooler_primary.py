"""Follows the primary. When another server leads, connections to the former one are worth nothing: it may be frozen, cut off, or about to
stop. PgBouncer cannot know, since all servers are behind one address. Patroni is asked behind that same address, so the answer says where
new connections of this pod go. Only a certain answer leads to anything: without one, nothing is done."""

import http.client
import json
import ssl
import time

from pooler_console import drop
from pooler_files import AUTHORITY, read_state, say, write_state

ASK_SECONDS = 1.0
# While no server says that it leads, the next one to say so is waited for: first impatiently.
EAGER_SECONDS = 0.2
EAGER_FOR_SECONDS = 120
ANSWER_SECONDS = 1.0
# Between two times that a change leads to something: an address that is now here, now there, must not end all clients again and again.
REST_SECONDS = 5.0
# After a change it is looked so often, so many seconds apart: what was opened while nobody answered is given time to show that it works.
LOOKS = 3
LOOK_SECONDS = 3.0


def ask(primary):
    """Who leads, as Patroni behind the address says it: name and timeline. Nothing where it does not lead, or no answer came."""
    context = ssl.create_default_context(cafile=AUTHORITY)
    # As strict with the certificate as PgBouncer is, and no stricter.
    context.verify_flags &= ~getattr(ssl, "VERIFY_X509_STRICT", 0)
    connection = http.client.HTTPSConnection(primary["host"], primary["restPort"], timeout=ANSWER_SECONDS, context=context)
    try:
        connection.request("GET", "/primary")
        response = connection.getresponse()
        answer = json.loads(response.read())
        return {"name": answer["patroni"]["name"], "timeline": answer["timeline"]} if response.status == 200 else None
    except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError):
        return None
    finally:
        connection.close()


class PrimaryTask:
    name = "the watch of the primary"

    def __init__(self):
        state = read_state("primary.json")
        self.leader = state and state["leader"]
        self.led = state and state["led"]  # when it was last asked and said so
        self.asked = self.led  # when the last answer, whatever it was, was asked for
        self.change = None  # the times that `drop` needs, while there is something to look for
        self.looks = 0
        self.acted = 0.0

    def run(self, settings):
        """@returns seconds until the next run"""
        asked, before = time.time(), self.asked
        leader = ask(settings["primary"])
        self.asked = asked
        if leader is None:
            return EAGER_SECONDS if self.led is not None and asked - self.led < EAGER_FOR_SECONDS else ASK_SECONDS
        if self.leader is None:
            say(f"the primary is {title(leader)}")
        elif leader != self.leader:
            say(f"the primary is now {title(leader)}, it was {title(self.leader)}")
            self.change, self.looks = {"sure": self.led, "likely": before}, 0
        self.leader, self.led = leader, asked
        write_state("primary.json", {"leader": leader, "led": asked})
        if self.change is not None and time.monotonic() - self.acted >= (REST_SECONDS if self.looks == 0 else LOOK_SECONDS):
            self.look(settings)
        return ASK_SECONDS

    def look(self, settings):
        self.acted = time.monotonic()
        self.looks += 1
        connections, clients = drop(settings, **self.change)
        if connections > 0:
            say(f"closed {connections} server connections to a former primary, and disconnected {clients} clients that waited for it")
        if self.looks == LOOKS:
            self.change = None


def title(leader):
    return f"{leader['name']} (timeline {leader['timeline']})"
