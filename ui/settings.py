"""The options of this person on this machine: each declared once, with its type, default and choices.

They lie in an INI file of the profile folder. Evidence and identity never go there.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from fieldkit.errors import AlreadyThere
from fieldkit.platform import create_private, make_private_folder

V = TypeVar("V", bool, int, float, str, bytes, tuple[str, ...])


@dataclass(frozen=True, slots=True)
class Option(Generic[V]):
    """One option: `key` in the file, what holds until it is set, and what it may be (empty: anything)."""

    key: str
    default: V
    choices: tuple[V, ...] = ()


LANGUAGE = Option("display/language", "")
"""Code such as `ar`; empty for the system's."""
THEME = Option("display/theme", "light", ("system", "light", "dark", "sunlight", "night"))
INDOORS = Option("display/indoors", "light", ("system", "light", "dark", "night"))
"""The theme that F12 returns to from sunlight."""
SCALE = Option("display/scale", 100, (100, 110, 125, 150, 175, 200))
"""Per cent."""
HAND = Option("display/hand", "desk", ("desk", "field", "gloves"))
"""What points at the controls; they grow with it."""
RECENT: Option[tuple[str, ...]] = Option("missions/recent", ())
"""Folders, the newest first."""
HOME = Option("missions/home", "")
"""Folder in which new missions are made; empty for the documents of this person."""
COPIES = Option("missions/copies", "")
"""Folder of a second drive, for second copies; empty for none."""
FOLDERS: Option[tuple[str, ...]] = Option("intake/folders", ())
"""Folders that were brought in, the newest first."""
IDLE_MINUTES = Option("security/idle_minutes", 10, (2, 5, 10, 20, 60))
"""How long nobody need touch anything before a mission is locked."""
GEOMETRY = Option("window/geometry", b"")
CELL = Option("catalogue/cell", "medium", ("small", "medium", "large"))
SHOWN_AS = Option("catalogue/shown_as", "grid", ("grid", "table"))
BAR_MM = Option("measuring/bar_mm", 100.0)
"""Length of the scale bar that was used last, in millimetres."""


class Settings(QObject):
    """Reads and writes options. `changed` carries the key of an option that has another value now."""

    changed = Signal(str)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        make_private_folder(file.parent)
        with suppress(AlreadyThere):
            create_private(file).close()  # Qt would let others read a file that it makes
        self._file = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, option: Option[V]) -> V:
        """The value of `option`; its default where the file holds none, or one that it cannot have."""
        if not self._file.contains(option.key):
            return option.default
        found = _read(self._file.value(option.key), option.default)
        return cast("V", found) if not option.choices or found in option.choices else option.default

    def put(self, option: Option[V], value: V) -> None:
        """Keep `value`."""
        if value == self.get(option):
            return
        self._file.setValue(option.key, _written(value))
        self._file.sync()
        self.changed.emit(option.key)

    def keys(self, group: str) -> Mapping[str, str]:
        """All texts of a group that is not declared name by name: remapped keys, lists that were kept."""
        self._file.beginGroup(group)
        found = {name: str(self._file.value(name)) for name in self._file.childKeys()}
        self._file.endGroup()
        return found

    def put_key(self, group: str, name: str, text: str | None) -> None:
        """Keep one text of a group, or with None forget it."""
        key = f"{group}/{name}"
        if text is None:
            self._file.remove(key)
        else:
            self._file.setValue(key, text)
        self._file.sync()
        self.changed.emit(key)


def _read(stored: object, default: object) -> object:
    """What an INI file, which knows texts alone, means by `stored`."""
    if isinstance(default, bool):
        return str(stored) == "true"
    if isinstance(default, int):
        return int(str(stored)) if str(stored).lstrip("-").isdigit() else default
    if isinstance(default, float):
        return _length(str(stored), default)
    if isinstance(default, bytes):
        return bytes(QByteArray.fromBase64(QByteArray(str(stored).encode())).data())
    if isinstance(default, tuple):
        return tuple(map(str, stored)) if isinstance(stored, list) else tuple(filter(None, (str(stored),)))
    return str(stored)


def _length(text: str, default: float) -> float:
    try:
        found = float(text)
    except ValueError:
        return default
    return found if isfinite(found) and found > 0 else default


def _written(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, bytes):
        return QByteArray(value).toBase64().toStdString()
    if isinstance(value, float):
        return repr(value)
    return list(value) if isinstance(value, tuple) else value
