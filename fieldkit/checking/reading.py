"""Reads the files of a packet for what they say, and remembers what was wrong with their form."""

from collections.abc import Callable
from typing import TypeVar

from fieldkit.errors import CannotRead, ContainerRefused, Malformed
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.packet.hashing import Hashes
from fieldkit.packet.layout import ALWAYS
from fieldkit.packet.view import Packet
from fieldkit.progress import Report, Step

STAGE = QT_TRANSLATE_NOOP("stages", "verifying")

TEXT_LIMIT = 1 << 20
MANIFESTS = ("manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt")
MANIFEST_LIMIT = 64 << 20
LIST_LIMIT = 256 << 20
UNSEALED_LIMIT = 8 << 20
"""Bytes that are read of all files together that no trusted signature covers."""

T = TypeVar("T")

MISSING = QT_TRANSLATE_NOOP("findings", "{subject} is missing.")
MALFORMED = QT_TRANSLATE_NOOP("findings", "{subject} is not in its form: line {line}, {why}.")
UNREADABLE = QT_TRANSLATE_NOOP("findings", "{subject} cannot be read now: {why}. That is not the same as changed.")
UNREAD = QT_TRANSLATE_NOOP(
    "findings", "{subject} is not covered by any trusted signature, and too large to be read all the same."
)
MANY = QT_TRANSLATE_NOOP("findings", "{subject} has {count} lines, and there cannot be more than {most}.")
CUT = QT_TRANSLATE_NOOP("findings", "{subject} does not end with a line feed: its last line was cut off or added.")


class Reader:
    """Reads `packet`. `broken` are the findings that came up on the way, each once; it only grows.

    `sealed` are the files that trusted people sealed as they are; of all others together no more is read than
    `UNSEALED_LIMIT`, whatever they hold.
    """

    def __init__(self, packet: Packet) -> None:
        self.packet = packet
        self.broken: dict[tuple[str, str], Finding] = {}
        self.sealed: set[str] = set()
        self._left = UNSEALED_LIMIT

    def note(self, finding: Finding) -> None:
        """Remember what is wrong with a part."""
        self.broken[finding.code, finding.subject] = finding

    def files(self, prefix: str, suffix: str = "") -> list[str]:
        """Paths of the packet's files that begin and end so, sorted."""
        return sorted(name for name in self.packet.files if name.startswith(prefix) and name.endswith(suffix))

    def measured(self, report: Report) -> dict[str, Hashes]:
        """Everything that can be compared about the content of each file that can be read."""
        total, done, found = sum(self.packet.files.values()), 0, {}
        for name in sorted(self.packet.files):
            report(Step(STAGE, done >> 20, total >> 20, name))
            try:
                found[name] = self.packet.measure(name)
            except CannotRead as error:
                self.note(Finding.unproven("file.unreadable", name, UNREADABLE, why=error.why))
            done += self.packet.files[name]
        return found

    def content(self, name: str, limit: int = TEXT_LIMIT) -> bytes | None:
        """Content of a file; None, and a finding, if it is missing, too large or cannot be read."""
        if name not in self.packet.files:
            self.note(Finding.wrong("file.missing", name, MISSING))
            return None
        if self.packet.files[name] <= limit and not self._afford(name):
            self.note(Finding.unproven("file.unread", name, UNREAD))
            return None
        try:
            return self.packet.read(name, limit)
        except ContainerRefused as error:
            self.note(Finding.wrong("file.size", name, MALFORMED, line="1", why=error.why))
        except CannotRead as error:
            self.note(Finding.unproven("file.unreadable", name, UNREADABLE, why=error.why))
        return None

    def beginning(self, name: str) -> bytes | None:
        """The first bytes of a file, at most 1 MiB; None if it is missing or cannot be read."""
        if name not in self.packet.files:
            return None
        try:
            return next(self.packet.chunks(name), b"")
        except CannotRead:  # which was noted when it was measured
            return None

    def lines(self, name: str, most: int) -> tuple[bytes, ...]:
        """Lines of a file, without their line feeds; a finding if the last one is cut off.

        None of them, and a finding, if there are more than `most`: what a line feed takes is a byte in the file
        and many in memory.
        """
        data = self.content(name, LIST_LIMIT) or b""
        count = data.count(b"\n")
        if count > most:
            self.note(Finding.wrong("file.lines", name, MANY, count=str(count), most=str(most)))
            return ()
        if data and not data.endswith(b"\n"):
            self.note(Finding.wrong("file.cut", name, CUT))
        return tuple(data.removesuffix(b"\n").split(b"\n")) if data else ()

    def parsed(self, name: str, parse: Callable[[bytes, str], T], limit: int = TEXT_LIMIT) -> T | None:
        """A file read by `parse`; None, and a finding, where that fails."""
        data = self.content(name, limit)
        try:
            return None if data is None else parse(data, name)
        except Malformed as error:
            self.note(Finding.wrong("file.form", name, MALFORMED, line=str(error.line), why=error.why))
            return None

    def _afford(self, name: str) -> bool:
        """May the file be read? The manifests are, up to their limit: they tell what the signatures cover."""
        if name in self.sealed or name in MANIFESTS:
            return True
        if self.packet.files[name] > self._left:
            return False
        self._left -= self.packet.files[name]
        return True

    def look_for_what_is_always_there(self) -> None:
        """A finding for each file that no packet lacks and this one does."""
        for name in sorted(ALWAYS - set(self.packet.files)):
            self.note(Finding.wrong("file.missing", name, MISSING))
