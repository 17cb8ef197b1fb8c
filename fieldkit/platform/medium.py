"""What is said of a medium that comes and goes: a camera's card, a stick, a drive on a cable."""

from dataclasses import dataclass
from pathlib import Path

DCIM = "DCIM"
"""The folder that every camera makes at the top of its card (JEITA CP-3461, 3.1)."""


@dataclass(frozen=True, slots=True)
class Medium:
    """A file system on something that is put in and taken out, mounted at `mount`.

    `name` is its label; `identity` what tells it from every other one, such as the serial number of the volume,
    empty where the system does not say; `size` in bytes, 0 where unknown.
    """

    mount: Path
    name: str
    identity: str
    filesystem: str
    read_only: bool
    size: int

    def carries(self, path: Path) -> bool:
        """Whether `path` lies on it, judged by the paths alone: the medium may not answer any more."""
        return path == self.mount or self.mount in path.parents

    def is_card(self) -> bool:
        """Whether a camera wrote on it. Asks the medium itself, which may take its time, or for ever."""
        try:
            return (self.mount / DCIM).is_dir()
        except OSError:
            return False
