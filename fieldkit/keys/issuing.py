"""The four kinds of certificate of a mission and what each may do (RFC 5280).

Root (P-384) -> mission CA (P-256) -> persons (P-256, for seals) and devices (Ed25519, for checkpoints).
Subjects carry codes, never names of persons. Validity begins a year back, because a laptop whose clock is
slow would otherwise refuse what was issued yesterday.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from fieldkit.errors import Refused
from fieldkit.keys.certificates import LEAD, Public
from fieldkit.labels import QT_TRANSLATE_NOOP

YEAR = timedelta(days=365.25)
MARGIN = YEAR
"""How far validity reaches back before the moment of issue."""

ROOT_LIFE, AUTHORITY_LIFE, LEAF_LIFE = 25 * YEAR, 10 * YEAR, 3 * YEAR


@dataclass(frozen=True, slots=True)
class Issuer:
    """A certificate and its private key: able to certify others."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey


def root_certificate(key: ec.EllipticCurvePrivateKey, mission_code: str, now: datetime) -> x509.Certificate:
    """Self-signed, 25 years, for one level of authority below it and no more."""
    subject, public = _subject(mission_code, f"{mission_code} root"), key.public_key()
    built = (
        _builder(subject, subject, public, public).not_valid_before(now - MARGIN).not_valid_after(now + ROOT_LIFE)
    )
    return _may_certify(built, path_length=1).sign(key, hashes.SHA384())


def authority_certificate(
    public: ec.EllipticCurvePublicKey, mission_code: str, root: Issuer, now: datetime
) -> x509.Certificate:
    """The mission CA: 10 years, certifies persons and devices only."""
    built = _below(root, _subject(mission_code, f"{mission_code} mission CA"), public, now, AUTHORITY_LIFE)
    return _may_certify(built, path_length=0).sign(root.key, hashes.SHA384())


def person_certificate(
    public: ec.EllipticCurvePublicKey,
    code: str,
    mission_code: str,
    authority: Issuer,
    now: datetime,
    *,
    lead: bool = False,
) -> x509.Certificate:
    """For signatures of the person `code`: 3 years, passes the default purpose of `openssl cms -verify`.

    That of a `lead` says so in its subject, and lets them invite.
    """
    built = _below(authority, _subject(mission_code, code, LEAD if lead else ""), public, now, LEAF_LIFE)
    purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
    built = _may_sign(built, content_commitment=True).add_extension(purpose, critical=False)
    return built.sign(authority.key, hashes.SHA256())


def device_certificate(
    public: ed25519.Ed25519PublicKey, name: str, mission_code: str, authority: Issuer, now: datetime
) -> x509.Certificate:
    """For checkpoints signed by the device `name`: 3 years; not good for signatures of persons."""
    built = _below(authority, _subject(mission_code, name), public, now, LEAF_LIFE)
    return _may_sign(built, content_commitment=False).sign(authority.key, hashes.SHA256())


def _subject(mission_code: str, common: str, unit: str = "") -> x509.Name:
    parts = (
        (NameOID.ORGANIZATION_NAME, mission_code),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, unit),
        (NameOID.COMMON_NAME, common),
    )
    return x509.Name([x509.NameAttribute(kind, text) for kind, text in parts if text])


def _below(
    issuer: Issuer, subject: x509.Name, public: Public, now: datetime, life: timedelta
) -> x509.CertificateBuilder:
    # Within the issuer's own validity: verifiers ask that the whole chain be valid at one moment.
    above = issuer.certificate
    begin, end = max(now - MARGIN, above.not_valid_before_utc), min(now + life, above.not_valid_after_utc)
    if begin >= end:
        raise Refused(
            QT_TRANSLATE_NOOP("keys", "issuing certificates"),
            QT_TRANSLATE_NOOP("keys", "By this laptop's clock the mission CA is not valid. Check the clock first."),
        )
    built = _builder(subject, above.subject, public, issuer.key.public_key())
    return built.not_valid_before(begin).not_valid_after(end)


def _builder(subject: x509.Name, issuer: x509.Name, public: Public, above: Public) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder(subject_name=subject, issuer_name=issuer, public_key=public)
        .serial_number(x509.random_serial_number())
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(above), critical=False)
    )


def _may_certify(builder: x509.CertificateBuilder, *, path_length: int) -> x509.CertificateBuilder:
    basic, usage = x509.BasicConstraints(ca=True, path_length=path_length), _usage(certifies=True)
    return builder.add_extension(basic, critical=True).add_extension(usage, critical=True)


def _may_sign(builder: x509.CertificateBuilder, *, content_commitment: bool) -> x509.CertificateBuilder:
    basic, usage = x509.BasicConstraints(ca=False, path_length=None), _usage(commits=content_commitment)
    return builder.add_extension(basic, critical=True).add_extension(usage, critical=True)


def _usage(*, certifies: bool = False, commits: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not certifies,
        content_commitment=commits,
        key_cert_sign=certifies,
        crl_sign=certifies,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
