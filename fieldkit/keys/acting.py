"""Did a person sign for beginning to act?"""

import base64
from collections.abc import Iterator, Sequence
from datetime import datetime

from cryptography import x509

from fieldkit.custody.acting import statement_of
from fieldkit.custody.entry import Entry, Envelope
from fieldkit.keys.cms import verify_cms
from fieldkit.keys.verdict import UNDECIDED, Reason, Verdict
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.model.mission import ActorBegin

BROKEN = QT_TRANSLATE_NOOP("findings", "{subject}: the signature with which {person} began to act does not hold.")
NO_ROOT = QT_TRANSLATE_NOOP(
    "findings", "{subject}: {person} signed for acting here; whether to trust that cannot be said without the root."
)
STRANGER = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the signature with which {person} began to act leads to none of the trusted roots."
)
WITHHELD = QT_TRANSLATE_NOOP("findings", "{subject}: the signature with which {person} began to act is withheld.")
UNDATED = QT_TRANSLATE_NOOP(
    "findings",
    "{subject}: {person} signed for acting here, and by this machine's clock the certificate is not valid now.",
)


def judged(entry: Entry, subject: str, roots: Sequence[x509.Certificate], at: datetime) -> Iterator[Finding]:
    """What keeps the `actor.begin` in `entry`, which findings call `subject`, from being proved as of `at`."""
    person = entry.envelope.actor
    if not isinstance(entry.act, ActorBegin):
        yield Finding.unproven("actor.withheld", subject, WITHHELD, person=person)
        return
    verdict = _verdict(entry.envelope, entry.act, roots, at)
    if verdict.reason in UNDECIDED:
        yield Finding.unproven("actor.time", subject, UNDATED, person=person)
    elif verdict.intact and not roots:
        yield Finding.unproven("actor.trust", subject, NO_ROOT, person=person)
    elif verdict.reason is Reason.UNTRUSTED:
        yield Finding.wrong("actor.untrusted", subject, STRANGER, person=person)
    elif not verdict.trusted:
        yield Finding.wrong("actor.signature", subject, BROKEN, person=person)


def _verdict(begun: Envelope, act: ActorBegin, roots: Sequence[x509.Certificate], at: datetime) -> Verdict:
    """On the signature; malformed also where it says something else than the entry that holds it."""
    verdict = verify_cms(base64.b64decode(act.signature), act.statement.encode(), roots, at)
    said = (act.statement, act.person, verdict.code, verdict.certificate)
    wanted = (statement_of(begun, act.certificate), begun.actor, act.person, act.certificate)
    return verdict if said == wanted else Verdict(Reason.MALFORMED)
