"""The decisions of the program beside PgBouncer. What it does to a real one is tested in test/pooler/real."""

import tempfile
import unittest
from unittest import mock

import pooler_drop
import pooler_files
import pooler_login
import pooler_primary
import secret_value


class ChoosingTheLogin(unittest.TestCase):
    def test_the_first_that_opens_every_database_there_is(self):
        self.assertEqual(pooler_login.choose({"a": ["open", "open"], "b": ["open", "open"]}, True), "a")
        self.assertEqual(pooler_login.choose({"a": ["refused"], "b": ["open", "absent"]}, True), "b")

    def test_none_while_rights_are_still_being_given(self):
        self.assertIsNone(pooler_login.choose({"a": ["refused"], "b": ["open", "unready"]}, True))
        self.assertIsNone(pooler_login.choose({"a": ["refused"], "b": ["absent", "absent"]}, True))

    def test_the_one_that_opens_most_when_that_takes_too_long(self):
        self.assertEqual(pooler_login.choose({"a": ["open", "unready", "unready"], "b": ["open", "open", "unready"]}, False), "b")
        self.assertIsNone(pooler_login.choose({"a": ["refused"], "b": ["unready"]}, False))

    def test_the_list_of_users_doubles_quotes_and_changes_nothing_else(self):
        self.assertEqual(pooler_login.userlist({"a": 'x"\\\'ü'}, "nobody"), '"a" "x""\\\'ü"\n"nobody" ""\n')


class StartingAgain(unittest.TestCase):
    """PgBouncer's container starts again in its pod, which still has what was in use."""

    SETTINGS = {"logins": ["a", "b"], "statistics": "nobody", "databases": [{"database": "x"}]}

    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.outcomes = {}
        for target, name, value in (
            (pooler_files, "STATE", directory.name),
            (pooler_login, "attempt", lambda settings, login, password, database: (self.outcomes.get(login, "refused"), "no")),
            (pooler_login, "say", lambda message: None),
            (secret_value, "read", lambda file: self.mounted()),
        ):
            patch = mock.patch.object(target, name, value)
            patch.start()
            self.addCleanup(patch.stop)

    def prepare(self, mounted, **outcomes):
        self.mounted, self.outcomes = (lambda: mounted), outcomes
        pooler_login.LoginTask(None).prepare(self.SETTINGS)
        return pooler_files.read_state("logins.json")

    def test_the_first_login_is_taken_where_nothing_is_known(self):
        self.assertEqual(self.prepare("new"), {"use": "a", "passwords": {"a": "new"}})

    def test_the_login_that_opens_is_taken_and_the_one_before_stays_known(self):
        self.prepare("old", a="open")
        self.assertEqual(self.prepare("new", b="open"), {"use": "b", "passwords": {"a": "old", "b": "new"}})

    def test_what_was_in_use_stays_while_the_new_password_opens_nothing(self):
        self.prepare("old", a="open")
        self.assertEqual(self.prepare("new"), {"use": "a", "passwords": {"a": "old"}})

    def test_what_was_in_use_stays_while_the_password_cannot_be_one(self):
        self.prepare("old", a="open")

        def unusable():
            raise secret_value.Unusable("a line feed")

        self.mounted = unusable
        pooler_login.LoginTask(None).prepare(self.SETTINGS)
        self.assertEqual(pooler_files.read_state("logins.json"), {"use": "a", "passwords": {"a": "old"}})


def server(state="active", opened="12:00:00", used="12:00:00", link="0x1"):
    return {"state": state, "connect_time": f"2026-11-29 {opened} UTC", "request_time": f"2026-11-29 {used} UTC", "link": link}


def at(clock):
    return pooler_drop.moment(f"2026-11-29 {clock} UTC") - 1


