"""A file of an intake as a tile: its name, its number, its state as icon and word, or why it cannot be shown."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

from fieldkit.problem import Code, Problem
from ui.i18n import isolated, translate
from ui.models.cell import Badge, Cell, Tone
from ui.presenters.runs import DIFFERS, File, State
from ui.problems import why

ICONS: Final[Mapping[State, tuple[str, Tone]]] = {
    "waiting": ("clock", Tone.PLAIN),
    "copying": ("copy", Tone.PLAIN),
    "copied": ("copy", Tone.PLAIN),
    "verified": ("verified", Tone.OK),
    "cached": ("verified", Tone.WARN),
    "seen before": ("eye", Tone.PLAIN),
    "not taken": ("error", Tone.ERROR),
}
UNSUPPORTED: Final[frozenset[Code]] = frozenset({"unknown_format", "not_shown"})
TOO_LARGE: Final[frozenset[Code]] = frozenset({"too_large", "too_many_pixels", "out_of_memory"})
TRUNCATED: Final = "truncated"
"""Stands in what the libraries say of a file whose end is missing."""


def cell(file: File) -> Cell:
    """What the tile says; a photograph that was kept and cannot be shown is verified all the same."""
    came = file.came
    problem = reason(came.problem) if came is not None and came.problem is not None else ""
    number = isolated(came.number) if came is not None and came.number else ""
    return Cell(
        title=PurePosixPath(file.name).name,
        subtitle=number,
        badges=(badge(file),),
        thumbnail=came.sha256 if number and not problem and came is not None else None,
        instead=problem or (translate("intake", "Picture follows") if number else ""),
    )


def badge(file: File) -> Badge:
    """The state of a file."""
    icon, tone = ICONS[file.state]
    came = file.came
    if came is not None and came.problem is not None and came.problem.code == DIFFERS:
        return Badge("damaged", translate("intake", "does not match"), Tone.ERROR)
    return Badge(icon, _state(file.state), tone)


def reason(problem: Problem) -> str:
    """Why a file is not shown, in as few words as there is room for in a tile."""
    if problem.code in UNSUPPORTED:
        plain, named = (
            translate("intake", "Unsupported format"),
            translate("intake", "Unsupported format: {format}"),
        )
        return named.format(format=isolated(problem.detail)) if problem.detail else plain
    if problem.code in TOO_LARGE:
        return translate("intake", "Too large to be shown")
    if problem.code == "damaged" and TRUNCATED in problem.detail:
        return translate("intake", "Truncated: the end of the file is missing")
    if problem.code == DIFFERS:
        return translate("intake", "Its copy does not match the card. Not recorded.")
    return why(problem)


def _state(state: State) -> str:
    return {
        "waiting": translate("intake", "waiting"),
        "copying": translate("intake", "copying"),
        "copied": translate("intake", "copied"),
        "verified": translate("intake", "verified"),
        "cached": translate("intake", "verified (cached)"),
        "seen before": translate("intake", "seen before"),
        "not taken": translate("intake", "unreadable"),
    }[state]
