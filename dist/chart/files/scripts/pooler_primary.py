"""Follows the primary. When another server leads, connections to the former one are worth nothing: it may be frozen, cut off, or about to
stop. PgBouncer cannot know, since all servers are behind one address. Patroni is asked behind that same address, so the answer says where
new connections of this pod go. Only a certain answer leads to anything: without one, nothing is done."""

import http.client
import json
import socket
import ssl
import time

from pooler_console import Console, ConsoleError
from pooler_drop import drop, restore
from pooler_files import AUTHORITY, read_state, say, write_state

ASK_SECONDS = 1.0
# While no server says that it leads, the next one to say so is waited for: first impatiently.
EAGER_SECONDS = 0.2
EAGER_FOR_SECONDS = 120
ANSWER_SECONDS = 1.0
# When it is first said that no primary answers, and how often again.
SILENCE_SECONDS = 60
REMIND_SECONDS = 300
# Between two times that a change leads to something: an address that is now here, now there, must not end all clients again and again.
REST_SECONDS = 5.0
# After a change it is looked so often, so many seconds apart: what was opened while nobody answered is given time to show that it works.
LOOKS = 3
LOOK_SECONDS = 3.0


def ask(primary, address):
    """Who leads, as Patroni behind the address says it.

    @returns name and timeline of a server that leads and takes writes; or nothing, and why
    """
    context = ssl.create_default_context(cafile=AUTHORITY)
    # As strict with the certificate as PgBouncer is, and no stricter.
    context.verify_flags &= ~getattr(ssl, "VERIFY_X509_STRICT", 0)
    connection = http.client.HTTPSConnection(primary["host"], primary["restPort"])
    try:
        with socket.create_connection((address, primary["restPort"]), ANSWER_SECONDS) as plain:
            connection.sock = context.wrap_socket(plain, server_hostname=primary["host"])
        connection.request("GET", "/primary")
        response = connection.getresponse()
        answer = json.loads(response.read())
        leader = {"name": answer["patroni"]["name"], "timeline": answer.get("timeline")}
        # Patroni says 200 from the moment on that it holds the lease, before the server is promoted.
        if response.status == 200 and answer.get("role") in ("primary", "master"):
            return leader, ""
        return None, f"{leader['name']} answers, and says that it does not lead"
    except (OSError, http.client.HTTPException, ValueError, LookupError, TypeError, AttributeError) as error:
        return None, f"{type(error).__name__}: {error}"
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
        self.tidied = False
        self.resolved = None
        self.silence = None  # when it is said that nobody answers

    def run(self, settings):
        """@returns seconds until the next run"""
        self.tidy(settings)
        asked, before = time.time(), self.asked
        leader, why = ask(settings["primary"], self.address(settings["primary"]["host"]))
        self.asked = asked
        if leader is None:
            self.unanswered(why)
            return EAGER_SECONDS if self.led is not None and asked - self.led < EAGER_FOR_SECONDS else ASK_SECONDS
        self.silence = None
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

    def tidy(self, settings):
        """What a program left behind that was ended in the middle of `drop`."""
        if not self.tidied:
            try:
                with Console(settings["port"]) as console:
                    restore(settings, console)
                self.tidied = True
            except (OSError, ConsoleError):
                # PgBouncer has only just been started.
                pass

    def address(self, host):
        """A Service keeps its address for life, and a name server that is down must not matter: the name is looked up again only after a long
        silence."""
        if self.resolved is None:
            self.resolved = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)[0][4][0]
        return self.resolved

    def unanswered(self, why):
        now = time.monotonic()
        if self.silence is None:
            self.silence = now + SILENCE_SECONDS
        elif now >= self.silence:
            self.silence = now + REMIND_SECONDS
            self.resolved = None
            say(f"no primary has answered for a while, and without an answer no connection is closed: {why}")

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
