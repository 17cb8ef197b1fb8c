"""Who signed, and does it hold? (`packet.md` 3.4, steps 0 to 2.)"""

from collections.abc import Iterator

from fieldkit.checking.evidence import Evidence
from fieldkit.custody.receipt import OFFICER
from fieldkit.errors import CertificateRefused
from fieldkit.keys.certificates import fingerprint, from_pem
from fieldkit.keys.cms import carried, verify_cms
from fieldkit.keys.verdict import UNDECIDED, Reason, Verdict
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.packet.layout import CHAIN, SIGNATURES, SUMS, signature_path
from fieldkit.packet.seal import HEADQUARTERS, SignerLine

STRIPPED = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the signature of this signer, whom seal.txt names, is missing."
)
UNNAMED = QT_TRANSLATE_NOOP("findings", "{subject} belongs to no signer whom seal.txt names.")
ALTERED = QT_TRANSLATE_NOOP("findings", "{subject} is not the text over which {signature} was made.")
ANOTHER = QT_TRANSLATE_NOOP("findings", "{subject} was made by another certificate than seal.txt names for it.")
DAMAGED = QT_TRANSLATE_NOOP("findings", "{subject} does not have the hash that signatures/SHA256SUMS names.")
SUMS_WRONG = QT_TRANSLATE_NOOP("findings", "{subject} does not list exactly the signatures.")
CARRIED = QT_TRANSLATE_NOOP("findings", "{subject} carries a certificate that is not in trust/chain.pem.")
REPEATED = QT_TRANSLATE_NOOP("findings", "{subject} is by the same person, key or certificate as {other}.")
NO_OFFICER = QT_TRANSLATE_NOOP("findings", "{subject} is signed for headquarters by somebody who is not of it.")
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
    for name, signer, verdict in _signed(evidence):
        if verdict is None:
            yield Finding.wrong("signature.missing", name, STRIPPED)
        elif verdict.intact and verdict.certificate != signer.certificate:
            yield Finding.wrong("signature.another", name, ANOTHER)
        elif not verdict.trusted:
            yield _judged(evidence, name, verdict)
        if not carried(evidence.signatures.get(name, b"")) <= _known(evidence):
            yield Finding.wrong("signature.chain", name, CARRIED)


def every_signer_is_another(evidence: Evidence) -> Iterator[Finding]:
    """No person, key or certificate signs twice, and who signs as headquarters is headquarters."""
    first: dict[str, str] = {}
    for name, signer, verdict in _signed(evidence):
        claims = (verdict.code, verdict.key) if verdict and verdict.intact else ()
        for one in dict.fromkeys((signer.certificate, *claims)):
            if first.setdefault(one, name) != name:
                yield Finding.wrong("signature.repeated", name, REPEATED, other=first[one])
                break
        if signer.role == HEADQUARTERS and claims and not claims[0].startswith(OFFICER):
            yield Finding.wrong("signature.role", name, NO_OFFICER)


def _signed(evidence: Evidence) -> Iterator[tuple[str, SignerLine, Verdict | None]]:
    """Of each signer the file, and what to think of it: None if it is missing. Unreadable ones are left out."""
    for signer in evidence.seal.signers if evidence.seal else ():
        name = signature_path(signer.role, signer.certificate)
        if name in evidence.signatures:
            signature = evidence.signatures[name]
            yield name, signer, verify_cms(signature, evidence.seal_bytes, evidence.roots, evidence.at)
        elif name not in evidence.packet.files:
            yield name, signer, None


def _known(evidence: Evidence) -> frozenset[str]:
    """SHA-256 of the certificates in trust/, which the seal covers."""
    try:
        return frozenset(map(fingerprint, from_pem(evidence.chain, CHAIN)))
    except CertificateRefused:
        return frozenset()


def no_signature_besides(evidence: Evidence) -> Iterator[Finding]:
    """No file in signatures/ that the seal's signers do not account for, and each as it was written."""
    present = {name for name in evidence.files(SIGNATURES) if name != SUMS}
    if evidence.seal is not None:
        named = {signature_path(signer.role, signer.certificate) for signer in evidence.seal.signers}
        for name in sorted(present - named):
            yield Finding.wrong("signature.unnamed", name, UNNAMED)
    if evidence.sums is not None and {f"{SIGNATURES}{name}" for name in evidence.sums} != present:
        yield Finding.wrong("signature.sums", SUMS, SUMS_WRONG)
    for name, stated in (evidence.sums or {}).items():
        found = evidence.hashes.get(f"{SIGNATURES}{name}")
        if found is not None and found.sha256 != stated:
            yield Finding.wrong("signature.damaged", f"{SIGNATURES}{name}", DAMAGED)


def _judged(evidence: Evidence, name: str, verdict: Verdict) -> Finding:
    if verdict.reason is Reason.UNTRUSTED and not evidence.roots:
        return Finding.unproven("signature.trust", name, NO_ROOT)
    if verdict.reason is Reason.ALTERED:
        return Finding.wrong("signature.altered", "seal.txt", ALTERED, signature=name)
    if verdict.reason in UNDECIDED:
        return Finding.unproven("signature.time", name, BY_REASON[verdict.reason])
    return Finding.wrong(f"signature.{verdict.reason}", name, BY_REASON[verdict.reason])
