"""A look at this machine: does what the program stands on work here?"""

import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PIL import Image

from fieldkit import __version__
from fieldkit.errors import FieldkitError
from fieldkit.imaging.confined import MEASURES
from fieldkit.imaging.decoder import Decoder
from fieldkit.platform import disk_encrypted, free_space, mount_of
from fieldkit.report.fonts import ARABIC, JAPANESE, KOREAN, LATIN, SIMPLIFIED, TRADITIONAL, Family
from fieldkit.store import engine
from fieldkit.vault.wrapping import Cost, unwrap, wrap

State = Literal["ok", "bad", "unknown"]

# fmt: off
LIBRARIES = (
    "argon2-cffi", "click", "cryptography", "exifread", "msgspec", "numpy", "pi-heif", "pillow", "pyhanko",
    "pypdfium2", "pyrage", "pyside6-addons", "pyside6-essentials", "rawpy", "reportlab", "sqlcipher3",
    "sqlite-utils", "uharfbuzz", "zxing-cpp",
)
# fmt: on
LITTLE = Cost(memory_kib=8 * 1024, passes=1, lanes=1)
"""Enough to see that it works; nobody keeps what is wrapped."""
FAMILIES = (LATIN, ARABIC, KOREAN, JAPANESE, SIMPLIFIED, TRADITIONAL)
ENOUGH = 1 << 30
"""Bytes below which a profile or a mission has too little room to go on with."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What was looked at, how it stands, and a technical word or number; never a path or a name of anybody."""

    name: str
    state: State
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.state:<8} {self.name}: {self.detail}".rstrip(": ")


def versions() -> dict[str, str]:
    """Of the program, of what it runs on, and of the libraries that are there."""
    found = {
        "fieldkit": __version__,
        "Python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
    }
    for library in LIBRARIES:
        try:
            found[library] = version(library)
        except PackageNotFoundError:
            found[library] = "absent"
    return {**found, **engine.versions()}


def self_check(profile: Path, mission: Path | None = None) -> list[Condition]:
    """Try everything out, as far as it can be tried without touching a mission; nothing is left behind."""
    return [
        _tried("database encrypts", _database),
        _tried("passphrase wraps a key", _wrapping),
        *_decoder(),
        *(_tried(f"typeface {family.name}", partial(_typeface, family)) for family in FAMILIES),
        *_room("profile", profile),
        *(() if mission is None else _room("mission", mission)),
    ]


def _tried(name: str, attempt: Callable[[], bool]) -> Condition:
    """What an attempt gives; an error is named by its class."""
    try:
        return Condition(name, "ok" if attempt() else "bad")
    except (FieldkitError, OSError, RuntimeError, ValueError) as error:
        return Condition(name, "bad", type(error).__name__)


def _database() -> bool:
    with TemporaryDirectory(prefix="fieldkit-") as folder:  # a word of ours under a key that nobody keeps
        return engine.encrypts(Path(folder) / "try.db")


def _wrapping() -> bool:
    secret = b"a key of no use"
    return unwrap(wrap(secret, "of no use", name="try", cost=LITTLE), "of no use", name="try") == secret


def _typeface(family: Family) -> bool:
    return files(family.package).joinpath(family.file).is_file()


def _decoder() -> Iterator[Condition]:
    """A picture of one colour goes through a child; what confines it, it says itself."""
    picture = BytesIO()
    Image.new("RGB", (8, 8), (90, 120, 60)).save(picture, "JPEG")
    with Decoder() as decoder:
        yield _tried("decoder process answers", lambda: decoder.thumbnail(picture.getvalue(), 8).width == 8)
        try:
            measures: frozenset[str] = decoder.measures
        except FieldkitError:
            measures = frozenset()
    for name in MEASURES:
        expected = sys.platform == "linux" or name == "limits"
        yield Condition(f"decoder: {name}", "ok" if name in measures else "bad" if expected else "unknown")


def _room(name: str, folder: Path) -> Iterator[Condition]:
    try:
        free, mount = free_space(folder), mount_of(folder)
    except FieldkitError as error:
        yield Condition(f"{name}: free space", "unknown", type(error).__name__)
        return
    yield Condition(f"{name}: free space", "ok" if free >= ENOUGH else "bad", f"{free >> 20} MiB")
    encrypted = disk_encrypted(folder)
    yield Condition(f"{name}: disk encrypted", "ok" if encrypted == "yes" else "unknown", encrypted)
    yield Condition(f"{name}: file system", "ok" if mount.kind == "local" else "unknown", mount.filesystem)
