"""Certificates for tests in Python, made by openssl: as good as strict programs want them, unless a test takes something away."""

import os
import subprocess

AUTHORITY = {"basicConstraints": "critical,CA:TRUE", "keyUsage": "critical,keyCertSign,cRLSign", "subjectKeyIdentifier": "hash"}
LEAF = {
    "keyUsage": "critical,digitalSignature",
    "extendedKeyUsage": "serverAuth,clientAuth",
    "subjectKeyIdentifier": "hash",
    "authorityKeyIdentifier": "keyid",
    "subjectAltName": "DNS:localhost",
}


def openssl(directory, *arguments):
    subprocess.run(["openssl", *arguments], cwd=directory, check=True, capture_output=True)


def make(directory, name, signer, extensions):
    """Writes NAME.key and NAME.crt into the directory. `None` takes an extension away."""
    lines = [f"{key}={value}" for key, value in extensions.items() if value is not None]
    with open(os.path.join(directory, "extensions"), "w", encoding="utf8") as file:
        file.write("\n".join(["[e]", *lines, ""]))
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", f"{name}.key"]
    openssl(directory, "req", *key, "-subj", f"/CN={name}", "-out", "csr")
    by = ["-CA", f"{signer}.crt", "-CAkey", f"{signer}.key", "-CAcreateserial"] if signer else ["-signkey", f"{name}.key"]
    openssl(directory, "x509", "-req", "-in", "csr", *by, "-days", "2", "-extfile", "extensions", "-extensions", "e", "-out", f"{name}.crt")


def secret(directory, authority="authority", **taken_away):
    """tls.crt, tls.key and ca.crt of a member in a directory; a new authority each time."""
    os.makedirs(directory, exist_ok=True)
    make(directory, authority, None, {**AUTHORITY, **{key: None for key in taken_away if key in AUTHORITY}})
    make(directory, "member", authority, LEAF)
    for target, source in (("tls.crt", "member.crt"), ("tls.key", "member.key"), ("ca.crt", f"{authority}.crt")):
        os.replace(os.path.join(directory, source), os.path.join(directory, target))
    return directory
