"""Checks the certificates of the platform in words, as strictly as Python 3.13 and later check them (RFC 5280).

usage: check_certificates.py      CERTIFICATES is a JSON list of what `expected` describes
Ends with 0 when every certificate is good, also where warnings were printed, else with 1.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import namedtuple

from x509 import Certificate, Unreadable, openssl, pem_blocks

DAY = 24 * 3600
SOON = 14 * DAY
STRICT = {
    True: "Python 3.13 and later refuse that: the members would not reach each other, and no failover would be possible",
    False: "clients on Python 3.13 and later refuse that",
}
AGAIN = "make the authority's certificate again with the same key, then what it has signed stays good"
CURVES = ("prime256v1", "secp384r1", "secp521r1")
USAGES = {
    "serverAuth": ("TLS Web Server Authentication", "sslserver"),
    "clientAuth": ("TLS Web Client Authentication", "sslclient"),
}
FILES = ("tls.crt", "tls.key", "ca.crt")

# level: error or warning. kind: short, for a metric. text: for a person.
Finding = namedtuple("Finding", "level kind text")


class Check:
    """The findings about one Secret. `expected` has the fields of CertificateCheck in lib/security/certificate-checks.ts."""

    def __init__(self, expected, now=None):
        self.expected = expected
        self.now = time.time() if now is None else now
        self.findings = []
        self.leaf = None
        self.authorities = []
        self.between = []
        self.signers = []
        # What only strict programs refuse matters where Python verifies it, as between members.
        self.strict = STRICT[expected["strict"]]
        self.strict_level = "error" if expected["strict"] else "warning"

    def say(self, level, kind, file, text):
        self.findings.append(Finding(level, kind, f"Secret {self.expected['secret']}, {file}: {text}"))

    def error(self, kind, file, text):
        self.say("error", kind, file, text)

    def run(self):
        if self.read():
            self.check_leaf()
            self.check_names()
            self.check_chain()
        return self.findings

    # Reading

    def read(self):
        directory = self.expected["directory"]
        files = FILES if self.expected["key"] else [f for f in FILES if f != "tls.key"]
        missing = [name for name in files if not os.path.exists(os.path.join(directory, name))]
        for name in missing:
            self.error("file", name, "is not there; the Secret must have tls.crt, tls.key and ca.crt (kubectl describe secret)")
        if missing:
            return False
        chain, self.authorities = self.certificates("tls.crt"), self.certificates("ca.crt")
        if not chain or not self.authorities:
            return False
        self.leaf, self.between = chain[0], chain[1:]
        if "tls.key" in files:
            self.check_key(os.path.join(directory, "tls.key"))
        return True

    def certificates(self, name):
        with open(os.path.join(self.expected["directory"], name), encoding="utf-8", errors="replace") as file:
            blocks = pem_blocks(file.read())
        if not blocks:
            self.error("file", name, "has no certificate; it must be PEM, text as openssl writes it")
        try:
            return [Certificate(pem) for pem in blocks]
        except Unreadable as problem:
            self.error("file", name, f"cannot be read: {problem}")
            return []

    def check_key(self, path):
        try:
            public = openssl("pkey", "-in", path, "-passin", "pass:", "-pubout")
        except Unreadable as problem:
            self.error("key", "tls.key", f"cannot be read; it must be a PEM key without a passphrase: {problem}")
            return
        if public == self.leaf.public_key:
            return
        if any(public == other.public_key for other in self.between):
            self.error("key", "tls.crt", "the certificate of the key is not the first one; put it first, what signed it after it")
        else:
            self.error("key", "tls.key", f"is not the key of tls.crt ({self.leaf.subject}); put both files of one certificate into the Secret")

    # The certificate itself

    def check_leaf(self):
        leaf = self.leaf
        self.check_dates(leaf, "tls.crt", "error")
        self.check_strength(leaf, "tls.crt", "error")
        usages = leaf.key_usages
        if usages and "Digital Signature" not in usages:
            self.error("usages", "tls.crt", f"keyUsage must have digitalSignature, got {', '.join(usages)}; TLS 1.3 needs it")
        for usage in self.expected["usages"]:
            words, _ = USAGES[usage]
            if leaf.extended_usages and words not in leaf.extended_usages:
                both = " and ".join(self.expected["usages"])
                self.error("usages", "tls.crt", f"extendedKeyUsage must have {both}, got {', '.join(leaf.extended_usages)}")
        wanted = self.expected.get("commonName")
        if wanted and leaf.common_name != wanted:
            self.error("common-name", "tls.crt", f"the common name must be '{wanted}', got '{leaf.common_name}': pgBackRest lets clients in by it")

    def check_dates(self, certificate, file, level):
        if certificate.ends <= self.now:
            self.say(level, "expired", file, f"{certificate.subject} expired {day(certificate.ends)}; renew it")
        elif certificate.starts > self.now:
            self.say(level, "not-yet-valid", file, f"{certificate.subject} is good from {moment(certificate.starts)} on, now it is {moment(self.now)}")
        elif certificate.ends - self.now < SOON:
            self.say("warning", "expires-soon", file, f"{certificate.subject} expires {moment(certificate.ends)}; renew it")

    def check_strength(self, certificate, file, level):
        allowed = "allowed are EC with prime256v1, secp384r1 or secp521r1, and RSA from 2048 bits on"
        weak_rsa = certificate.algorithm == "rsaEncryption" and certificate.bits < 2048
        weak_curve = certificate.algorithm == "id-ecPublicKey" and certificate.curve not in CURVES
        other = certificate.algorithm not in ("rsaEncryption", "id-ecPublicKey")
        if weak_rsa or weak_curve or other:
            # libpq cannot bind a login's channel to a certificate that was signed without a digest, as Ed25519 does.
            self.say(level, "key-type", file, f"the key of {certificate.subject} is {certificate.key_type}; {allowed}")
        if re.search(r"md5|sha1", certificate.signature, re.IGNORECASE):
            self.say(level, "key-type", file, f"{certificate.subject} is signed with {certificate.signature}; allowed is SHA-256 and longer")

    def check_names(self):
        for level, names in (("error", self.expected["names"]), ("warning", self.expected["wanted"])):
            missing = [name for name in names if not any(covers(pattern, name) for pattern in self.leaf.names)]
            if missing:
                has = ", ".join(self.leaf.names) or "no DNS name at all"
                self.say(level, "names", "tls.crt", f"is not good for {', '.join(missing)}; it has {has}; add them to subjectAltName")

    # Who signed it

    def check_chain(self):
        signers, current = self.signers, self.leaf
        while not current.signed_by(current):
            known = [c for c in self.authorities + self.between if current.signed_by(c)]
            if not known or known[0] in signers:
                break
            current = known[0]
            signers.append(current)
        if not signers and not self.leaf.signed_by(self.leaf):
            got = ", ".join(a.subject for a in self.authorities)
            self.error("chain", "tls.crt", f"was signed by '{self.leaf.issuer}'; ca.crt has {got}; put the authority that signed it into ca.crt")
            return
        if signers and not self.leaf.authority_key_id:
            text = f"has no authorityKeyIdentifier; {self.strict}; sign it again with authorityKeyIdentifier=keyid"
            self.say(self.strict_level, "authority-key-identifier", "tls.crt", text)
        for position, authority in enumerate(signers):
            self.check_authority(authority, "error", self.strict_level, last=position == len(signers) - 1)
        for authority in self.authorities:
            if authority not in signers and authority.pem != self.leaf.pem:
                self.check_authority(authority, "warning", "warning", last=authority.signed_by(authority))
        if not self.errors():
            self.verify()

    def check_authority(self, authority, level, strict_level, last):
        file = "ca.crt" if authority in self.authorities else "tls.crt"
        self.check_dates(authority, file, level)
        self.check_strength(authority, file, level)
        who, usages = f"the authority {authority.subject}", authority.key_usages
        critical, _ = authority.extensions.get("Basic Constraints", (False, ""))
        if not authority.is_authority:
            self.say(level, "ca-basic-constraints", file, f"{authority.subject} is no authority, it has no basicConstraints=critical,CA:TRUE; {AGAIN}")
        if usages and "Certificate Sign" not in usages:
            self.say(level, "ca-key-usage", file, f"{who} has keyUsage {', '.join(usages)}, which must have keyCertSign; {AGAIN}")
        for kind, broken, what in (
            ("ca-basic-constraints", authority.is_authority and not critical, "basicConstraints that is not critical"),
            ("ca-key-usage", not usages, "no keyUsage (critical,keyCertSign,cRLSign)"),
            ("ca-subject-key-identifier", not authority.key_id, "no subjectKeyIdentifier"),
            ("authority-key-identifier", not last and not authority.authority_key_id, "no authorityKeyIdentifier"),
        ):
            if broken:
                self.say(strict_level, kind, file, f"{who} has {what}; {self.strict}; {AGAIN}")

    @property
    def ends(self):
        """When the first certificate of the chain expires, in seconds of Unix time. None where there is none."""
        return min(one.ends for one in [self.leaf, *self.signers]) if self.leaf else None

    def errors(self):
        return [finding for finding in self.findings if finding.level == "error"]

    def verify(self):
        """The last word is openssl's: it also checks signatures, and whatever no rule here has words for."""
        with tempfile.TemporaryDirectory() as directory:
            paths = {}
            for name, certificates in (("ca", self.authorities), ("chain", self.between), ("leaf", [self.leaf])):
                paths[name] = os.path.join(directory, name)
                with open(paths[name], "w", encoding="ascii") as file:
                    file.write("\n".join(c.pem for c in certificates) + "\n")
            untrusted = ["-untrusted", paths["chain"]] if self.between else []
            for usage in self.expected["usages"]:
                strict = ["-x509_strict"] if self.expected["strict"] else []
                purpose = [*strict, "-purpose", USAGES[usage][1], "-attime", str(int(self.now))]
                command = ["openssl", "verify", *purpose, "-CAfile", paths["ca"], *untrusted, paths["leaf"]]
                done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
                problems = re.findall(r"error \d+ at (\d+) depth lookup: *(.+)", done.stdout + done.stderr)
                if done.returncode == 0 and not problems:
                    continue
                said = "; ".join(f"{text} (depth {depth})" for depth, text in problems) or (done.stderr.strip() or "no reason")
                self.error("chain", "tls.crt", f"openssl does not verify it for {usage} with ca.crt: {said}")
                return


