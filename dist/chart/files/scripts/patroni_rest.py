"""Patroni's REST interface as the members of one cluster see it: over TLS, with this member's own certificate and password.

Members are reached by address, as Patroni itself does it. An address is in no certificate: the authority is checked, the name is not.
"""

import http.client
import json
import os
import ssl
from urllib.parse import urlsplit

import patroni_files

TLS = os.environ.get("TLS_PATH", "/tls")
LOCAL = "https://localhost:8008"


class RestError(Exception):
    """An answer that is no success. `status` is None where there was no answer."""

    def __init__(self, message, status=None):
        super().__init__(message)
        self.status = status


class PatroniRest:
    def get(self, path, base=LOCAL, timeout=5):
        """The parsed answer, whatever its status is: Patroni says 503 for a server that is not what was asked for."""
        return self._call("GET", base, path, None, timeout)[1]

    def affirms(self, path, base=LOCAL, timeout=5):
        """Whether Patroni says yes: 200 on a path that asks for what the server is."""
        return self._call("GET", base, path, None, timeout)[0] == 200

    def post(self, path, body, base=LOCAL, timeout=30):
        """@raises RestError for any status of 400 or more"""
        status, answer = self._call("POST", base, path, body, timeout)
        if status >= 400:
            raise RestError(f"{base}{path} answered {status}: {answer}", status)
        return answer

    def _call(self, method, base, path, body, timeout):
        where = urlsplit(base)
        connection = http.client.HTTPSConnection(where.hostname, where.port, timeout=timeout, context=tls_context())
        headers = {"Content-Type": "application/json"}
        if method != "GET":
            # The password that Patroni has here: the others change to a new one at about the same time.
            headers["Authorization"] = patroni_files.rest_header()
        try:
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            response = connection.getresponse()
            text = response.read().decode("utf-8", "replace")
        except (OSError, http.client.HTTPException) as error:
            raise RestError(f"{base}{path} cannot be reached: {error}") from error
        finally:
            connection.close()
        try:
            return response.status, json.loads(text)
        except ValueError:
            return response.status, text


def tls_context():
    """Made anew for each call: certificates are renewed while this runs."""
    context = ssl.create_default_context(cafile=f"{TLS}/ca.crt")
    context.check_hostname = False
    context.load_cert_chain(f"{TLS}/tls.crt", f"{TLS}/tls.key")
    return context