class FindingConnectionsToAFormerPrimary(unittest.TestCase):
    """It led until 12:00:10, nothing was sure until 12:00:30, and now it is 12:00:31."""

    def outdated(self, *servers, now="12:00:31"):
        return pooler_drop.outdated(servers, at("12:00:10"), at("12:00:30"), at(now))

    def test_all_that_were_opened_while_it_led(self):
        states = [server(state) for state in ("active", "idle", "used", "tested")]
        self.assertEqual(self.outdated(*states), states)

    def test_none_that_is_only_being_opened(self):
        self.assertEqual(self.outdated(server("new")), [])

    def test_none_that_may_have_been_opened_after_it_led(self):
        # The console leaves out parts of a second.
        self.assertEqual(self.outdated(server("idle", opened="12:00:10"), server("idle", opened="12:00:29")), [])

    def test_those_that_were_opened_in_between_where_they_stand_still(self):
        stands, works = server(opened="12:00:20", used="12:00:21"), server(opened="12:00:20", used="12:00:29")
        self.assertEqual(self.outdated(stands, works), [stands])

    def test_none_of_the_new_primary_however_long_its_transaction_is(self):
        self.assertEqual(self.outdated(server(opened="12:00:30", used="12:00:31"), now="12:10:00"), [])


class ClosingThem(unittest.TestCase):
    MODERN = {"killClient": True, "mode": "transaction"}
    ROWS = [
        {"ptr": "s1", "link": "c1", "database": "x"},
        {"ptr": "s2", "link": "", "database": "y"},
    ]
    CLIENTS = [
        {"ptr": "c1", "link": "s1", "id": "7", "database": "x"},
        {"ptr": "c2", "link": "", "id": "8", "database": "x"},
    ]

    def plan(self, rows=None, **settings):
        return pooler_drop.plan({**self.MODERN, **settings}, self.ROWS if rows is None else rows, self.CLIENTS)

    def test_disconnects_the_client_that_waits_and_reconnects_where_connections_are_left(self):
        self.assertEqual(self.plan(), (["KILL_CLIENT 7", 'RECONNECT "y"'], 1))
        self.assertEqual(self.plan(self.ROWS[:1]), (["KILL_CLIENT 7"], 1))

    def test_leaves_a_client_alone_that_has_another_connection_by_now(self):
        self.assertEqual(self.plan([{"ptr": "s9", "link": "c1", "database": "x"}]), ([], 0))

    def test_reconnects_with_session_pooling_since_the_connection_outlives_its_client(self):
        self.assertEqual(self.plan(self.ROWS[:1], mode="session"), (["KILL_CLIENT 7", 'RECONNECT "x"'], 1))

    def test_disconnects_all_clients_of_an_alias_where_single_ones_cannot_be(self):
        self.assertEqual(self.plan(self.ROWS[:1], killClient=False), (['KILL "x"', 'RESUME "x"'], 2))
        self.assertEqual(self.plan(self.ROWS[1:], killClient=False), (['RECONNECT "y"'], 0))


class FreeingOpenings(unittest.TestCase):
    SETTINGS = {"databases": [{"alias": "x"}], "connectTimeout": 2}

    def commands(self, first, second):
        """What the console is told, where SHOW SERVERS says one thing first and the other thing a moment later."""
        console = mock.Mock()
        console.run.side_effect = lambda command: second if command == "SHOW SERVERS" else []
        with mock.patch.object(pooler_drop.time, "sleep"):
            pooler_drop.free_openings(self.SETTINGS, console, first)
        return [call.args[0] for call in console.run.call_args_list if call.args[0] != "SHOW SERVERS"]

    def opening(self, pointer):
        return {"ptr": pointer, "state": "new", "connect_time": "2026-11-29 12:00:00 UTC", "database": "x"}

    def test_shortens_the_wait_for_one_that_goes_on_and_on(self):
        expected = ["SET server_connect_timeout = '0.4'", "SET server_connect_timeout = '2'"]
        self.assertEqual(self.commands([self.opening("a")], [self.opening("a")]), expected)

    def test_does_nothing_where_each_is_opened_soon(self):
        self.assertEqual(self.commands([self.opening("a")], [self.opening("b")]), [])
        self.assertEqual(self.commands([], [self.opening("a")]), [])


