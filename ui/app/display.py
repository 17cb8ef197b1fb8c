"""Can Qt show a window here? It ends the process where it cannot, so it is asked before."""

import ctypes
import platform
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

PLUGINS = {"WAYLAND_DISPLAY": "libqwayland.so", "DISPLAY": "libqxcb.so"}
"""What Qt loads on Linux for each kind of screen, by the variable that names it."""


class CannotShow(Exception):
    """No window can be shown; its text says what is missing."""


def refuse_without_screen(environment: Mapping[str, str]) -> None:
    """Raise `CannotShow` where none of the plugins for the screens at hand loads."""
    if platform.system() != "Linux" or environment.get("QT_QPA_PLATFORM"):
        return
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    named = [plugin for name, plugin in PLUGINS.items() if environment.get(name)]
    troubles = [trouble for plugin in named if (trouble := _trouble(folder / plugin))]
    if named and len(troubles) == len(named):
        raise CannotShow(troubles[-1])


def _trouble(plugin: Path) -> str:
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error)
    return ""
