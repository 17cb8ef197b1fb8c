"""A folder of small files that lie as the covering of their mission has it, each found by its name."""

from dataclasses import dataclass
from pathlib import Path

from fieldkit import platform
from fieldkit.vault.covering import Covering


@dataclass(frozen=True, slots=True)
class Shelf:
    """The files in `folder`; their names tell nothing of what they hold."""

    folder: Path
    covering: Covering

    def path(self, name: str) -> Path:
        """Where the file called `name` lies, or would."""
        return self.folder / self.covering.file_name(name)

    def put(self, name: str, data: bytes) -> None:
        """Make the file `name`: whole and durable, or not there. Raises `AlreadyThere`, `CannotWrite`."""
        with platform.writing_new(self.path(name)) as file:
            self.covering.cover([data], lambda piece: platform.write_all(file, piece))

    def read(self, name: str) -> bytes:
        """The content of `name`. Raises `CannotRead`, and `Damaged` for what was sealed and does not open."""
        path, taken = self.path(name), list[bytes]()
        with platform.open_regular(path) as file:
            self.covering.uncover(file, path.name, taken.append)
        return b"".join(taken)
