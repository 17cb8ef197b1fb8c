"""The way in: without a command the window, with one the command line. Both get the resources folder.

fieldkit [--lang CODE] [--profile FOLDER]      the window
fieldkit COMMAND ...                           the command line, which needs no screen and no Qt
"""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from platformdirs import user_data_path

from fieldkit.platform import keep_no_dumps

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""On Linux a window needs one of these; elsewhere there is always a screen to ask for."""

UNSHOWN = 3
"""Exit status where the window was asked for and cannot be shown: the machine will not let us."""

NO_SCREEN = "there is no screen here: none of {names} is set"
CANNOT_SHOW = """fieldkit: the window cannot be shown: {why}.
          {remedy}
          The command line works without it: fieldkit --help
"""
INSTALL = (
    "On Debian and Ubuntu, as root: apt-get install libegl1 libgl1 libdbus-1-3 libfontconfig1 libx11-xcb1"
    " libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0"
    " libxkbcommon-x11-0 libwayland-cursor0"
)
LOG_IN = "Start it where you are logged in to a desktop."


@dataclass(frozen=True, slots=True)
class Window:
    """How the window is wanted: in a language such as `ar`, over the keys in a folder; empty for the usual."""

    lang: str = ""
    profile: Path | None = None


def main() -> None:
    """Entry point of the console script."""
    keep_no_dumps()  # keys will stand in this memory
    resources, wanted = Path(str(files("resources"))), window(sys.argv[1:])
    if wanted is None or (wanted == Window() and not has_screen(os.environ, sys.platform)):
        from fieldkit.cli import run  # loaded where it is wanted: the window starts without it

        run(resources)
    else:
        sys.exit(show(resources, wanted))


def window(arguments: Sequence[str]) -> Window | None:
    """How the window is wanted; None where the arguments are for the command line."""
    wanted, left = Window(), [part for argument in arguments for part in argument.split("=", 1)]
    while left:
        match left:
            case ["--lang", code, *rest]:
                wanted, left = replace(wanted, lang=code), rest
            case ["--profile", folder, *rest]:
                wanted, left = replace(wanted, profile=Path(folder)), rest
            case _:
                return None
    return wanted


def has_screen(environment: Mapping[str, str], system: str) -> bool:
    """Can a window be shown at all?"""
    return system != "linux" or any(environment.get(name) for name in SCREENS)


def show(resources: Path, wanted: Window) -> int:
    """Show the window until it is closed; where it cannot be, say why in one sentence and what helps."""
    if not has_screen(os.environ, sys.platform):
        return _cannot(NO_SCREEN.format(names=", ".join(SCREENS)), LOG_IN)
    try:
        from ui.app import CannotShow, run  # Qt's libraries may be missing where the command line works
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in {"PySide6", "shiboken6"}:
            raise
        return _cannot(str(error), INSTALL)
    profile = wanted.profile or user_data_path("fieldkit", appauthor=False)
    try:
        return run(resources, profile, sys.argv[:1], wanted.lang)
    except CannotShow as error:
        return _cannot(str(error), INSTALL)


def _cannot(why: str, remedy: str) -> int:
    sys.stderr.write(CANNOT_SHOW.format(why=why, remedy=remedy))
    return UNSHOWN


if __name__ == "__main__":
    main()
