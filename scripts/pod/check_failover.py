"""Asks every member that may lead whether the next failover would succeed, from its own point of view, and says why not.

usage: check_failover.py      MEMBERS (names), MEMBER_DOMAIN, AUTHORITY (file), PATIENCE_SECONDS, COPY_PATIENCE_SECONDS from the environment
Ends with 0 where every member that answers says yes, else with 1. A restart or a failover may be under way: it asks again for PATIENCE_SECONDS, and for
COPY_PATIENCE_SECONDS while a member is being created, which takes as long as the data is large.
"""

import json
import os
import ssl
import sys
import time
import urllib.error
import urllib.request

PORT = int(os.environ.get("FACTS_PORT", "9201"))
# A member looks every 10 s; what is older is no answer.
STALE_SECONDS = 60


class Answer:
    """What one member says. `level`: ok, warning or error. `copying`: a member is being created, which takes its time."""

    def __init__(self, level, text, copying=False):
        self.level, self.text, self.copying = level, text, copying


def ask(name, url, context):
    try:
        with urllib.request.urlopen(url, timeout=5, context=context) as response:
            facts = json.load(response)
        return judge(name, facts)
    except urllib.error.URLError as error:
        reason = error.reason
        if isinstance(reason, ssl.SSLError):
            return Answer("error", f"{name}: its certificate is refused: {getattr(reason, 'verify_message', '') or reason}")
        return Answer("warning", f"{name} does not answer: {reason}")
    except (OSError, ValueError) as error:
        return Answer("warning", f"{name} does not answer: {error}")


def judge(name, facts):
    failover = facts.get("failover")
    if not failover:
        return Answer("error", f"{name} does not know yet whether a failover is possible")
    age = facts["time"] - failover["time"]
    if age > STALE_SECONDS:
        return Answer("error", f"{name} looked {age:.0f} s ago, which is too old; see its log for 'member:'")
    if failover["possible"]:
        return Answer("ok", f"{name}: a failover is possible")
    copying = any(one.get("copying") for one in failover["obstacles"])
    return Answer("error", f"{name}: a failover is not possible: " + "; ".join(one["text"] for one in failover["obstacles"]), copying)


def is_fine(answers):
    """A member that is down is no obstacle as long as the others say so; without any answer nothing is known."""
    return not any(a.level == "error" for a in answers) and any(a.level == "ok" for a in answers)


def main():
    members, domain = os.environ["MEMBERS"].split(), os.environ["MEMBER_DOMAIN"]
    patience, long_patience = float(os.environ.get("PATIENCE_SECONDS", "120")), float(os.environ.get("COPY_PATIENCE_SECONDS", "120"))
    begin = time.monotonic()
    while True:
        context = ssl.create_default_context(cafile=os.environ["AUTHORITY"])
        answers = [ask(name, f"https://{name}.{domain}:{PORT}/facts", context) for name in members]
        copying = any(answer.copying for answer in answers)
        if is_fine(answers) or time.monotonic() - begin >= (max(patience, long_patience) if copying else patience):
            break
        time.sleep(2)
    for answer in answers:
        print(f"{answer.level}: {answer.text}", flush=True)
    if not is_fine(answers):
        print("error: the loss of the primary would not be survived; the runbook TimescaleFailoverNotPossible says what to do")
        sys.exit(1)


if __name__ == "__main__":
    main()
