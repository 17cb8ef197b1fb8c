"""The parts of a transcription, written out and shown."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

UNDERDOT = "\u0323"

TO_ESCAPE = re.compile(r"[\\{}\[\]<>«»]|\((?=vac\))")


@dataclass(frozen=True, slots=True)
class Clear:
    """Text read without doubt, without a line break. Two never stand side by side."""

    text: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """Text read with doubt: one reading, or several with the best first."""

    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unread:
    """From `least` to `most` signs that are there and cannot be read; `most` none: at least one."""

    least: int
    most: int | None


@dataclass(frozen=True, slots=True)
class Lost:
    """So many signs went with missing material; none: unknown how many."""

    count: int | None


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken away on purpose and can still be read in part. Never empty."""

    parts: "Transcription"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A sign that is no writing: its kind (`a-z` and `_`) and what it shows."""

    kind: str
    description: str


class Blank(Enum):
    """Where nothing is written; the value is the notation."""

    VACAT = "(vac)"
    LINE = "\n"


Part = Clear | Unclear | Unread | Lost | Removed | Symbol | Blank
Transcription = tuple[Part, ...]


def write(transcription: Transcription) -> str:
    """The notation of `transcription`; `grammar.parse` reads it back to an equal value."""
    return "".join(_written(part) for part in transcription)


def display(transcription: Transcription) -> str:
    """`transcription` for the eye: plain text as it is, unclear signs with a dot below, the rest in notation."""
    return "".join(_displayed(part) for part in transcription)


def one_line(transcription: Transcription) -> str:
    """`display` on one line, with ` / ` for a line break; for lists, never read back."""
    return display(transcription).replace("\n", " / ")


def _written(part: Part) -> str:
    match part:
        case Clear(text):
            return _escaped(text)
        case Unclear(readings):
            return "{" + "|".join(_escaped(text).replace("|", r"\|") for text in readings) + "}"
        case Symbol(kind, description):
            return f"«{kind}:{_escaped(description)}»"
        case Removed(parts):
            return f"[[{write(parts)}]]"
        case _:
            return _without_text(part)


def _displayed(part: Part) -> str:
    match part:
        case Clear(text):
            return text
        case Unclear((text,)):
            return _dotted(text)
        case Unclear(readings):
            return "{" + "|".join(_dotted(text) for text in readings) + "}"
        case Symbol(kind, description):
            return f"«{kind}:{description}»"
        case Removed(parts):
            return f"[[{display(parts)}]]"
        case _:
            return _without_text(part)


def _without_text(part: Unread | Lost | Blank) -> str:
    match part:
        case Unread(least, most) if least == most:
            return f"[{least}]"
        case Unread(least, most):
            return f"[{least}-{most}]" if most else "[?]"
        case Lost(count):
            return f"<{count or '?'}>"
        case blank:
            return blank.value


def _escaped(text: str) -> str:
    return TO_ESCAPE.sub(r"\\\g<0>", text)


def _dotted(text: str) -> str:
    return "".join(f"{sign}{UNDERDOT}" if unicodedata.category(sign)[0] in "LNPS" else sign for sign in text)
