"""Two ends of TLS that show each other a certificate, as strict as Python 3.13 and later are: prints `ok`, or what was refused.

usage: handshake.py CA CERTIFICATE KEY
"""

import ssl
import sys

ca, certificate, key = sys.argv[1:]


def context(purpose):
    made = ssl.create_default_context(purpose, cafile=ca)
    made.load_cert_chain(certificate, key)
    made.check_hostname = False
    made.verify_mode = ssl.CERT_REQUIRED
    made.verify_flags |= ssl.VERIFY_X509_STRICT | getattr(ssl, "VERIFY_X509_PARTIAL_CHAIN", 0x80000)
    return made


to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
try:
    client = context(ssl.Purpose.SERVER_AUTH).wrap_bio(to_client, to_server)
    server = context(ssl.Purpose.CLIENT_AUTH).wrap_bio(to_server, to_client, server_side=True)
    waiting = [client, server]
    while waiting:
        for end in list(waiting):
            try:
                end.do_handshake()
                waiting.remove(end)
            except ssl.SSLWantReadError:
                pass
    print("ok")
except (ssl.SSLError, OSError) as problem:
    print(problem)
