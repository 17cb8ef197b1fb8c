"""Detached CMS signatures and certificate paths. With `cmsform` the only module that knows pyHanko and asn1crypto.

Signatures are CAdES-BES (RFC 5126, section 4.3.1) by ECDSA P-256 with SHA-256; `openssl cms -verify -cades`
judges the same. pyHanko brings asyncio, ssl and aiohttp along (up to a second), so its imports stand inside
the functions that sign and judge: start-up never pays for them.
"""

import logging
from collections.abc import Coroutine, Sequence
from datetime import datetime
from typing import Any, TypeVar

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from fieldkit.canon import digest
from fieldkit.keys import certificates
from fieldkit.keys.cmsform import MOST_BETWEEN, in_its_one_form, is_plain
from fieldkit.keys.issuing import Issuer
from fieldkit.keys.verdict import Reason, Verdict, verdict_on

UNREADABLE = (*certificates.UNREADABLE, AttributeError, KeyError, IndexError)
"""What asn1crypto, pyHanko and cryptography raise on bytes that are no signature or certificate."""

T = TypeVar("T")

SILENCE = logging.NullHandler()
"""Keeps pyHanko's warnings off the terminal; the verdict says what there is to say."""


def sign_detached(content: bytes, signer: Issuer, chain: Sequence[x509.Certificate], claimed: datetime) -> bytes:
    """A CMS over `content`, DER, with the signer's certificate and `chain` inside.

    `claimed` goes into it as the signing time: a claim, which no judgement rests on.
    """
    from asn1crypto import keys
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, SimpleSigner
    from pyhanko_certvalidator.registry import CertificateRegistry

    above = CertificateRegistry.build([_asn1(certificate) for certificate in chain])
    key = signer.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    signing = SimpleSigner(
        signing_cert=_asn1(signer.certificate), signing_key=keys.PrivateKeyInfo.load(key), cert_registry=above
    )
    attributes = PdfCMSSignedAttributes(signing_time=claimed)
    making = signing.async_sign_general_data(content, "sha256", use_cades=True, signed_attr_settings=attributes)
    return in_its_one_form(_waited(making))


def carried(signature: bytes) -> frozenset[str]:
    """SHA-256 of each certificate (DER) inside the CMS `signature`; none if it cannot be read."""
    from asn1crypto import cms

    try:
        inside = cms.ContentInfo.load(signature, strict=True)["content"]["certificates"]
        return frozenset(digest(one.chosen.dump()) for one in inside)
    except UNREADABLE:
        return frozenset()


def verify_cms(signature: bytes, content: bytes, roots: Sequence[x509.Certificate], at: datetime) -> Verdict:
    """Judge the detached CMS `signature` (DER) over `content`, as of the moment `at`.

    Only `roots` are trusted; certificates inside the signature merely lead there. Stricter than openssl: what
    somebody without the key can make of a signature is malformed, sound or not. Never raises on what the bytes
    are.
    """
    try:
        return _judge(signature, content, roots, at)
    except UNREADABLE:
        return Verdict(Reason.MALFORMED)


def verify_certificate(
    certificate: bytes, chain: bytes, roots: Sequence[x509.Certificate], at: datetime
) -> Verdict:
    """Judge a device's `certificate` (DER), as of `at`: does it lead to one of `roots` by way of `chain` (PEM)?

    Never raises on what the bytes are.
    """
    try:
        device = x509.load_der_x509_certificate(certificate)
        if not isinstance(device.public_key(), ed25519.Ed25519PublicKey):
            return verdict_on(device, Reason.UNSUITABLE)
        between = [_asn1(one) for one in x509.load_pem_x509_certificates(chain)]
        if len(between) > MOST_BETWEEN:
            return verdict_on(device, Reason.MALFORMED)
        asked = (_asn1(device), between, roots, "digital_signature")
        return verdict_on(device, Reason.SOUND if _leads(*asked, at) else _strangeness(*asked, at))
    except UNREADABLE:
        return Verdict(Reason.MALFORMED)


def _judge(signature: bytes, content: bytes, roots: Sequence[x509.Certificate], at: datetime) -> Verdict:
    from asn1crypto import cms
    from pyhanko.sign.general import extract_certificate_info
    from pyhanko.sign.validation.generic_cms import async_validate_detached_cms
    from pyhanko.sign.validation.settings import KeyUsageConstraints

    logging.getLogger("pyhanko").addHandler(SILENCE)
    signed = cms.ContentInfo.load(signature, strict=True)["content"]
    found = extract_certificate_info(signed)
    signer = x509.load_der_x509_certificate(found.signer_cert.dump())
    public = signer.public_key()
    if not (isinstance(public, ec.EllipticCurvePublicKey) and isinstance(public.curve, ec.SECP256R1)):
        return verdict_on(signer, Reason.UNSUITABLE)
    if not is_plain(signature, signed, found):
        return verdict_on(signer, Reason.MALFORMED)
    usage = KeyUsageConstraints(key_usage={"non_repudiation"})
    judging = async_validate_detached_cms(content, signed, _trusting(roots, at), key_usage_settings=usage)
    status = _waited(judging)
    if status.bottom_line:
        return verdict_on(signer, Reason.SOUND)
    if not status.intact:
        return verdict_on(signer, Reason.ALTERED)
    if not status.valid:
        return verdict_on(signer, Reason.FORGED)
    return verdict_on(signer, _strangeness(found.signer_cert, found.other_certs, roots, "non_repudiation", at))


def _strangeness(
    certificate: Any, between: Sequence[Any], roots: Sequence[x509.Certificate], usage: str, at: datetime
) -> Reason:
    """Why `certificate` is not trusted as of `at`; one that led to a root in its time is no stranger."""
    last: datetime = min(one.not_valid_after for one in (certificate, *between))
    if not _leads(certificate, between, roots, usage, last):
        return Reason.UNTRUSTED
    return Reason.EXPIRED if at > last else Reason.NOT_YET_VALID


def _leads(
    certificate: Any, between: Sequence[Any], roots: Sequence[x509.Certificate], usage: str, at: datetime
) -> bool:
    """Does `certificate` lead to one of `roots`, all of the way valid at that moment and meant for this?"""
    from pyhanko_certvalidator import CertificateValidator
    from pyhanko_certvalidator.errors import PathError, ValidationError
    from pyhanko_certvalidator.validate import validate_usage

    path = CertificateValidator(certificate, between, _trusting(roots, at))
    try:
        _waited(path.async_validate_path())
        validate_usage(certificate, {usage}, set(), extended_optional=True)
    except (PathError, ValidationError):
        return False
    return True


def _trusting(roots: Sequence[x509.Certificate], at: datetime) -> Any:
    from pyhanko_certvalidator import ValidationContext

    return ValidationContext(trust_roots=[_asn1(root) for root in roots], moment=at)


def _asn1(certificate: x509.Certificate) -> Any:
    from asn1crypto import x509 as asn1

    return asn1.Certificate.load(certificate.public_bytes(Encoding.DER))


def _waited(work: Coroutine[Any, Any, T]) -> T:
    """What pyHanko's asynchronous `work` gives; there is nothing that it would have to wait for."""
    import asyncio

    return asyncio.run(work)
