"""Task of the member program: the pod that holds the lease takes the label of a primary off every other pod.

on-role-change.sh does it when a member is promoted. The API server may not answer at that moment, and a pod on a node without power keeps its label: the
write Service, which publishes pods whether they are ready or not, would have an address that swallows packets.
"""

import json

import pods_api

EVERY = 5

SETTINGS = "/etc/patroni/facts.json"
LABEL = "role"


def run(member):
    if not member.rest.affirms("/leader"):
        return
    with open(SETTINGS, encoding="utf8") as file:
        scope = json.load(file)["scope"]
    for pod in pods_api.pods_of(scope):
        name = pod["metadata"]["name"]
        if name != member.name and pod["metadata"].get("labels", {}).get(LABEL) == "primary":
            pods_api.label(name, LABEL, "replica")
            member.say(f"took the label of a primary off {name}: {member.name} holds the lease")
