"""Reading X.509 certificates (RFC 5280), naming them and telling who issued them."""

from typing import NamedTuple

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID

from fieldkit.canon import Digest, digest
from fieldkit.errors import CertificateRefused, NoRoot
from fieldkit.labels import QT_TRANSLATE_NOOP

Public = ec.EllipticCurvePublicKey | ed25519.Ed25519PublicKey

LEAD = "lead"
"""Organizational unit in the certificate of a person who may invite (`docs/decisions/008`)."""

UNREADABLE = (
    ValueError,
    TypeError,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    UserWarning,  # where warnings count as errors
)
"""What `cryptography` raises, at once or later, on bytes that are no certificate or request it understands."""


class Certificates(NamedTuple):
    """What a request is answered with: for the person, for the device, and the mission CA above both."""

    person: x509.Certificate
    device: x509.Certificate
    authority: x509.Certificate


def fingerprint(certificate: x509.Certificate) -> Digest:
    """SHA-256 of the certificate's DER."""
    return digest(certificate.public_bytes(Encoding.DER))


def key_fingerprint(public: Public) -> Digest:
    """SHA-256 of the public key's DER SPKI."""
    return digest(public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


def spoken(fingerprint: str) -> str:
    """A fingerprint in groups of four, for reading aloud and comparing by eye."""
    return " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4))


def is_spoken(read_out: str, fingerprint: str) -> bool:
    """Is `fingerprint` what somebody read out, in groups or not, in capitals or not?"""
    return "".join(read_out.split()).casefold() == fingerprint


def common_name(certificate: x509.Certificate) -> str:
    """The code a certificate bears; empty if it bears none that could be shown."""
    return _first(certificate, NameOID.COMMON_NAME)


def mission_code(certificate: x509.Certificate) -> str:
    """The code of the mission a certificate is for; empty if it names none."""
    return _first(certificate, NameOID.ORGANIZATION_NAME)


def is_lead(certificate: x509.Certificate) -> bool:
    """Does it say of its person that they lead the mission? The mission CA says so of whoever founded it."""
    return _first(certificate, NameOID.ORGANIZATIONAL_UNIT_NAME) == LEAD


def is_root(certificate: x509.Certificate) -> bool:
    """Did it sign itself, and may it certify others?"""
    try:
        extensions = certificate.extensions
        authority = extensions.get_extension_for_class(x509.BasicConstraints).value.ca
        certifies = extensions.get_extension_for_class(x509.KeyUsage).value.key_cert_sign
    except (*UNREADABLE, x509.ExtensionNotFound):
        return False
    return authority and certifies and issued_by(certificate, certificate)


def issued_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Does `certificate` name `issuer` and bear its signature? Says nothing of dates and permissions."""
    try:
        certificate.verify_directly_issued_by(issuer)
    except (*UNREADABLE, InvalidSignature):
        return False
    return True


def to_pem(*certificates: x509.Certificate) -> bytes:
    """The certificates as PEM text, one after the other."""
    return b"".join(certificate.public_bytes(Encoding.PEM) for certificate in certificates)


def from_pem(data: bytes, name: str) -> tuple[x509.Certificate, ...]:
    """The certificates in the PEM text `data`, at least one. Raises `CertificateRefused(name)`."""
    try:
        return tuple(x509.load_pem_x509_certificates(data))
    except UNREADABLE as error:
        raise CertificateRefused(name, QT_TRANSLATE_NOOP("keys", "it holds no readable certificate")) from error


def roots_from_pem(data: bytes, name: str) -> tuple[x509.Certificate, ...]:
    """The roots in the PEM text `data`, which somebody names as trusted. Raises `NoRoot(name)`."""
    try:
        found = from_pem(data, name)
    except CertificateRefused as error:
        raise NoRoot(name) from error
    if not all(map(is_root, found)):
        raise NoRoot(name)
    return found


def one_from_pem(data: bytes, name: str) -> x509.Certificate:
    """The single certificate in the PEM text `data`. Raises `CertificateRefused(name)`."""
    found = from_pem(data, name)
    if len(found) != 1:
        raise CertificateRefused(name, QT_TRANSLATE_NOOP("keys", "it holds more than one certificate"))
    return found[0]


def _first(certificate: x509.Certificate, kind: x509.ObjectIdentifier) -> str:
    names = certificate.subject.get_attributes_for_oid(kind)
    text = str(names[0].value) if names else ""
    return text if text.isprintable() else ""
