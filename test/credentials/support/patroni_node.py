"""A member for tests: a real Patroni with a real PostgreSQL, and the member program's task credentials.py beside it.

usage: patroni_node.py SETTINGS      JSON: name, ip, directory, bin, libraries, logins

Kubernetes is not here: Raft with one member takes its place.
"""

import json
import os
import signal
import subprocess
import sys
import time

settings = json.loads(sys.argv[1])
ip, directory = settings["ip"], settings["directory"]
os.environ["TLS_PATH"] = f"{directory}/tls"

import credentials  # noqa: E402
import patroni_files  # noqa: E402
import patroni_rest  # noqa: E402
import secret_value  # noqa: E402
from database import Database  # noqa: E402

RUN = f"{directory}/run"
SOCKET = f"{directory}/socket"


def configuration():
    verified = {"sslmode": "verify-ca", "sslrootcert": f"{directory}/tls/ca.crt"}
    tls = {"certfile": f"{directory}/tls/tls.crt", "keyfile": f"{directory}/tls/tls.key"}
    return {
        "scope": "test",
        "name": settings["name"],
        "restapi": {"listen": f"{ip}:8008", "connect_address": f"{ip}:8008", **tls},
        "ctl": {"cacert": f"{directory}/tls/ca.crt", **tls, "insecure": True},
        "raft": {"data_dir": f"{directory}/raft", "self_addr": f"{ip}:2222", "partner_addrs": []},
        "bootstrap": {
            "dcs": {"ttl": 20, "loop_wait": 2, "retry_timeout": 3, "synchronous_mode": "quorum", "postgresql": {"use_slots": True}},
            "initdb": [{"encoding": "UTF8"}, {"locale": "C.UTF-8"}, {"auth-host": "scram-sha-256"}, {"auth-local": "peer"}],
        },
        "postgresql": {
            "listen": f"{ip}:5433",
            "connect_address": f"{ip}:5433",
            "data_dir": f"{directory}/data",
            "bin_dir": settings["bin"],
            "pgpass": f"{RUN}/pgpass",
            "use_unix_socket": True,
            "authentication": {name: {"username": login, **verified} for name, login in settings["logins"].items()},
            "parameters": {
                "unix_socket_directories": SOCKET,
                "ssl": "on",
                "ssl_cert_file": tls["certfile"],
                "ssl_key_file": tls["keyfile"],
                "log_connections": "on",
                "log_statement": "all",
                "fsync": "off",
            },
            "pg_hba": ["local all postgres peer", "local all all reject", "hostssl replication all all scram-sha-256", "hostssl all all all scram-sha-256"],
            "create_replica_methods": ["basebackup"],
            "basebackup": [{"checkpoint": "fast"}],
        },
    }


class Member:
    name = settings["name"]

    def __init__(self):
        self.rest, self.facts = patroni_rest.PatroniRest(), {}

    @staticmethod
    def say(message):
        print(f"member: {message}", flush=True)


def prepare():
    for folder in ("run", "raft", "socket", "etc"):
        os.makedirs(f"{directory}/{folder}", exist_ok=True)
    patroni_files.CONFIG = f"{directory}/etc/patroni.json"
    for name in ("COPY", "CREDENTIALS", "REST"):
        setattr(patroni_files, name, f"{RUN}/{os.path.basename(getattr(patroni_files, name))}")
    with open(patroni_files.CONFIG, "w", encoding="utf-8") as file:
        json.dump(configuration(), file)
    secret_value.DIRECTORY = f"{directory}/credentials"
    os.environ["CREDENTIAL_LOGINS"] = " ".join(f"{name}={login}" for name, login in {**settings["logins"], "patroni-rest": "patroni"}.items())
    os.environ["DATA_VOLUME"] = directory
    credentials.CERTIFICATES = f"{directory}/tls"
    credentials.local = lambda: Database(PGHOST=SOCKET, PGPORT="5433", PGUSER="postgres", PGDATABASE="postgres", PGOPTIONS="-c synchronous_commit=local")
    patroni_rest.PatroniRest.get.__defaults__ = (f"https://{ip}:8008", 5)
    os.environ["PATH"] = f"{settings['bin']}:{os.environ['PATH']}"


def main():
    prepare()
    credentials.main()
    env = {**os.environ, "PYTHONPATH": settings["libraries"], "PYTHONUTF8": "1"}
    # Without what the machine has installed: Patroni's own packages only.
    patroni = subprocess.Popen([sys.executable, "-S", "-m", "patroni", RUN], env=env, cwd=directory)
    signal.signal(signal.SIGTERM, lambda *_: patroni.terminate())
    member, task = Member(), credentials.Task(credentials.signaller(patroni.pid))
    while patroni.poll() is None:
        try:
            task.run(member, time.monotonic())
        except Exception as error:  # as member.py does it
            member.say(f"credentials failed: {error}")
        time.sleep(credentials.EVERY)


if __name__ == "__main__":
    main()
