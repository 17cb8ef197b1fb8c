"""Did the people whom the log names act themselves?"""

import base64
from collections.abc import Iterator

from fieldkit.checking.evidence import Evidence, Stream
from fieldkit.custody.acting import acting_statement
from fieldkit.custody.entry import Entry
from fieldkit.keys.cms import verify_cms
from fieldkit.keys.verdict import UNDECIDED, Reason, Verdict
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.model.mission import ActorBegin
from fieldkit.packet.layout import log_path

BEGIN = ActorBegin.NAME
CONTINUING = frozenset({"log.fork/1", "stream.open/1"})
"""Openings of a stream in which a device goes on for whoever acted on it before."""

ACTOR = QT_TRANSLATE_NOOP("findings", "{subject}: {person} acts here without having signed for it.")
ACTOR_UNTRUSTED = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the signature with which {person} began to act does not hold."
)
ACTOR_NO_ROOT = QT_TRANSLATE_NOOP(
    "findings", "{subject}: {person} signed for acting here; whether to trust that cannot be said without the root."
)
ACTOR_WITHHELD = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the signature with which {person} began to act is withheld in this edition."
)
ACTOR_TIME = QT_TRANSLATE_NOOP(
    "findings",
    "{subject}: {person} signed for acting here, and by this machine's clock the certificate is not valid now.",
)


def people_signed_for_their_acts(evidence: Evidence) -> Iterator[Finding]:
    """Whoever acts in a stream signed for it there, or on the same device before."""
    for stream in evidence.streams.values():
        begun = _carried_over(evidence, stream)
        for entry in stream.entries:
            envelope, subject = entry.envelope, _place(entry)
            if envelope.act == BEGIN:
                begun.add(envelope.actor)
            elif envelope.actor not in begun and (envelope.seq > 0 or begun):
                yield Finding.wrong("actor.unsigned", subject, ACTOR, person=envelope.actor)
                begun.add(envelope.actor)


def signatures_of_people_hold(evidence: Evidence) -> Iterator[Finding]:
    """Who began to act did so with their own signature, over the head of that stream at that moment."""
    for entry in evidence.entries():
        person = entry.envelope.actor
        if isinstance(entry.act, ActorBegin):
            verdict = _judged(evidence, entry, entry.act)
            if verdict.reason in UNDECIDED:
                yield Finding.unproven("actor.time", _place(entry), ACTOR_TIME, person=person)
            elif verdict.intact and not evidence.roots:
                yield Finding.unproven("actor.trust", _place(entry), ACTOR_NO_ROOT, person=person)
            elif not verdict.trusted:
                yield Finding.wrong("actor.signature", _place(entry), ACTOR_UNTRUSTED, person=person)
        elif entry.envelope.act == BEGIN:
            yield Finding.unproven("actor.withheld", _place(entry), ACTOR_WITHHELD, person=person)


def _carried_over(evidence: Evidence, stream: Stream) -> set[str]:
    """Who may act in a stream from its opening on: those who began on its device, if it goes on from another."""
    if not stream.entries or stream.entries[0].envelope.act not in CONTINUING:
        return set()
    others = (entry.envelope for entry in evidence.entries() if entry.envelope.stream != stream.name)
    return {other.actor for other in others if (other.act, other.device) == (BEGIN, stream.device)}


def _place(entry: Entry) -> str:
    return f"{log_path(entry.envelope.stream)}:{entry.envelope.seq}"


def _judged(evidence: Evidence, entry: Entry, act: ActorBegin) -> Verdict:
    """On the person's signature; malformed also where it says something else than this entry."""
    envelope = entry.envelope
    before, head = envelope.seq - 1, envelope.prev
    wanted = acting_statement(envelope.mission, envelope.stream, before, head, envelope.actor, act.certificate)
    signature = base64.b64decode(act.signature)
    verdict = verify_cms(signature, act.statement.encode(), evidence.roots, evidence.at)
    said = (act.statement, act.person, verdict.code, verdict.certificate)
    return verdict if said == (wanted, envelope.actor, act.person, act.certificate) else Verdict(Reason.MALFORMED)
