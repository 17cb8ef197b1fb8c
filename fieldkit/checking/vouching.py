"""Which files are what trusted people sealed? Of others little is read: nobody knows who made them."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from cryptography import x509

from fieldkit.keys.cms import verify_cms
from fieldkit.keys.verdict import UNDECIDED, Verdict
from fieldkit.packet.hashing import Hashes
from fieldkit.packet.layout import signature_path
from fieldkit.packet.seal import TAG_MANIFESTS, Seal

LISTS = (TAG_MANIFESTS[0], "manifest-sha256.txt")
"""From the list that the seal pins to the one that it lists."""


def is_vouched_for(
    seal: Seal, text: bytes, signatures: Mapping[str, bytes], roots: Sequence[x509.Certificate], at: datetime
) -> bool:
    """Did every signer whom the seal names sign its `text`, by a certificate that leads, or led, to a root?"""
    names = [signature_path(signer.role, signer.certificate) for signer in seal.signers]
    return all(_holds(verify_cms(signatures.get(name, b""), text, roots, at)) for name in names)


def sealed_files(seal: Seal, hashes: Mapping[str, Hashes], manifests: Mapping[str, Mapping[str, str]]) -> set[str]:
    """The files that are as `seal` says, by way of the manifests."""
    stated = {LISTS[0]: seal.sha256[LISTS[0]]}
    found: set[str] = set()
    for name in LISTS:
        if name in hashes and hashes[name].sha256 == stated.get(name):
            stated |= manifests.get(name, {})
            found |= {one for one, sha256 in stated.items() if one in hashes and hashes[one].sha256 == sha256}
    return found


def _holds(verdict: Verdict) -> bool:
    return verdict.trusted or verdict.reason in UNDECIDED
