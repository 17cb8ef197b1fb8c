"""Who signed, and does it hold? (`packet.md` 3.4, steps 0 to 2.)"""

import re
from collections.abc import Iterator

from fieldkit.checking.evidence import Evidence
from fieldkit.keys.cms import verify_cms
from fieldkit.keys.verdict import UNDECIDED, Reason, Verdict
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.packet.layout import SUMS, signature_path
from fieldkit.packet.manifest import parse_manifest

SIGNATURE = re.compile(r"^signatures/(?P<role>[a-z]+)-(?P<start>[0-9a-f]{8})\.p7s$")
LARGEST = 64 * 1024

STRIPPED = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the signature of this signer, whom seal.txt names, is missing."
)
UNNAMED = QT_TRANSLATE_NOOP("findings", "{subject} belongs to no signer whom seal.txt names.")
ALTERED = QT_TRANSLATE_NOOP("findings", "{subject} is not the text over which {signature} was made.")
ANOTHER = QT_TRANSLATE_NOOP("findings", "{subject} was made by another certificate than seal.txt names for it.")
DAMAGED = QT_TRANSLATE_NOOP("findings", "{subject} does not have the hash that signatures/SHA256SUMS names.")
SUMS_WRONG = QT_TRANSLATE_NOOP("findings", "{subject} does not list exactly the signatures.")
NO_ROOT = QT_TRANSLATE_NOOP(
    "findings", "{subject} is intact; whether to trust its signer cannot be said without the root certificate."
)
BY_REASON = {
    Reason.MALFORMED: QT_TRANSLATE_NOOP("findings", "{subject} is not a sound signature."),
    Reason.UNSUITABLE: QT_TRANSLATE_NOOP("findings", "{subject} is made with a kind of key that is refused."),
    Reason.FORGED: QT_TRANSLATE_NOOP("findings", "{subject} was not made with the key that it names."),
    Reason.UNTRUSTED: QT_TRANSLATE_NOOP("findings", "{subject} leads to none of the trusted roots."),
    Reason.EXPIRED: QT_TRANSLATE_NOOP(
        "findings", "{subject} is intact, and its certificate has run out: a time-stamp must say when it was made."
    ),
    Reason.NOT_YET_VALID: QT_TRANSLATE_NOOP(
        "findings", "{subject} is intact, and its certificate is not valid yet by this machine's clock."
    ),
}


def every_signer_signed(evidence: Evidence) -> Iterator[Finding]:
    """For each signer whom the seal names: their CMS over it, by the certificate that the seal names."""
    if evidence.seal is None:
        return
    for signer in evidence.seal.signers:
        name = signature_path(signer.role, signer.certificate)
        if name not in evidence.packet.files:
            yield Finding.wrong("signature.missing", name, STRIPPED)
            continue
        data = evidence.read(name, LARGEST) or b""
        verdict = verify_cms(data, evidence.seal_bytes, evidence.roots, evidence.at)
        if verdict.intact and verdict.certificate != signer.certificate:
            yield Finding.wrong("signature.another", name, ANOTHER)
        elif not verdict.trusted:
            yield _judged(evidence, name, verdict)


def no_signature_besides(evidence: Evidence) -> Iterator[Finding]:
    """No file in signatures/ that the seal's signers do not account for, and each as it was written."""
    signers = evidence.seal.signers if evidence.seal else ()
    named = {signature_path(signer.role, signer.certificate) for signer in signers}
    present = {name for name in evidence.files("signatures/") if name != SUMS}
    for name in sorted(present - named):
        yield Finding.wrong("signature.unnamed", name, UNNAMED)
    listed = evidence.parsed(SUMS, parse_manifest) or {}
    if {f"signatures/{name}" for name in listed} != present:
        yield Finding.wrong("signature.sums", SUMS, SUMS_WRONG)
    for name, stated in listed.items():
        found = evidence.hashes.get(f"signatures/{name}")
        if found is not None and found.sha256 != stated:
            yield Finding.wrong("signature.damaged", f"signatures/{name}", DAMAGED)


def _judged(evidence: Evidence, name: str, verdict: Verdict) -> Finding:
    if verdict.reason is Reason.UNTRUSTED and not evidence.roots:
        return Finding.unproven("signature.trust", name, NO_ROOT)
    if verdict.reason is Reason.ALTERED:
        return Finding.wrong("signature.altered", "seal.txt", ALTERED, signature=name)
    if verdict.reason in UNDECIDED:
        return Finding.unproven("signature.time", name, BY_REASON[verdict.reason])
    return Finding.wrong(f"signature.{verdict.reason}", name, BY_REASON[verdict.reason])


CHECKS = (every_signer_signed, no_signature_besides)
