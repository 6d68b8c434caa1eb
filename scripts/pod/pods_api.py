"""The pods of this platform in the Kubernetes API, with the rights of the database account: it lists them and changes labels."""

import json
import os
import ssl
import urllib.error
import urllib.parse
import urllib.request

ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount"
SECONDS = 5


class ApiError(Exception):
    """What the API server answered, or that it did not."""


def pods_of(scope):
    """Every pod that Patroni counts to its cluster."""
    query = urllib.parse.urlencode({"labelSelector": f"cluster-name={scope}"})
    return _call("GET", f"?{query}")["items"]


def label(pod, key, value):
    _call("PATCH", f"/{pod}", {"metadata": {"labels": {key: value}}})


def is_ready(pod):
    """Whether Services send clients to it: ready, and not on its way out."""
    conditions = pod.get("status", {}).get("conditions") or []
    ready = any(one["type"] == "Ready" and one["status"] == "True" for one in conditions)
    return ready and "deletionTimestamp" not in pod["metadata"]


def _call(method, path, body=None):
    with open(f"{ACCOUNT}/namespace", encoding="utf8") as file:
        namespace = file.read().strip()
    with open(f"{ACCOUNT}/token", encoding="utf8") as file:
        token = file.read().strip()
    host, port = os.environ["KUBERNETES_SERVICE_HOST"], os.environ["KUBERNETES_SERVICE_PORT"]
    address = f"[{host}]" if ":" in host else host
    request = urllib.request.Request(f"https://{address}:{port}/api/v1/namespaces/{namespace}/pods{path}", method=method)
    request.add_header("Authorization", f"Bearer {token}")
    if body is not None:
        request.add_header("Content-Type", "application/merge-patch+json")
        request.data = json.dumps(body).encode()
    try:
        context = ssl.create_default_context(cafile=f"{ACCOUNT}/ca.crt")
        with urllib.request.urlopen(request, timeout=SECONDS, context=context) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        raise ApiError(f"{method} of pods: {error.code} {error.read().decode('utf8', 'replace')[:300]}") from error
    except (OSError, ValueError) as error:
        raise ApiError(f"{method} of pods: {error}") from error
