"""What Patroni reads: the directory /run/patroni with a copy of patroni.yml and the passwords beside it, in memory.

Patroni merges the files of its configuration directory, and reads them again when it gets SIGHUP.
"""

import base64
import json
import os
import re

CONFIG = "/etc/patroni/patroni.yml"
DIRECTORY = "/run/patroni"
COPY = f"{DIRECTORY}/patroni.yml"
CREDENTIALS = f"{DIRECTORY}/credentials.yml"
# For curl --config: what Patroni's REST interface asks for.
REST = f"{DIRECTORY}/rest.curl"

DATABASE_LOGINS = ("superuser", "replication", "rewind")


def write(values, logins):
    """Brings the files to these passwords and the mounted patroni.yml. @returns whether anything changed"""
    with open(CONFIG, encoding="utf-8") as file:
        config = file.read()
    texts = {COPY: config, CREDENTIALS: credentials_text(values, logins), REST: rest_text(logins["patroni-rest"], values["patroni-rest"])}
    return any([_replace(path, text) for path, text in texts.items()])


def credentials_text(values, logins):
    user, given = logins["patroni-rest"], values["patroni-rest"]
    # As a client, Patroni writes a password as Latin-1 (urllib3, make_headers), and compares with UTF-8 as a server: the bytes of the one are
    # given as characters of the other.
    sent = given.encode("utf-8").decode("latin-1")
    return yaml_text(
        {
            "restapi": {"authentication": {"username": user, "password": given}},
            "ctl": {"authentication": {"username": user, "password": sent}},
            "postgresql": {"authentication": {name: {"password": values[name]} for name in DATABASE_LOGINS}},
        }
    )


def yaml_text(value):
    """JSON that YAML reads as the same: it takes some characters for ends of lines, and knows no pairs of surrogates."""
    text = json.dumps(value, ensure_ascii=False)
    return re.sub("[\x7f-\uffff]", lambda match: f"\\u{ord(match.group()):04x}", text) + "\n"


def rest_text(user, password):
    login = base64.b64encode(f"{user}:{password}".encode("utf-8")).decode("ascii")
    return f'header = "Authorization: Basic {login}"\n'


def read():
    """The passwords that Patroni was given, by name. Empty before the first start."""
    try:
        with open(CREDENTIALS, encoding="utf-8") as file:
            written = json.load(file)
    except FileNotFoundError:
        return {}
    values = {name: given["password"] for name, given in written["postgresql"]["authentication"].items()}
    return {**values, "patroni-rest": written["restapi"]["authentication"]["password"]}


def rest_header():
    """Value of the header Authorization that Patroni's REST interface asks for."""
    with open(REST, encoding="utf-8") as file:
        return re.search('"Authorization: (.*)"', file.read()).group(1)


def _replace(path, text):
    """Patroni may read at any moment: a file is there as a whole, or as it was."""
    try:
        with open(path, encoding="utf-8") as file:
            if file.read() == text:
                return False
    except FileNotFoundError:
        pass
    new = f"{path}.new"
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(new, path)
    return True
