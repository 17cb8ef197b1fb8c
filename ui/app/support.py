"""A file for whoever is asked for help: versions, settings and where it failed; no name, path, photo or place."""

import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from fieldkit.errors import AlreadyThere
from fieldkit.platform import writing
from ui.settings import Settings

GROUPS = ("display", "keys", "catalogue", "measuring")
"""Of the settings, those that say nothing of missions, folders or what was looked for."""


def write_support(target: Path, facts: Mapping[str, str], settings: Settings, failed: Sequence[str]) -> Path:
    """Write the zip file `target`, never over another. Raises `AlreadyThere`, `CannotWrite`."""
    if target.exists():
        raise AlreadyThere(str(target))
    with writing(target), zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("versions.txt", _lines(facts.items()))
        archive.writestr("settings.txt", _lines(_kept(settings)))
        archive.writestr("failed.txt", "\n\n".join(failed))
    return target


def _kept(settings: Settings) -> Iterator[tuple[str, str]]:
    for group in GROUPS:
        for name, value in sorted(settings.keys(group).items()):
            yield f"{group}/{name}", value


def _lines(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in pairs)
