"""credentials.py: which password Patroni gets when, and who sets it. A real PostgreSQL is in test/credentials; here the server is played."""

import base64
import json
import os
import subprocess
import sys
import tempfile
import unittest

import credentials
import facts_client
import passwords
import patroni_files
import secret_value
from patroni_rest import RestError

WORK = tempfile.mkdtemp(prefix="credentials-")
LOGINS = "superuser=postgres replication=replicator rewind=rewinder patroni-rest=patroni"
os.environ.update(DATA_VOLUME=os.path.join(WORK, "volume"), CREDENTIAL_LOGINS=LOGINS, CREDENTIAL_KEYS="replication=my-secret/REPLICATION")

# Working a password out from a verifier is tested with a real server: here a verifier is the password in brackets.
passwords.opens = lambda password, verifier: verifier == f"[{password}]"


class Rest:
    def __init__(self):
        self.members = [{"name": "db-0", "host": "a", "role": "leader"}, {"name": "db-1", "host": "b", "role": "replica"}]

    def get(self, path):
        if self.members is None:
            raise RestError("no answer")
        return {"members": self.members}


class Member:
    name, patroni_pid = "db-0", None

    def __init__(self):
        self.rest, self.facts, self.lines = Rest(), {}, []

    def say(self, line):
        self.lines.append(line)


class Server:
    """A server with a password for each login."""

    def __init__(self, leads, **given):
        self.leads, self.streams, self.answers = leads, not leads, True
        self.given = {"postgres": "s", "replicator": "r", "rewinder": "w", **given}

    def look(self, _logins):
        return credentials.Server(self.verifiers(), self.leads, self.streams) if self.answers else None

    def verifiers(self, _logins=None):
        return {login: password and f"[{password}]" for login, password in self.given.items()}


class TakingOver(unittest.TestCase):
    def setUp(self):
        for name in ("DIRECTORY", "CONFIG", "COPY", "CREDENTIALS", "REST"):
            setattr(patroni_files, name, os.path.join(WORK, os.path.basename(getattr(patroni_files, name))))
        patroni_files.CONFIG = os.path.join(WORK, "mounted.yml")
        secret_value.DIRECTORY = os.path.join(WORK, "secret")
        credentials.CERTIFICATES = os.path.join(WORK, "tls")
        os.makedirs(secret_value.DIRECTORY, exist_ok=True)
        os.makedirs(credentials.CERTIFICATES, exist_ok=True)
        for path in (patroni_files.CREDENTIALS, patroni_files.COPY, patroni_files.REST):
            if os.path.exists(path):
                os.remove(path)
        self.configure("one")
        self.certificate("one")
        self.mount(**{"superuser": "s", "replication": "r", "rewind": "w", "patroni-rest": "p"})
        self.now, self.signals, self.handles, self.others = 1000.0, 0, True, {"b": {"credentials": {"awaited": []}}}
        facts_client.facts_of = self.facts_of

    def facts_of(self, host):
        if self.others.get(host) is None:
            raise RestError("no answer")
        return self.others[host]

    def configure(self, text):
        with open(patroni_files.CONFIG, "w", encoding="utf-8") as file:
            file.write(f"scope: {text}\n")

    def certificate(self, version):
        link = os.path.join(credentials.CERTIFICATES, "..data")
        if os.path.islink(link):
            os.remove(link)
        os.symlink(version, link)

    def mount(self, **values):
        for name, value in values.items():
            with open(os.path.join(secret_value.DIRECTORY, name.replace("_", "-")), "w", encoding="utf-8") as file:
                file.write(value)

    def signal(self):
        self.signals += self.handles
        return self.handles

    def serve(self, server):
        credentials.look, credentials.verifiers, credentials.local = server.look, server.verifiers, lambda: None
        passwords.set_password = lambda _database, login, password: server.given.update({login: password})
        self.server = server
        self.restart()
        return server

    def restart(self):
        """As the member program does when it failed, or when its pod is new."""
        self.member, self.task = Member(), credentials.Task(self.signal)
        self.task.certificates = "one"

    def run_for(self, seconds=credentials.SETTLED_SECONDS):
        for _ in range(int(seconds / credentials.EVERY) + 1):
            self.now += credentials.EVERY
            self.task.run(self.member, self.now)

    def used(self):
        return patroni_files.read()


