"""Did headquarters itself sign the receipts that the log speaks of?"""

from base64 import b64decode
from collections.abc import Iterator

from fieldkit.canon import digest
from fieldkit.checking.evidence import Evidence, place
from fieldkit.custody.receipt import OFFICER, parse_receipt
from fieldkit.errors import NotCanonical
from fieldkit.keys.cms import verify_cms
from fieldkit.keys.verdict import UNDECIDED
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.model.packet import ReceiptImport

FORGED = QT_TRANSLATE_NOOP("findings", "{subject}: the signature of the receipt is not one of headquarters.")
OTHERWISE = QT_TRANSLATE_NOOP("findings", "{subject}: the entry does not say what its receipt says.")
NO_ROOT = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the receipt is intact; whether to trust its signer cannot be said without the root."
)
WITHHELD = QT_TRANSLATE_NOOP("findings", "{subject}: the receipt that came back is withheld in this edition.")
TIME = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the receipt is intact, and by this machine's clock its certificate is not valid now."
)


def receipts_are_signed(evidence: Evidence) -> Iterator[Finding]:
    """Each receipt in the log is signed by an officer under the root, and the entry repeats what it says."""
    for entry in evidence.entries():
        subject = place(entry)
        if isinstance(entry.act, ReceiptImport):
            yield from _judged(evidence, entry.act, entry.envelope.mission, subject)
        elif entry.envelope.act == ReceiptImport.NAME:
            yield Finding.unproven("receipt.withheld", subject, WITHHELD)


def _judged(evidence: Evidence, act: ReceiptImport, mission: str, subject: str) -> Iterator[Finding]:
    if not _repeats(act, mission):
        yield Finding.wrong("receipt.differs", subject, OTHERWISE)
        return
    verdict = verify_cms(b64decode(act.signature), act.text.encode(), evidence.roots, evidence.at)
    if verdict.code != act.officer:
        yield Finding.wrong("receipt.forged", subject, FORGED)
    elif verdict.reason in UNDECIDED:
        yield Finding.unproven("receipt.time", subject, TIME)
    elif verdict.intact and not evidence.roots:
        yield Finding.unproven("receipt.trust", subject, NO_ROOT)
    elif not verdict.trusted:
        yield Finding.wrong("receipt.forged", subject, FORGED)


def _repeats(act: ReceiptImport, mission: str) -> bool:
    try:
        said = parse_receipt(act.text.encode())
    except NotCanonical:
        return False
    told = (said.packet, said.seal, said.officer, said.streams, said.mission)
    entered = (act.packet, act.seal, act.officer, act.streams, mission)
    return told == entered and act.receipt == digest(act.text.encode()) and act.officer.startswith(OFFICER)
