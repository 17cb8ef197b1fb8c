"""Asking the lead for certificates: one PEM file with two PKCS#10 requests (RFC 2986), person's and device's.

Each is signed with the key it names, which proves that the asker holds both; `openssl req -verify` reads them.
The person's also names the device, so that neither can be joined to somebody else's.
"""

from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from fieldkit.custody.note import device_key_name
from fieldkit.errors import CertificateRefused
from fieldkit.keys.certificates import UNREADABLE, key_fingerprint
from fieldkit.keys.identity import CODE, Device, Person
from fieldkit.labels import QT_TRANSLATE_NOOP

END = b"-----END CERTIFICATE REQUEST-----\n"


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for: certificates for the key of the person `code` and for that of the device they work on."""

    code: str
    person: ec.EllipticCurvePublicKey
    device: ed25519.Ed25519PublicKey

    @property
    def device_name(self) -> str:
        """What the device will be called."""
        return device_key_name(key_fingerprint(self.device))

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the person's public key (DER SPKI), for comparing by voice before anything is issued."""
        return key_fingerprint(self.person)


def make_request(person: Person, device: Device) -> bytes:
    """The file to hand to the lead."""
    asking = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, person.code),
            x509.NameAttribute(NameOID.SERIAL_NUMBER, device.fingerprint),
        ]
    )
    machine = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, device.name)])
    both = (
        x509.CertificateSigningRequestBuilder(asking).sign(person.key, hashes.SHA256()),
        x509.CertificateSigningRequestBuilder(machine).sign(device.key, None),
    )
    return b"".join(request.public_bytes(Encoding.PEM) for request in both)


def read_request(data: bytes) -> Request:
    """What `data` asks for. Raises `CertificateRefused` unless both keys signed it and are of the right kind."""
    try:
        asking, machine = _load(data)
        person, device = asking.public_key(), machine.public_key()
        proven = asking.is_signature_valid and machine.is_signature_valid
        code, bound = _named(asking, NameOID.COMMON_NAME), _named(asking, NameOID.SERIAL_NUMBER)
    except UNREADABLE as error:
        raise _refused(QT_TRANSLATE_NOOP("keys", "it does not read as one")) from error
    if not proven:
        raise _refused(QT_TRANSLATE_NOOP("keys", "it was not made with the keys that it names"))
    if not (isinstance(person, ec.EllipticCurvePublicKey) and isinstance(person.curve, ec.SECP256R1)):
        raise _refused(QT_TRANSLATE_NOOP("keys", "the person's key is not a P-256 key"))
    if not isinstance(device, ed25519.Ed25519PublicKey):
        raise _refused(QT_TRANSLATE_NOOP("keys", "the device's key is not an Ed25519 key"))
    if not CODE.fullmatch(code):
        raise _refused(QT_TRANSLATE_NOOP("keys", "it does not name a person by a code such as P-01"))
    if bound != key_fingerprint(device):
        raise _refused(QT_TRANSLATE_NOOP("keys", "it joins a person to a device of somebody else"))
    return Request(code, person, device)


def _load(data: bytes) -> tuple[x509.CertificateSigningRequest, x509.CertificateSigningRequest]:
    first, second, rest = data.split(END)
    if rest:
        raise ValueError(rest)
    return x509.load_pem_x509_csr(first + END), x509.load_pem_x509_csr(second + END)


def _named(request: x509.CertificateSigningRequest, kind: x509.ObjectIdentifier) -> str:
    (attribute,) = request.subject.get_attributes_for_oid(kind)
    return str(attribute.value)


def _refused(why: str) -> CertificateRefused:
    return CertificateRefused(QT_TRANSLATE_NOOP("keys", "The request for certificates"), why)