class OnThePrimary(TakingOver):
    def setUp(self):
        super().setUp()
        self.serve(Server(leads=True))
        self.run_for()
        self.signals = 0

    def test_nothing_is_done_where_nothing_changed(self):
        before = dict(self.server.given)
        self.run_for(300)
        self.assertEqual([self.server.given, self.signals, self.member.lines[1:]], [before, 0, []])

    def test_the_superusers_password_is_set_at_once(self):
        self.mount(superuser="new\n")
        self.run_for(0)
        self.assertEqual([self.server.given["postgres"], self.used()["superuser"], self.signals], ["new", "new", 1])
        self.assertIn("setting the password of postgres: the Secret has another one than the database", self.member.lines)

    def test_that_of_the_rest_interface_is_taken_over_at_once(self):
        self.mount(patroni_rest="new")
        self.run_for(0)
        self.assertEqual([self.used()["patroni-rest"], self.signals], ["new", 1])

    def test_those_that_members_share_are_set_once_all_of_them_know_the_new_one(self):
        for name, login, old in (("replication", "replicator", "r"), ("rewind", "rewinder", "w")):
            with self.subTest(name):
                self.others["b"] = {"credentials": {"awaited": []}}
                self.mount(**{name: "new"})
                self.run_for(60)
                self.assertEqual([self.server.given[login], self.used()[name]], [old, old])
                self.others["b"] = {"credentials": {"awaited": [name]}}
                self.run_for(0)
                self.assertEqual([self.server.given[login], self.used()[name]], ["new", "new"])

    def test_no_member_is_waited_for_longer_than_a_secret_takes_to_reach_it(self):
        for says in ({"b": None}, {"b": {}}, {"b": {"credentials": {"awaited": None}}}):
            with self.subTest(says):
                self.others = says
                self.mount(replication=str(self.now))
                self.run_for(credentials.KNOWN_SECONDS - 10)
                self.assertNotEqual(self.server.given["replicator"], self.task.known["replication"].mounted)
                self.run_for(20)
                self.assertEqual(self.server.given["replicator"], self.task.known["replication"].mounted)

    def test_one_that_was_never_set_is_set_at_once(self):
        self.server.given["replicator"] = None
        self.run_for()
        self.assertEqual(self.server.given["replicator"], "r")

    def test_nothing_is_set_where_patroni_knows_another_leader(self):
        for members in (None, [], [{"name": "db-1", "host": "b", "role": "leader"}]):
            self.member.rest.members = members
            self.mount(superuser="new")
            self.run_for(300)
            self.assertEqual(self.server.given["postgres"], "s")

    def test_what_somebody_changed_by_hand_becomes_what_the_secret_says(self):
        self.server.given["postgres"] = "by hand"
        self.run_for()
        self.assertEqual(self.server.given["postgres"], "s")

    def test_a_value_that_cannot_be_used_changes_nothing_and_is_named(self):
        self.mount(replication="two\nlines", superuser="new")
        with self.assertRaisesRegex(secret_value.Unusable, "the key REPLICATION of Secret my-secret must be one line .* character 4 is a line feed"):
            self.run_for(0)
        self.assertEqual([self.server.given["replicator"], self.used()["replication"]], ["r", "r"])
        self.assertEqual(self.used()["superuser"], "new")
        self.restart()
        with self.assertRaises(secret_value.Unusable):
            self.run_for(0)
        self.assertEqual(self.used()["replication"], "r")


