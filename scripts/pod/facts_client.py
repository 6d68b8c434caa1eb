"""What another member's program knows of itself (facts.py)."""

import os

from patroni_rest import PatroniRest, RestError

PORT = int(os.environ.get("FACTS_PORT", "9201"))


def facts_of(host):
    """@raises RestError where it does not answer"""
    address = f"[{host}]" if ":" in host else host
    answer = PatroniRest().get("/facts", f"https://{address}:{PORT}")
    if not isinstance(answer, dict):
        raise RestError(f"the member program at {host} answered: {answer}")
    return answer
