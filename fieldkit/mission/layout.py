"""Where things stand in a mission folder."""

from dataclasses import dataclass
from pathlib import Path

from fieldkit.vault.record import VAULT

SUFFIX = ".fieldkit"


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of the mission folder `root`."""

    root: Path

    @property
    def vault(self) -> Path:
        """What a passphrase opens; only in an encrypted mission."""
        return self.root / VAULT

    @property
    def database(self) -> Path:
        """Log and catalogue."""
        return self.root / "mission.db"

    @property
    def thumbnails(self) -> Path:
        """Disposable pictures."""
        return self.root / "thumbs.db"

    @property
    def log(self) -> Path:
        """The entries once more, one closed file per checkpoint."""
        return self.root / "log"

    @property
    def originals(self) -> Path:
        """The content store."""
        return self.root / "originals"

    @property
    def packets(self) -> Path:
        """Packets sealed here."""
        return self.root / "packets"

    @property
    def mark(self) -> Path:
        """By which a copy on another medium is known; only in such a copy."""
        return self.root / "copy.json"

    @property
    def earlier(self) -> Path:
        """The database as it was in the generation before; only in a copy."""
        return self.root / "mission.db.earlier"

    @property
    def lock(self) -> Path:
        """Held by the one writer."""
        return self.root / "writer.lock"
