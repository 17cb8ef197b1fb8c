"""Who vouches for the log? What the log says of itself counts for nothing here: this machine's profile does.

The root that the profile trusts certifies devices and people, and the heads that it remembers say how far this
laptop wrote. Whoever rewrites a whole folder has neither.
"""

import base64
from collections.abc import Iterator

from fieldkit.custody.acting import BEGIN, UNSIGNED, without_beginning
from fieldkit.custody.entry import Entry
from fieldkit.keys.acting import judged
from fieldkit.keys.certificates import fingerprint, to_pem
from fieldkit.keys.cms import verify_certificate
from fieldkit.keys.verdict import UNDECIDED
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.examination import Examination, Place, Trust
from fieldkit.model.finding import Finding
from fieldkit.model.mission import OPENINGS, LogFork, MissionJoin, MissionOpen
from fieldkit.store import log, streams

NO_ROOT = QT_TRANSLATE_NOOP(
    "findings", "Whether the laptops that wrote {subject} are its own cannot be said: its root is not known here."
)
OTHER_ROOT = QT_TRANSLATE_NOOP("findings", "{subject} names another root than the one that is trusted here.")
STRANGER = QT_TRANSLATE_NOOP("findings", "{subject}: the laptop that writes from here on is not certified.")
DEVICE_TIME = QT_TRANSLATE_NOOP(
    "findings", "{subject}: by this machine's clock the certificate of the laptop that writes here is not valid."
)
WITHHELD = QT_TRANSLATE_NOOP("findings", "{subject}: the certificate of the laptop that writes here is withheld.")
BEHIND = QT_TRANSLATE_NOOP(
    "findings",
    "This laptop wrote {subject}, which is not here: the log was cut or rewritten, or this is an older copy.",
)
LEFT = QT_TRANSLATE_NOOP(
    "findings",
    "This laptop wrote {subject}, which is not here: as the log says, the folder was restored or copied.",
)
ELSEWHERE = QT_TRANSLATE_NOOP(
    "findings",
    "This laptop wrote {subject}, and nothing of that stream is here: it stands in another copy of the folder, or"
    " was taken out.",
)
UNREMEMBERED = QT_TRANSLATE_NOOP(
    "findings",
    "{subject}: streams written on other machines, of which this one does not know how far they went: {count}.",
)


def devices_are_certified(seen: Examination) -> Iterator[Finding]:
    """The device of each stream is certified below the root that is trusted here."""
    if not (seen.trust.roots and seen.trust.between):
        yield Finding.unproven("device.trust", seen.code, NO_ROOT)
        return
    for entry in streams.openings(seen.database):
        yield from _device(seen.trust, entry, str(Place.of(entry)))


def people_signed(seen: Examination) -> Iterator[Finding]:
    """Whoever acts signed for it, below the root that is trusted here, over the head of the stream as it was."""
    begun = [one for one in log.of_acts(seen.database, [BEGIN]) if Place.of(one) not in seen.wounds]
    for entry in begun:
        yield from judged(entry, str(Place.of(entry)), seen.trust.roots, seen.trust.at)
    if BEGIN in seen.acts:
        return  # who began cannot be said for certain, and nobody is blamed for that
    envelopes = [entry.envelope for entry in begun]
    for stream in log.streams(seen.database):
        for entry in without_beginning(seen.history.entries(stream), envelopes):
            place, person = Place.of(entry), entry.envelope.actor
            if place not in seen.wounds:
                yield Finding.wrong("actor.unsigned", str(place), UNSIGNED, person=person)


def what_is_remembered_is_here(seen: Examination) -> Iterator[Finding]:
    """Each stream that this laptop wrote holds the last entry that its profile remembers."""
    here, left = set(log.streams(seen.database)), _left(seen)
    for stream, head in seen.memory.items():
        place = Place(stream, head.seq)
        if place in seen.wounds or head.hash in log.hash_at(seen.database, stream, head.seq):
            continue
        if stream in left:
            yield Finding.unproven("log.left", str(place), LEFT)
        elif stream not in here:
            yield Finding.unproven("log.elsewhere", str(place), ELSEWHERE)
        else:
            yield Finding.wrong("log.behind", str(place), BEHIND)
    others = here - seen.memory.keys()
    if others:
        yield Finding.unproven("log.unremembered", seen.code, UNREMEMBERED, count=str(len(others)))


def _device(trust: Trust, opening: Entry, subject: str) -> Iterator[Finding]:
    act = opening.act
    if not isinstance(act, OPENINGS):
        yield Finding.unproven("device.withheld", subject, WITHHELD)
        return
    known = {str(fingerprint(root)) for root in trust.roots}
    if isinstance(act, MissionOpen | MissionJoin) and act.root not in known:
        yield Finding.wrong("mission.root", subject, OTHER_ROOT)
    certificate = base64.b64decode(act.writer.certificate)
    verdict = verify_certificate(certificate, to_pem(*trust.between), trust.roots, trust.at)
    if verdict.reason in UNDECIDED:
        yield Finding.unproven("device.time", subject, DEVICE_TIME)
    elif not verdict.trusted or verdict.key != opening.envelope.device:
        yield Finding.wrong("device.untrusted", subject, STRANGER)


def _left(seen: Examination) -> set[str]:
    """Streams that this log says were left for another, where a folder was found behind."""
    return {entry.act.left for entry in streams.openings(seen.database) if isinstance(entry.act, LogFork)}