PRIMARY = {"primary": {"host": "127.0.0.1"}, "port": 1}


class FollowingThePrimary(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.clock, self.answer, self.dropped, self.said = 1000.0, None, [], []
        for target, name, value in (
            (pooler_files, "STATE", directory.name),
            (pooler_primary, "ask", lambda primary, address: (self.answer, "" if self.answer else "refused")),
            (pooler_primary, "drop", self.drop),
            (pooler_primary, "say", self.said.append),
            (pooler_primary.time, "time", lambda: self.clock),
            (pooler_primary.time, "monotonic", lambda: self.clock),
        ):
            patch = mock.patch.object(target, name, value)
            patch.start()
            self.addCleanup(patch.stop)

    def drop(self, settings, sure, likely):
        self.dropped.append((sure, likely))
        return 0, 0

    def see(self, task, seconds, *answers):
        """One answer each so many seconds: a name and a timeline, or nothing."""
        for answer in answers:
            self.answer = answer and {"name": answer[0], "timeline": answer[1]}
            task.run(PRIMARY)
            self.clock += seconds

    def test_does_nothing_for_the_first_it_sees_and_nothing_without_an_answer(self):
        self.see(pooler_primary.PrimaryTask(), 1, ("a", 1), None, None, ("a", 1), None)
        self.assertEqual(self.dropped, [])

    def test_drops_what_was_opened_before_it_last_saw_the_former_one(self):
        self.see(pooler_primary.PrimaryTask(), 1, ("a", 1), None, None, ("b", 2))
        self.assertEqual(self.dropped, [(1000.0, 1002.0)])
        self.assertEqual(self.said[-1], "the primary is now b (timeline 2), it was a (timeline 1)")

    def test_looks_again_for_a_while_and_then_no_more(self):
        self.see(pooler_primary.PrimaryTask(), 1, ("a", 1), ("b", 2), *[("b", 2)] * 60)
        self.assertEqual(self.dropped, [(1000.0, 1000.0)] * pooler_primary.LOOKS)

    def test_says_now_and_then_that_no_primary_answers(self):
        task = pooler_primary.PrimaryTask()
        self.see(task, 1, ("a", 1), *[None] * 50)
        self.assertEqual(len(self.said), 1)
        self.see(task, 1, *[None] * 600)
        self.assertEqual(len(self.said), 1 + 2)
        self.assertEqual(self.said[-1], "no primary has answered for a while, and without an answer no connection is closed: refused")

    def test_takes_an_address_that_changes_all_the_time_slowly(self):
        self.see(pooler_primary.PrimaryTask(), 1, *[("a", 1), ("b", 2)] * 10)
        self.assertLessEqual(len(self.dropped), 4)

    def test_remembers_the_primary_when_it_is_started_again(self):
        self.see(pooler_primary.PrimaryTask(), 1, ("a", 1))
        self.clock += 60
        self.see(pooler_primary.PrimaryTask(), 1, ("b", 2))
        self.assertEqual(self.dropped, [(1000.0, 1000.0)])

    def test_asks_impatiently_only_for_a_while(self):
        task = pooler_primary.PrimaryTask()
        self.see(task, 1, ("a", 1))
        self.answer = None
        self.assertLess(task.run(PRIMARY), 1)
        self.clock += 600
        self.assertEqual(task.run(PRIMARY), 1)


class TheState(unittest.TestCase):
    def test_is_nothing_before_it_was_written_and_where_it_cannot_be_read(self):
        with tempfile.TemporaryDirectory() as directory, mock.patch.object(pooler_files, "STATE", directory):
            self.assertIsNone(pooler_files.read_state("primary.json"))
            pooler_files.write_file("primary.json", '{"led":')
            self.assertIsNone(pooler_files.read_state("primary.json"))
            pooler_files.write_state("primary.json", {"led": 1})
            self.assertEqual(pooler_files.read_state("primary.json"), {"led": 1})


if __name__ == "__main__":
    unittest.main()