class OnAStandby(TakingOver):
    def setUp(self):
        super().setUp()
        self.serve(Server(leads=False))
        self.run_for()
        self.signals = 0

    def test_the_old_password_is_used_until_the_new_one_is_in_force_here(self):
        self.mount(replication="new")
        self.run_for(300)
        self.assertEqual([self.used()["replication"], self.signals], ["r", 0])
        self.assertEqual(self.member.facts["credentials"], {"awaited": ["replication"]})
        self.server.given["replicator"] = "new"
        self.run_for(0)
        self.assertEqual([self.used()["replication"], self.signals], ["new", 1])
        self.assertEqual(self.member.facts["credentials"], {"awaited": []})

    def test_it_sets_nothing(self):
        self.mount(superuser="new", replication="new", rewind="new")
        self.run_for(300)
        self.assertEqual(self.server.given, {"postgres": "s", "replicator": "r", "rewinder": "w"})

    def test_one_that_restarts_meanwhile_has_the_new_one_alone(self):
        self.mount(replication="new")
        os.remove(patroni_files.CREDENTIALS)
        self.restart()
        self.run_for()
        self.assertEqual(self.used()["replication"], "new")
        self.assertEqual(self.member.facts["credentials"], {"awaited": ["replication"]})

    def test_a_member_program_that_restarts_meanwhile_finds_the_old_one_in_what_it_wrote(self):
        self.mount(replication="new")
        self.run_for()
        self.restart()
        self.run_for(60)
        self.assertEqual(self.used()["replication"], "r")

    def test_one_that_does_not_stream_tries_what_it_knows_in_turn(self):
        self.server.streams = False
        self.mount(replication="new")
        seen = set()
        for _ in range(3):
            self.run_for(credentials.TURN_SECONDS)
            seen.add(self.used()["replication"])
        self.assertEqual(seen, {"r", "new"})

    def test_one_whose_server_does_not_answer_tries_what_it_knows_in_turn(self):
        self.server.answers = False
        self.mount(rewind="new")
        seen = set()
        for _ in range(3):
            self.run_for(credentials.TURN_SECONDS)
            seen.add(self.used()["rewind"])
        self.assertEqual([seen, self.member.facts["credentials"]], [{"w", "new"}, {"awaited": None}])

    def test_two_changes_at_once_leave_the_one_that_is_in_force(self):
        self.mount(replication="new")
        self.run_for()
        self.mount(replication="newer")
        self.run_for(60)
        self.assertEqual(self.used()["replication"], "r")
        self.server.given["replicator"] = "newer"
        self.run_for(0)
        self.assertEqual(self.used()["replication"], "newer")

    def test_a_change_that_is_taken_back_leaves_everything_as_it_was(self):
        self.mount(replication="new")
        self.run_for()
        self.mount(replication="r")
        self.run_for()
        self.assertEqual([self.used()["replication"], self.signals, self.task.known["replication"].values], ["r", 0, ["r"]])


class TellingPatroni(TakingOver):
    def setUp(self):
        super().setUp()
        self.serve(Server(leads=True))
        self.run_for()
        self.signals = 0

    def test_changed_configuration_and_certificates_are_read_again(self):
        self.configure("two")
        self.run_for(0)
        with open(patroni_files.COPY, encoding="utf-8") as file:
            self.assertEqual([file.read(), self.signals], ["scope: two\n", 1])
        self.certificate("two")
        self.run_for()
        self.assertEqual(self.signals, 2)

    def test_not_before_it_handles_the_signal(self):
        self.handles = False
        self.configure("three")
        self.run_for()
        self.handles = True
        self.run_for()
        self.assertEqual(self.signals, 1)

    def test_others_may_not_read_what_it_reads(self):
        for path in (patroni_files.CREDENTIALS, patroni_files.REST):
            self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)


