"""Who acts in a stream: what a person signs who begins to, and who acts without having begun."""

from collections.abc import Iterable, Iterator

from fieldkit.custody.entry import Entry, Envelope
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.mission import ActorBegin, LogFork, StreamOpen

BEGIN = ActorBegin.NAME
CONTINUING = frozenset({LogFork.NAME, StreamOpen.NAME})
"""Openings of a stream in which a device goes on for whoever acted on it before."""

UNSIGNED = QT_TRANSLATE_NOOP("findings", "{subject}: {person} acts here without having signed for it.")


def acting_statement(mission: str, stream: str, seq: int, head: str, person: str, certificate: str) -> str:
    """The text under the signature in `actor.begin`: that `person` goes on with a stream from its head on.

    `seq` and `head` are number and hash of the last envelope at that moment, `certificate` is the SHA-256 of the
    person's certificate (DER). The text names all of them, so that it cannot be carried to another place.
    """
    return f"fieldkit-actor/1 {mission} {stream} {seq} {head} {person} {certificate}"


def statement_of(begun: Envelope, certificate: str) -> str:
    """The statement that belongs to the `actor.begin` with the envelope `begun`."""
    return acting_statement(begun.mission, begun.stream, begun.seq - 1, begun.prev, begun.actor, certificate)


def without_beginning(stream: Iterable[Entry], beginnings: Iterable[Envelope]) -> Iterator[Entry]:
    """The first entry of each person in `stream` who did not begin to act there, or on the same device before.

    `beginnings` are the envelopes of every `actor.begin` in the log. Whoever opens a stream begins to act right
    after it, unless the device goes on for them.
    """
    known, begun = list(beginnings), set[str]()
    for entry in stream:
        envelope = entry.envelope
        if envelope.seq == 0:
            begun |= _carried_over(envelope, known)
        if envelope.act == BEGIN:
            begun.add(envelope.actor)
        elif envelope.actor not in begun and not _confirmed(envelope, known):
            yield entry
            begun.add(envelope.actor)


def _carried_over(opening: Envelope, beginnings: Iterable[Envelope]) -> set[str]:
    """Who acted on the device before it opened a further stream."""
    if opening.act not in CONTINUING:
        return set()
    return {one.actor for one in beginnings if one.device == opening.device and one.stream != opening.stream}


def _confirmed(opening: Envelope, beginnings: Iterable[Envelope]) -> bool:
    """Is it an opening, and did its author begin to act in the entry that follows it?"""
    following = (opening.stream, opening.seq + 1, opening.actor)
    return opening.seq == 0 and any((one.stream, one.seq, one.actor) == following for one in beginnings)
