"""Small pictures of what a list shows: kept in `thumbs.db`, decoded in a child, handed on as RGB.

That we wrote the file once is no reason to decode it ourselves: the folder may have been in anybody's hands since.
The child costs a millisecond a picture.
"""

from collections.abc import Mapping, Sequence
from threading import Lock

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging.decoder import Decoder, Picture
from fieldkit.problem import Problem
from fieldkit.store import thumbnails


class SmallPictures:
    """The pictures kept in the file at `place`, there yet or not. `load` is for one thread at a time."""

    def __init__(self, place: thumbnails.Place) -> None:
        self._place, self._decoder = place, Decoder()
        self._loading, self._closed = Lock(), False

    def load(self, wanted: Sequence[str], edge: int) -> Mapping[str, Picture | Problem]:
        """Pictures of originals (SHA-256), no side longer than `edge` pixels, or what hinders them.

        Those of which no picture was made yet are left out; once closed, all are. Raises `DecoderMissing`.
        """
        try:
            with self._loading:
                kept = {} if self._closed else thumbnails.kept(self._place, wanted, edge)
                return {sha256: self._decoded(one, edge) for sha256, one in kept.items() if not self._closed}
        finally:
            if self._closed:
                self.close()

    def close(self) -> None:
        """End the child: now, or when what is being loaded is done. For any thread; waits for none."""
        self._closed = True
        if self._loading.acquire(blocking=False):
            self._decoder.close()
            self._loading.release()

    @property
    def pid(self) -> int | None:
        """The process id of the child, if there is one."""
        return self._decoder.pid

    def _decoded(self, one: bytes | Problem, edge: int) -> Picture | Problem:
        if isinstance(one, Problem):
            return one
        try:
            return self._decoder.thumbnail(one, edge)
        except PictureUnreadable as error:
            return error.problem