class BeforeThereIsACluster(TakingOver):
    """Patroni makes logins by `DO $$ … PASSWORD '<password>' … $$`."""

    def prepare(self):
        return subprocess.run([sys.executable, "-c", self.program()], capture_output=True, text=True, check=False)

    def test_another_password_stands_for_one_with_two_dollar_signs_until_there_is_a_leader(self):
        self.mount(replication="a$$b", superuser="$$", rewind="$1")
        self.assertEqual(self.prepare().returncode, 0)
        first = self.used()
        self.assertEqual([first["rewind"], first["patroni-rest"]], ["$1", "p"])
        for name in ("superuser", "replication"):
            self.assertRegex(first[name], "^until there is a leader: [0-9a-f]{64}$")
        # What Patroni makes.
        self.serve(Server(leads=True, postgres=first["superuser"], replicator=first["replication"], rewinder="$1"))
        self.member.rest.members = []
        self.run_for()
        self.assertEqual(self.used(), first)
        self.assertEqual(self.server.given["replicator"], first["replication"])
        self.member.rest.members = Rest().members
        self.run_for(0)
        self.assertEqual(self.used(), {"superuser": "$$", "replication": "a$$b", "rewind": "$1", "patroni-rest": "p"})
        self.assertEqual(self.server.given, {"postgres": "$$", "replicator": "a$$b", "rewinder": "$1"})

    def test_a_server_with_data_gets_it_at_once(self):
        self.mount(replication="a$$b")
        data = os.path.join(WORK, "volume", "data")
        os.makedirs(data)
        with open(os.path.join(data, "PG_VERSION"), "w", encoding="utf-8") as file:
            file.write("15")
        self.assertEqual([self.prepare().returncode, self.used()["replication"]], [0, "a$$b"])
        os.remove(os.path.join(data, "PG_VERSION"))

    def test_a_value_that_cannot_be_used_stops_the_start_in_words(self):
        self.mount(replication="")
        ended = self.prepare()
        self.assertEqual([ended.returncode, ended.stderr], [1, "error: the key REPLICATION of Secret my-secret must hold a password, and is empty: give it a value\n"])

    def program(self):
        paths = {name: getattr(patroni_files, name) for name in ("CONFIG", "COPY", "CREDENTIALS", "REST")}
        return (
            "import credentials, patroni_files, secret_value\n"
            f"vars(patroni_files).update({paths!r}); secret_value.DIRECTORY = {secret_value.DIRECTORY!r}\n"
            "credentials.main()"
        )


class Files(unittest.TestCase):
    """Patroni's own loader reads them in test/credentials."""

    LOGINS = {"superuser": "a", "replication": "b", "rewind": "c", "patroni-rest": "patroni"}

    def text(self, password):
        return patroni_files.credentials_text(dict.fromkeys(self.LOGINS, password), self.LOGINS)

    def test_they_are_json_without_characters_that_yaml_takes_for_something_else(self):
        for password in ("\u2028", "\u0085", "\ufeff", "ü", "\ud7ff", "\ufffd", '"\\'):
            text = self.text(password)
            self.assertRegex(text, r"\A[ -~\n]*\Z")
            self.assertEqual(json.loads(text)["restapi"]["authentication"]["password"], password)
        self.assertEqual(json.loads(self.text("😀"))["postgresql"]["authentication"]["rewind"]["password"], "😀")

    def test_curl_gets_a_header_that_needs_no_quoting(self):
        login = base64.b64encode('patroni:p"\\:ü'.encode()).decode()
        self.assertEqual(patroni_files.rest_text("patroni", 'p"\\:ü'), f'header = "Authorization: Basic {login}"\n')


class Signals(unittest.TestCase):
    def test_a_process_that_does_not_handle_the_signal_yet_is_left_alone(self):
        program = "import signal, sys, time; print(flush=True); sys.stdin.readline(); signal.signal(signal.SIGHUP, lambda *_: sys.exit(7)); print(flush=True); time.sleep(60)"
        with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            process.stdout.readline()
            send = credentials.signaller(process.pid)
            self.assertFalse(send())
            process.stdin.write(b"\n")
            process.stdin.flush()
            process.stdout.readline()
            self.assertTrue(send())
            self.assertEqual(process.wait(10), 7)


if __name__ == "__main__":
    unittest.main()
