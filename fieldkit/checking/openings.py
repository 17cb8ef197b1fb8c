"""Does every stream begin as a laptop of this mission begins one?"""

from base64 import b64decode
from collections.abc import Iterator
from itertools import pairwise

from fieldkit.checking.evidence import Evidence, place
from fieldkit.custody.chain import OPENING
from fieldkit.custody.entry import Entry
from fieldkit.keys.certificates import fingerprint
from fieldkit.keys.cms import verify_certificate, verify_cms
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.model.mission import ActorBegin, MissionJoin, MissionOpen
from fieldkit.numbering import PACKET_ID

TWICE = QT_TRANSLATE_NOOP("findings", "{subject} founds the mission, and so does {first}; one of the two is false.")
TERMS = QT_TRANSLATE_NOOP("findings", "{subject} says something else of the mission than {first}.")
CODE = QT_TRANSLATE_NOOP("findings", "{subject} is of the mission {mission}, and {packet} is not a packet of that.")
FOUNDER = QT_TRANSLATE_NOOP("findings", "{subject} founds the mission; {person} is not certified as its lead.")
ROOT = QT_TRANSLATE_NOOP("findings", "{subject} names another root for the mission than is trusted here.")
SUBJECT = QT_TRANSLATE_NOOP("findings", "{subject} opens a stream and speaks of another one.")
WRITER = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the certificate in it is not of the laptop that writes the stream."
)
WITHHELD = QT_TRANSLATE_NOOP(
    "findings", "{subject} is withheld; it opens a stream, and without it nobody knows which laptop writes."
)
NEWER = QT_TRANSLATE_NOOP(
    "findings", "{subject} was written by a newer fieldkit: which laptop writes the stream cannot be judged here."
)


def streams_are_opened_by_their_laptops(evidence: Evidence) -> Iterator[Finding]:
    """The first entry of each stream names the laptop that writes it, with its certificate, and nothing else."""
    for stream in evidence.streams.values():
        for entry in stream.entries[:1]:
            if entry.envelope.subjects != (stream.name,):
                yield Finding.wrong("opening.subject", place(entry), SUBJECT)
            if entry.body is None:
                yield Finding.wrong("opening.withheld", place(entry), WITHHELD)
            elif entry.act is None and _opens(entry):
                yield Finding.unproven("opening.newer", place(entry), NEWER)
    for entry, act in evidence.openings():
        certificate = b64decode(act.writer.certificate)
        verdict = verify_certificate(certificate, evidence.chain, evidence.roots, evidence.at)
        if verdict.key != entry.envelope.device:
            yield Finding.wrong("opening.writer", place(entry), WRITER)


def the_mission_is_one(evidence: Evidence) -> Iterator[Finding]:
    """It was founded once, and whoever joined it says of it what its founding says, the seal and the root."""
    told = sorted(_terms(evidence), key=lambda one: (isinstance(one[1], MissionJoin), one[0].order))
    packet = evidence.seal.packet if evidence.seal else ""
    roots = {fingerprint(root) for root in evidence.roots}
    yield from _founded_by_others(evidence)
    for entry, act in told:
        subject, (first, founding) = place(entry), told[0]
        if entry is not first and isinstance(act, MissionOpen):
            yield Finding.wrong("mission.twice", subject, TWICE, first=place(first))
        if _said(act) != _said(founding):
            yield Finding.wrong("mission.terms", subject, TERMS, first=place(first))
        if roots and act.root not in roots:
            yield Finding.wrong("mission.root", subject, ROOT)
        if packet and _case(packet) != act.code:
            yield Finding.wrong("mission.code", subject, CODE, mission=act.code, packet=packet)


def _founded_by_others(evidence: Evidence) -> Iterator[Finding]:
    """Foundings by people whose certificate does not say that they lead the mission."""
    for stream in evidence.streams.values():
        for entry, begin in pairwise(stream.entries[:2]):
            if isinstance(entry.act, MissionOpen) and isinstance(begin.act, ActorBegin):
                signature, statement = b64decode(begin.act.signature), begin.act.statement.encode()
                verdict = verify_cms(signature, statement, evidence.roots, evidence.at)
                if verdict.intact and not verdict.lead:
                    yield Finding.wrong("mission.founder", place(entry), FOUNDER, person=begin.envelope.actor)


def _opens(entry: Entry) -> bool:
    return entry.envelope.act.partition("/")[0] in OPENING


def _terms(evidence: Evidence) -> Iterator[tuple[Entry, MissionOpen | MissionJoin]]:
    return ((entry, act) for entry, act in evidence.openings() if isinstance(act, MissionOpen | MissionJoin))


def _said(act: MissionOpen | MissionJoin) -> tuple[str, str, str, bool, str]:
    return act.code, act.title, act.handling, act.sample, act.root


def _case(packet: str) -> str:
    """The code of the mission in the id of a packet."""
    match = PACKET_ID.fullmatch(packet)
    return match["case"] if match else ""
