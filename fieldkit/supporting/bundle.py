"""What is handed to whoever is asked for help: shown byte for byte before it is written, and nothing beside it."""

import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from configparser import ConfigParser, Error
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath, PureWindowsPath

from fieldkit.platform import write_new
from fieldkit.supporting.journal import CRASHES, FOLDER
from fieldkit.supporting.machine import Condition, versions

SETTINGS: Mapping[str, frozenset[str]] = {
    "display": frozenset({"language", "theme", "indoors", "scale", "hand"}),
    "catalogue": frozenset({"cell", "shown_as"}),
    "measuring": frozenset({"bar_mm"}),
}
"""Options that say nothing of missions, folders or what was looked for; of keys all are taken."""

WORD, KEYS = re.compile(r"[A-Za-z0-9_.]{1,20}"), re.compile(r"[\x21-\x7e ]{0,60}")
ACTION = re.compile(r"[a-z]+\.[a-z_]+")
MOST = 64 << 10
"""Bytes of each file of the log: its end, which tells of what went wrong last."""

FILE = re.compile(r'^  File "(?P<path>.+)", line (?P<line>\d+) in (?P<function>[\w<>.]+)$')
DIED = re.compile(
    r"(Fatal Python error: [\w ]+|Windows fatal exception: [\w ]+|(Current thread|Thread) 0x[0-9a-f]+[^:\n]*:)"
)


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a bundle."""

    name: str
    text: str


def gather(profile: Path, checked: Iterable[Condition]) -> tuple[Part, ...]:
    """All that a bundle holds."""
    return (
        Part("versions.txt", _lines(versions().items())),
        Part("self-check.txt", "".join(f"{one}\n" for one in checked)),
        Part("settings.txt", _lines(_settings(profile / "window.ini"))),
        *_logs(profile / FOLDER),
    )


def write(target: Path, parts: Sequence[Part]) -> None:
    """Write the zip file `target`, never over another. Raises `AlreadyThere`, `CannotWrite`."""
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(zipfile.ZipInfo(part.name), part.text)
    write_new(target, held.getvalue())


def _settings(file: Path) -> Iterator[tuple[str, str]]:
    """Of what the window keeps, what this list knows, as far as it looks like itself."""
    found = ConfigParser(interpolation=None, strict=False)
    try:
        found.read(file, "utf-8")
    except (Error, OSError, UnicodeDecodeError):
        return
    for group, names in SETTINGS.items():
        for name, value in _section(found, group):
            if name in names and WORD.fullmatch(value):
                yield f"{group}/{name}", value
    for name, value in _section(found, "keys"):
        if ACTION.fullmatch(name) and KEYS.fullmatch(value):
            yield f"keys/{name}", value


def _section(found: ConfigParser, group: str) -> list[tuple[str, str]]:
    return sorted(found[group].items()) if found.has_section(group) else []


def _logs(folder: Path) -> Iterator[Part]:
    for file in sorted(folder.glob("*.log*")):
        try:
            end = file.read_bytes()[-MOST:].decode("ascii", "replace")
        except OSError:
            continue
        yield Part(f"{FOLDER}/{file.name}", "".join(_crash(end)) if file.name == CRASHES else end)


def _crash(text: str) -> Iterator[str]:
    """Where the process stood, without the folders that the program lies in: they may be named after a person."""
    for line in text.splitlines():
        place = FILE.match(line)
        if place is not None:
            name = PureWindowsPath(PurePosixPath(place["path"]).name).name
            yield f"  {name}:{place['line']} {place['function']}\n"
        elif (died := DIED.match(line)) is not None:
            yield f"{died[0]}\n"


def _lines(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in pairs)
