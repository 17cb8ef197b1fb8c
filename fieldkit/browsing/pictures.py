"""Small pictures of what a list shows: kept in `thumbs.db`, decoded in a child, handed on as RGB.

That we wrote the file once is no reason to decode it ourselves: the folder may have been in anybody's hands since.
The child costs a millisecond a picture.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging.decoder import Decoder, Picture
from fieldkit.problem import Problem
from fieldkit.store import thumbnails


class SmallPictures:
    """The pictures kept in the file at `path`, there yet or not; used by one thread at a time, and closed."""

    def __init__(self, path: Path) -> None:
        self._path, self._decoder = path, Decoder()

    def load(self, wanted: Sequence[str], edge: int) -> Mapping[str, Picture | Problem]:
        """Pictures of originals (SHA-256), no side longer than `edge` pixels, or what hinders them.

        Those of which no picture was made yet are left out. Raises `DecoderMissing`.
        """
        found = thumbnails.kept(self._path, wanted, edge)
        return {
            sha256: one if isinstance(one, Problem) else self._decoded(one, edge) for sha256, one in found.items()
        }

    def close(self) -> None:
        """End the child."""
        self._decoder.close()

    @property
    def pid(self) -> int | None:
        """The process id of the child, if there is one."""
        return self._decoder.pid

    def _decoded(self, jpeg: bytes, edge: int) -> Picture | Problem:
        try:
            return self._decoder.thumbnail(jpeg, edge)
        except PictureUnreadable as error:
            return error.problem
