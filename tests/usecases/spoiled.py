"""A copy of a furnished mission folder that a test spoils as another program could, behind the program's back."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from fieldkit.mission import Mission
from fieldkit.mission.check import check
from fieldkit.mission.opening import open_mission
from fieldkit.model.finding import Finding
from fieldkit.progress import silent
from tests.make import Counter, Laptop, SteadyClock
from tests.usecases.furnished import Furnished

OTHERS = ("log.unremembered", "XX-2024-AA-001")
"""What a laptop that merged another's stream cannot know."""

GUARDS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_no_%'"

Edit = Callable[["Folder"], None]


@contextmanager
def unguarded(path: Path) -> Iterator[dbapi2.Connection]:
    """A catalogue as another program writes into it: the triggers that guard the log are taken away meanwhile."""
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        guards = connection.execute(GUARDS).fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, sql in guards:
            connection.execute(sql)


@dataclass
class Folder:
    """The folder; its two streams and three originals are called by the names in `names`.

    `own`: the stream of the lead, entries 0 to 130, closed copies 0-3, 4-103, 104-129, 130. `foreign`: that of the
    guest, entries 0 to 4, one closed copy. `mine`, `brought`, `elsewhere`: SHA-256 of originals.
    """

    root: Path
    laptop: Laptop
    names: dict[str, str]

    @classmethod
    def copied(cls, furnished: Furnished, target: Path) -> "Folder":
        """A fresh copy of the furnished folder, and of the profile of its laptop."""
        shutil.copytree(furnished.laptop.folder, target)
        profile = target.with_name("profile")
        shutil.copytree(furnished.laptop.profile.folder, profile, symlinks=True)
        laptop = Laptop(target.parent, furnished.laptop.person, SteadyClock(3600), Counter(9), profile)
        (own,) = {path.name[:32] for path in target.glob("log/*.00000004-*.checkpoint")}
        (foreign,) = {path.name[:32] for path in target.glob("log/*.checkpoint")} - {own}
        originals = {"mine": furnished.own, "brought": furnished.brought, "elsewhere": furnished.elsewhere}
        return cls(target, laptop, {"own": own, "foreign": foreign, **originals})

    @contextmanager
    def database(self) -> Iterator[Database]:
        """The catalogue opened by another program, the triggers of its log taken away meanwhile."""
        with unguarded(self.root / "mission.db") as connection:
            yield Database(connection)

    def copies(self, suffix: str) -> list[Path]:
        """The files of the lead's closed copies with that ending, the earliest first."""
        found = (self.root / "log").glob(f"{self.names['own']}.*{suffix}")
        return sorted(path for path in found if path.name.count(".") == 2 + suffix.count("."))

    def original(self, name: str) -> Path:
        """The file of an original."""
        sha256 = self.names[name]
        return self.root / "originals" / sha256[:2] / sha256

    def open(self) -> Mission:
        """Open it for an examination."""
        return open_mission(self.root, self.laptop.hands, write=False, examining=True)

    def found(self, verdict: str) -> list[tuple[str, str]]:
        """Code and subject of the findings with this verdict, streams, originals and copies by their names."""
        with self.open() as mission:
            found = [one for one in check(mission, silent) if one.verdict == verdict]
        assert all(_is_a_sentence(one) for one in found)
        return [(one.code, self.named(one.subject)) for one in found]

    def disproved(self) -> list[tuple[str, str]]:
        """What a check disproves."""
        return self.found("disproved")

    def named(self, subject: str) -> str:
        """The subject of a finding with the folder's names in it."""
        for name, full in self.names.items():
            subject = subject.replace(full, name)
        parts = subject.split(".")
        return ".".join(part for part in parts if len(parts) == 1 or len(part) != 8)


def alter(table: str, where: str, **changes: Any) -> Edit:
    """Change columns of the one row `where`: to a value, or by a function of what stands there."""

    def edit(folder: Folder) -> None:
        with folder.database() as database:
            (row,) = database[table].rows_where(where, folder.names)
            fresh = {name: new(row[name]) if callable(new) else new for name, new in changes.items()}
            database[table].update([row[name] for name in database[table].pks], fresh)

    return edit


def remove(table: str, where: str) -> Edit:
    """Remove the one row `where`."""

    def edit(folder: Folder) -> None:
        with folder.database() as database:
            assert database[table].count_where(where, folder.names) == 1
            database[table].delete_where(where, folder.names)

    return edit


def insert(table: str, **values: Any) -> Edit:
    """Add a row; a value may be one of the folder's names."""

    def edit(folder: Folder) -> None:
        with folder.database() as database:
            database[table].insert({name: folder.names.get(value, value) for name, value in values.items()})

    return edit


def turned(data: bytes, at: int = -3) -> bytes:
    """The data with one bit of one byte changed."""
    changed = bytearray(data)
    changed[at] ^= 1
    return bytes(changed)


def spoil(path: Path, at: int = -3) -> None:
    """Change one byte of a file, read-only or not."""
    path.chmod(0o600)
    path.write_bytes(turned(path.read_bytes(), at))


def _is_a_sentence(found: Finding) -> bool:
    return str(found).endswith(".") and "{subject}" not in str(found)
