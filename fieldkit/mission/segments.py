"""`log/`: closed copies of the log, one set of files per checkpoint, enough to rebuild a lost catalogue.

`<stream>.<from>-<to>.<hash8>.jsonl` holds envelopes `from` to `to`-1, `.bodies.jsonl` their bodies (`-` for one
that is withheld), `.checkpoint` the signed note over the stream up to `to`. hash8, the start of the last
envelope's hash, keeps two histories of one stream apart. In an encrypted mission every name ends in `.age`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldkit.custody.entry import Entry, body_in, body_line, read_entry
from fieldkit.errors import Damaged, NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.platform import reading, remove
from fieldkit.vault import Shelf

NAME = re.compile(
    r"(?P<stem>(?P<stream>[0-9a-f]{32})\.(?P<start>[0-9]{8,15})-(?P<end>[0-9]{8,15})\.[0-9a-f]{8})\.jsonl"
)

NOT_ITS_LENGTH = QT_TRANSLATE_NOOP("mission", "it does not hold the number of lines that its name says")
LINE = QT_TRANSLATE_NOOP("mission", "line {number}: {why}")
NOT_ITS_PLACE = QT_TRANSLATE_NOOP("mission", "it belongs to another place than the name says")
CUT = QT_TRANSLATE_NOOP("mission", "its last line is cut off")


@dataclass(frozen=True, slots=True)
class Segment:
    """One closed set of files on `shelf`: entries `start` to `end`-1 of `stream`."""

    shelf: Shelf
    stem: str
    stream: str
    start: int
    end: int

    @property
    def names(self) -> tuple[str, str, str]:
        """What its files are called: that of the envelopes, that of the bodies, the signed note."""
        return f"{self.stem}.jsonl", f"{self.stem}.bodies.jsonl", f"{self.stem}.checkpoint"

    @property
    def mark(self) -> str:
        """The start of the hash of its last envelope."""
        return self.stem.rpartition(".")[2]

    @property
    def path(self) -> Path:
        """Where the envelopes lie."""
        return self.shelf.path(self.names[0])

    @property
    def bodies(self) -> Path:
        """Where the bodies lie."""
        return self.shelf.path(self.names[1])

    @property
    def checkpoint(self) -> Path:
        """Where the signed note lies."""
        return self.shelf.path(self.names[2])


def write_segment(shelf: Shelf, entries: Sequence[Entry], note: str) -> Segment:
    """Write a closed copy of `entries` (one stream, consecutive) with the `note` that covers them.

    The envelope file comes last: where it stands, the set is whole. Raises `CannotWrite`.
    """
    first, last = entries[0].envelope, entries[-1]
    end = last.envelope.seq + 1
    stem = f"{first.stream}.{first.seq:08d}-{end:08d}.{last.hash[:8]}"
    segment = Segment(shelf, stem, first.stream, first.seq, end)
    if segment.path.exists():
        return segment
    lines, bodies, checkpoint = segment.names
    for name, data in (
        (bodies, b"".join(body_line(entry.body) + b"\n" for entry in entries)),
        (checkpoint, note.encode()),
        (lines, b"".join(entry.line + b"\n" for entry in entries)),
    ):
        remove(shelf.path(name))  # left by a writer that was killed before the set was whole
        shelf.put(name, data)
    return segment


def segments(shelf: Shelf) -> list[Segment]:
    """The closed copies on `shelf`, by stream and number. Raises `CannotRead`."""
    with reading(shelf.folder):
        names = list(shelf.folder.glob("*.jsonl*"))
    found = [
        Segment(shelf, match["stem"], match["stream"], int(match["start"]), int(match["end"]))
        for path in names
        if (match := NAME.match(path.name)) and path == shelf.path(match[0])
    ]
    return sorted(found, key=lambda segment: (segment.stream, segment.start, segment.end, segment.stem))


def covered(shelf: Shelf, stream: str) -> int:
    """How many entries of `stream` stand in closed copies."""
    return max((segment.end for segment in segments(shelf) if segment.stream == stream), default=0)


def read_segment(segment: Segment) -> Iterator[Entry]:
    """The entries of a closed copy. Raises `CannotRead`, or `Damaged` naming the file and line."""
    for number, (line, body) in enumerate(read_lines(segment)):
        try:
            entry = read_entry(line, body)
        except NotCanonical as error:
            raise Damaged(segment.path.name, LINE.format(number=number + 1, why=error.why)) from error
        if (entry.envelope.stream, entry.envelope.seq) != (segment.stream, segment.start + number):
            raise Damaged(segment.path.name, LINE.format(number=number + 1, why=NOT_ITS_PLACE))
        yield entry


def read_lines(segment: Segment) -> list[tuple[bytes, bytes | None]]:
    """Envelope and body lines of a closed copy, unchecked. Raises `CannotRead`, `Damaged`."""
    name, bodies_name, _ = segment.names
    lines, bodies = _lines(segment.shelf, name), _lines(segment.shelf, bodies_name)
    if len(lines) != len(bodies) or len(lines) != segment.end - segment.start:
        raise Damaged(segment.path.name, NOT_ITS_LENGTH)
    return [(line, body_in(body)) for line, body in zip(lines, bodies, strict=True)]


def read_note(segment: Segment) -> str:
    """The signed note of a closed copy. Raises `CannotRead`, `Damaged`."""
    return b"\n".join((*_lines(segment.shelf, segment.names[2]), b"")).decode("utf-8", "replace")


def _lines(shelf: Shelf, name: str) -> list[bytes]:
    data = shelf.read(name)
    if not data.endswith(b"\n"):
        raise Damaged(shelf.path(name).name, CUT)
    return data[:-1].split(b"\n")
