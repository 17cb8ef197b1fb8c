"""What a transcription may stand for, so that a search loses no candidate."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldkit.transcription.tree import Blank, Clear, Lost, Removed, Symbol, Transcription, Unclear, Unread

ONE_SIGN, SOME_SIGNS = "?", "*"
MOST_FORMS = 64
"""How many forms one line may unfold to: six doubtful signs with two readings each."""


@dataclass(frozen=True, slots=True)
class _Gap:
    """From `least` to `most` signs that nobody read; `most` none: unknown how many."""

    least: int
    most: int | None


_Stretch = tuple[str, ...] | _Gap
"""The texts that one stretch may stand for, or a gap."""

_State = tuple[int, bool]
"""How many signs of the wanted text are met, and whether one of them on a sign that was read."""


def search_forms(transcription: Transcription, most: int = MOST_FORMS) -> tuple[str, ...]:
    """The texts to put into a search index: each line with all its alternatives, `2{3|8}11` as 2311 and 2811.

    A sign that nobody read is `?`, an unknown number of them `*`. Alternatives that would unfold a line to
    more than `most` forms are `*` too; `may_read` still knows them.
    """
    lines: list[tuple[str, ...]] = [("",)]
    for stretch in _stretches(transcription):
        if stretch == ("\n",):
            lines.append(("",))
        else:
            lines[-1] = _unfolded(lines[-1], stretch, most)
    return tuple(dict.fromkeys(form for forms in lines for form in forms if form))


def may_read(transcription: Transcription, text: str) -> bool:
    """Whether some reading of `transcription` holds `text`, in any case, a line break being like a space.

    Signs that nobody read may be any sign, yet at least one sign of `text` must meet one that was read.
    """
    wanted = _folded(text)
    states: set[_State] = {(0, False)}
    for stretch in _stretches(transcription):
        if isinstance(stretch, _Gap):
            states = _across(states, stretch, wanted)
        else:
            states = {state for option in stretch for state in _along(states, _folded(option), wanted)}
        if (len(wanted), True) in states:
            return True
    return False


def _unfolded(forms: tuple[str, ...], stretch: _Stretch, most: int) -> tuple[str, ...]:
    if isinstance(stretch, _Gap):
        options: tuple[str, ...] = (ONE_SIGN * stretch.least if stretch.least == stretch.most else SOME_SIGNS,)
    else:
        options = stretch if len(forms) * len(stretch) <= most else (SOME_SIGNS,)
    return tuple(form + option for form in forms for option in options)


def _along(states: set[_State], option: str, wanted: str) -> set[_State]:
    """The states after the text `option`; a state that has met all of `wanted` stays."""
    for sign in option:
        onward = {(met + 1, True) for met, _ in states if wanted[met : met + 1] == sign}
        states = onward | {(0, False)} | _complete(states, wanted)
    return states


def _across(states: set[_State], gap: _Gap, wanted: str) -> set[_State]:
    """The states after signs that nobody read; beyond the length of `wanted` nothing changes any more."""
    reached: set[_State] = set()
    most = len(wanted) if gap.most is None else min(gap.most, len(wanted))
    least = min(gap.least, most)
    for count in range(most + 1):
        if count >= least:
            reached |= states
        onward = {(met + 1, read) for met, read in states if met < len(wanted)}
        states = onward | {(0, False)} | _complete(states, wanted)
    return reached


def _complete(states: set[_State], wanted: str) -> set[_State]:
    return states & {(len(wanted), True)}


def _folded(text: str) -> str:
    return text.replace("\n", " ").casefold()


def _stretches(transcription: Transcription) -> Iterator[_Stretch]:
    for part in transcription:
        match part:
            case Clear(text) | Symbol(_, text):
                yield (text,)
            case Unclear(readings):
                yield readings
            case Unread(least, most):
                yield _Gap(least, most)
            case Lost(count):
                yield _Gap(count or 1, count)
            case Removed(parts):
                yield from _stretches(parts)
            case blank:
                yield (" ",) if blank is Blank.VACAT else ("\n",)
