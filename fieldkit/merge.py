"""The plan of a merge: which entries of a foreign stream are new here, and where two histories part."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldkit.custody.entry import Entry


@dataclass(frozen=True, slots=True)
class Plan:
    """What a packet's copy of one stream means here.

    `fresh` are the entries to adopt verbatim; `fork` is the first number where a held history differs from
    theirs, None where one continues the other.
    """

    stream: str
    fresh: tuple[Entry, ...]
    fork: int | None


def plan(stream: str, held: Sequence[Sequence[str]], theirs: Sequence[Entry]) -> Plan:
    """Compare `theirs`, whole from number 0, with the hashes `held` here per number.

    Several hashes at one number are histories that parted before; an entry that stands among them is not
    new. The result does not depend on which history came first.
    """
    fresh = tuple(
        entry for entry in theirs if entry.envelope.seq >= len(held) or entry.hash not in held[entry.envelope.seq]
    )
    parted = [entry.envelope.seq for entry in fresh if entry.envelope.seq < len(held)]
    return Plan(stream, fresh, min(parted, default=None))
