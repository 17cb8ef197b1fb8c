"""Did the people whom the log names act themselves?"""

from collections.abc import Iterator

from fieldkit.checking.evidence import Evidence, place
from fieldkit.custody.acting import BEGIN, UNSIGNED, without_beginning
from fieldkit.keys.acting import judged
from fieldkit.model.finding import Finding


def people_signed_for_their_acts(evidence: Evidence) -> Iterator[Finding]:
    """Whoever acts in a stream signed for it there, or on the same device before."""
    beginnings = [entry.envelope for entry in evidence.entries() if entry.envelope.act == BEGIN]
    for stream in evidence.streams.values():
        for entry in without_beginning(stream.entries, beginnings):
            yield Finding.wrong("actor.unsigned", place(entry), UNSIGNED, person=entry.envelope.actor)


def signatures_of_people_hold(evidence: Evidence) -> Iterator[Finding]:
    """Who began to act did so with their own signature, over the head of that stream at that moment."""
    for entry in evidence.entries():
        if entry.envelope.act == BEGIN:
            yield from judged(entry, place(entry), evidence.roots, evidence.at)
