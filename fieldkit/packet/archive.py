"""A packet in a zip."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldkit.errors import CannotRead
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.packet.hashing import PIECE
from fieldkit.packet.medium import Medium
from fieldkit.packet.preflight import entries, find_directory
from fieldkit.packet.survey import Files, Survey
from fieldkit.packet.view import Packet

CUT = QT_TRANSLATE_NOOP("packet", "it ends in the middle of {path}")


@dataclass(frozen=True, slots=True, eq=False)
class Archive(Packet):
    """A packet in a zip whose headers are all in order."""

    medium: Medium
    places: Files

    def chunks(self, path: str) -> Iterator[bytes]:
        """See `Packet`."""
        at, end = self.places.span(path)
        while at < end:
            piece = self.medium.read_at(at, min(end - at, PIECE))
            if not piece:
                raise CannotRead(self.container, CUT.format(path=path))
            at += len(piece)
            yield piece

    def crc32(self, path: str) -> int:
        """See `Packet`."""
        return self.places.crc32(path)

    def close(self) -> None:
        """See `Packet`."""
        self.medium.close()


def read_archive(medium: Medium) -> Archive:
    """The packet in a zip, once all its headers are in order. Raises `ContainerRefused`, `CannotRead`."""
    directory = find_directory(medium)
    survey = Survey(medium, directory)
    for entry in entries(medium, directory):
        survey.add(entry)
    survey.finish()
    return Archive(medium.name, "zip", survey.top, survey.files, survey.difference, medium, survey.files)
