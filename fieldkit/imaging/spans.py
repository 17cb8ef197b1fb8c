"""Parts of a file, as its own tables say where they lie; for the decoder child."""

from typing import NamedTuple


class CutOff(OSError):
    """The file ends before what its tables promise; in the words in which Pillow says it of a whole picture."""

    def __init__(self, there: int | None = None) -> None:
        known = "" if there is None else f" ({there} bytes not processed)"
        super().__init__(f"image file is truncated{known}")


class Span(NamedTuple):
    """Where something lies in a file."""

    start: int
    length: int

    def of(self, data: bytes) -> bytes:
        """All bytes of it. Raises as `check` does."""
        self.check(len(data))
        return data[self.start : self.start + self.length]

    def check(self, size: int) -> None:
        """Raise `CutOff` if a file of `size` bytes ends before it does: what is missing must not become pixels."""
        if self.start + self.length > size:
            raise CutOff(max(0, size - self.start))
