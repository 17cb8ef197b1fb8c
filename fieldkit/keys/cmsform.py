"""The one form of a CMS signature: whatever could be written in two ways is fixed (`docs/decisions/015`)."""

from collections.abc import Sequence
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from fieldkit.keys.certificates import issued_by

MOST_BETWEEN = 8
"""Certificates between signer and root. Forty that name each other in pairs would keep the search busy for days."""

SHA256 = bytes.fromhex("300b0609608648016503040201")
"""AlgorithmIdentifier of SHA-256 without parameters (RFC 5754, section 2): one form, so that nobody can swap it."""

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""Order n of P-256 (FIPS 186-5): with (r, s) every ECDSA signature (r, n - s) holds too, so s is the lower one."""

ECDSA_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")
"""AlgorithmIdentifier of ecdsa-with-SHA256 (RFC 5758, section 3.2)."""

CADES_BES = {"content_type", "message_digest", "signing_certificate_v2"}
"""Signed attributes that must be there; without the last, another certificate of the same key would do as well."""

HARMLESS = {"signing_time", "cms_algorithm_protection", "smime_capabilities"}
"""Signed attributes that other writers, openssl for one, add.

A time-stamp among them would be followed into certificates of its own before anything is known to be signed.
"""


def is_plain(signature: bytes, signed: Any, found: Any) -> bool:
    """Is this the one shape that is written here? What it leaves open, others could change unseen."""
    (signer,) = signed["signer_infos"]
    attributes = {attribute["type"].native for attribute in signer["signed_attrs"]}
    unused_bits = [one.chosen["signature_value"].contents[0] for one in signed["certificates"]]
    return (
        signed["version"].native == signer["version"].native == "v1"
        and signer["digest_algorithm"].dump() == signed["digest_algorithms"].contents == SHA256
        and len(signed["certificates"]) <= 1 + MOST_BETWEEN
        and not any(unused_bits)
        and signed["crls"].native is None
        and signer["sid"].chosen["issuer"].dump() == found.signer_cert.issuer.dump()
        and signer["signature_algorithm"].dump() == ECDSA_SHA256
        and signer["signature"].native == _lower(signer["signature"].native)
        and signer["unsigned_attrs"].native is None
        and attributes - HARMLESS == CADES_BES
        and _is_a_path(found.signer_cert, found.other_certs)
        and _encoded(signature) == signature
    )


def in_its_one_form(made: Any) -> bytes:
    """The CMS that pyHanko `made`, where two ways of writing are open in the one that is taken here."""
    from asn1crypto import algos

    signed, plain = made["content"], algos.DigestAlgorithm.load(SHA256)
    (signer,) = signed["signer_infos"]
    signed["digest_algorithms"], signer["digest_algorithm"] = [plain], plain
    signer["signature"] = _lower(signer["signature"].native)
    return bytes(made.dump())


def _lower(signature: bytes) -> bytes:
    """The ECDSA signature with the lower of its two s. Raises `ValueError`."""
    r, s = decode_dss_signature(signature)
    return encode_dss_signature(r, min(s, ORDER - s))


def _encoded(signature: bytes) -> bytes:
    """The same in DER, which leaves no choice; certificates as they are, for it is their bytes that others name."""
    from asn1crypto import cms, parser

    info = cms.ContentInfo.load(signature)
    signed = info["content"]
    (signer,) = signed["signer_infos"]
    names = ("version", "digest_algorithms", "encap_content_info")
    parts = [signed[name].dump(force=True) for name in names]
    parts.append(parser.emit(2, 1, 0, b"".join(sorted(one.dump() for one in signed["certificates"]))))
    parts.append(parser.emit(0, 1, 17, _encoded_signer(signer)))
    content = parser.emit(0, 1, 16, b"".join(parts))
    return bytes(parser.emit(0, 1, 16, info["content_type"].dump(force=True) + parser.emit(2, 1, 0, content)))


def _encoded_signer(signer: Any) -> bytes:
    """The same in DER, part by part: asn1crypto takes twice as long for every level that it goes down at once."""
    from asn1crypto import parser

    def rest(*names: str) -> bytes:
        return b"".join(signer[name].dump(force=True) for name in names)

    attributes = b"".join(sorted(one.dump(force=True) for one in signer["signed_attrs"]))
    signed = parser.emit(2, 1, 0, attributes)
    before, after = ("version", "sid", "digest_algorithm"), ("signature_algorithm", "signature", "unsigned_attrs")
    return bytes(parser.emit(0, 1, 16, rest(*before) + signed + rest(*after)))


def _is_a_path(signer: Any, others: Sequence[Any]) -> bool:
    """Does each of `others` certify the one before it, from the signer upwards, short of the root?"""
    below, *left = (x509.load_der_x509_certificate(one.dump()) for one in (signer, *others))
    while left:
        above = next((one for one in left if issued_by(below, one)), None)
        if above is None:
            return False
        left.remove(above)
        below = above
    return not others or not issued_by(below, below)
