"""Reads certificates with the program openssl: Python's own library shows only what a handshake has verified."""

import re
import ssl
import subprocess

PEM = re.compile(r"-{5}BEGIN CERTIFICATE-{5}.+?-{5}END CERTIFICATE-{5}", re.DOTALL)
KEY_ID = re.compile(r"^(?:keyid:)?((?:[0-9A-F]{2}:)+[0-9A-F]{2})$", re.MULTILINE)


class Unreadable(Exception):
    """What openssl says about something that it cannot read."""


def openssl(*arguments, text=""):
    """Standard output of openssl; Unreadable with its last words where it fails."""
    done = subprocess.run(["openssl", *arguments], input=text, capture_output=True, text=True, timeout=30, check=False)
    if done.returncode != 0:
        raise Unreadable((done.stderr.strip() or done.stdout.strip()).splitlines()[-1:][0] if done.stderr or done.stdout else "no reason")
    return done.stdout


def pem_blocks(text):
    """Every certificate of a file, in order."""
    return PEM.findall(text)


class Certificate:
    """What the rules ask about one certificate."""

    def __init__(self, pem):
        self.pem = pem
        self.text = openssl("x509", "-noout", "-text", "-nameopt", "RFC2253", "-certopt", "no_sigdump", text=pem)
        self.subject = self._line(r"^ +Subject: ?(.*)$")
        self.issuer = self._line(r"^ +Issuer: ?(.*)$")
        self.signature = self._line(r"^ +Signature Algorithm: (.*)$")
        self.algorithm = self._line(r"^ +Public Key Algorithm: (.*)$")
        self.bits = int(self._line(r"^ +(?:RSA )?Public-Key: \((\d+) bit") or 0)
        self.curve = self._line(r"^ +ASN1 OID: (.*)$")
        self.starts = ssl.cert_time_to_seconds(self._line(r"^ +Not Before *: (.*)$"))
        self.ends = ssl.cert_time_to_seconds(self._line(r"^ +Not After *: (.*)$"))
        self.extensions = {
            name: (bool(critical), " ".join(line.strip() for line in lines.strip().splitlines()))
            for name, critical, lines in re.findall(r"^ {12}X509v3 ([^:\n]+): *(critical)? *\n((?: {16}.*\n?)+)", self.text, re.MULTILINE)
        }
        self.public_key = openssl("x509", "-noout", "-pubkey", text=pem)

    def _line(self, pattern):
        found = re.search(pattern, self.text, re.MULTILINE)
        return found.group(1).strip() if found else ""

    def extension(self, name):
        """Its value as openssl writes it; nothing where the certificate does not have it."""
        return self.extensions.get(name, (False, ""))[1]

    @property
    def is_authority(self):
        return "CA:TRUE" in self.extension("Basic Constraints")

    @property
    def key_usages(self):
        return [usage.strip() for usage in self.extension("Key Usage").split(",") if usage.strip()]

    @property
    def extended_usages(self):
        return [usage.strip() for usage in self.extension("Extended Key Usage").split(",") if usage.strip()]

    @property
    def names(self):
        """DNS names, in lower case as DNS compares them."""
        alternatives = self.extension("Subject Alternative Name").split(",")
        return [name.strip()[len("DNS:"):].lower() for name in alternatives if name.strip().startswith("DNS:")]

    @property
    def common_name(self):
        found = re.search(r"(?:^|,|\+)CN=((?:\\.|[^,+\\])*)", self.subject)
        return found.group(1) if found else ""

    @property
    def key_id(self):
        return self._key_id("Subject Key Identifier")

    @property
    def authority_key_id(self):
        return self._key_id("Authority Key Identifier")

    def _key_id(self, name):
        found = KEY_ID.search(self.extension(name).replace(" ", "\n"))
        return found.group(1) if found else ""

    @property
    def key_type(self):
        """As a person would say it: `RSA 2048`, `EC prime256v1`, `ED25519`."""
        if self.algorithm == "rsaEncryption":
            return f"RSA {self.bits}"
        return f"EC {self.curve}".strip() if self.algorithm == "id-ecPublicKey" else self.algorithm

    def signed_by(self, authority):
        """Whether names and key identifiers say so; whether the signature is right, `openssl verify` says."""
        same_key = not self.authority_key_id or not authority.key_id or self.authority_key_id == authority.key_id
        return self.issuer == authority.subject and same_key