def covers(pattern, name):
    """A wildcard stands for exactly one label (RFC 6125)."""
    name = name.lower()
    return pattern == name or (pattern.startswith("*.") and "." in name and pattern[2:] == name.split(".", 1)[1])


def day(seconds):
    return time.strftime("on %Y-%m-%d", time.gmtime(seconds))


def moment(seconds):
    return time.strftime("on %Y-%m-%d at %H:%M UTC", time.gmtime(seconds))


def wait_for_files(expected, patience):
    """A Secret that is made together with the Job may come after its pod; the kubelet brings it then."""
    end = time.time() + patience
    while time.time() < end:
        if all(os.path.exists(os.path.join(e["directory"], name)) for e in expected for name in FILES):
            return
        time.sleep(2)


def main():
    expected = json.loads(os.environ["CERTIFICATES"])
    wait_for_files(expected, float(os.environ.get("PATIENCE_SECONDS", "120")))
    failed = False
    for one in expected:
        check = Check(one)
        for finding in check.run():
            print(f"{finding.level}: {finding.text}")
        if check.errors():
            failed = True
        else:
            leaf = check.leaf
            print(f"ok: Secret {one['secret']}: {leaf.subject}, signed by {leaf.issuer}, {leaf.key_type}, good until {day(leaf.ends)[3:]}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
