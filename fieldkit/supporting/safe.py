"""What may stand in a log that is handed to strangers: numbers, classes, known words, random ids; nothing else.

A text cannot be judged by its looks: a name of a file, a surname or a passphrase may look like any word. So a text
passes only if this program knows it beforehand, or if it is an id that this program drew by chance.
"""

import re
from collections.abc import Iterator
from enum import Enum
from pathlib import PurePath
from traceback import extract_tb
from types import TracebackType
from typing import get_args

from fieldkit.errors import FieldkitError
from fieldkit.errors.causes import WRITING
from fieldkit.model.acts import BY_NAME
from fieldkit.model.intake import Ended
from fieldkit.problem import Code, Problem

REFUSED = "<{kind} refused>"
ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""Ids of missions, streams and subjects."""

WORDS = frozenset({*BY_NAME, *get_args(Code), *get_args(Ended), *WRITING})
OURS = ("fieldkit", "ui", "main")
MOST = 40
"""Frames of one traceback that are kept, the innermost ones."""


def told(value: object) -> str:
    """`value` as it may be written, or that it was refused."""
    match value:
        case bool() | int():
            return str(value)
        case Enum():
            return value.name
        case type():
            return value.__name__ if value.__module__.partition(".")[0] in {*OURS, "builtins"} else "foreign"
        case str() if value in WORDS or ID.fullmatch(value):
            return value
        case Problem():
            return value.code
    return REFUSED.format(kind=type(value).__name__)


def error_lines(error: BaseException) -> Iterator[str]:
    """The classes of an error and its causes, the fields of them that may be written, and where each was raised."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield " ".join((type(current).__name__, *_fields(current)))
        yield from places(current.__traceback__)
        current = current.__cause__ or current.__context__


def places(trace: TracebackType | None) -> Iterator[str]:
    """Files, lines and functions of the program, without the folders that it lies in."""
    for frame in extract_tb(trace)[-MOST:]:
        yield f"  {PurePath(frame.filename).name}:{frame.lineno} {frame.name}"


def _fields(error: BaseException) -> Iterator[str]:
    """Those of our own errors, and the number of a system's. What else they say is a sentence about somebody."""
    if isinstance(error, OSError) and error.errno:
        yield f"errno={error.errno}"
    if isinstance(error, FieldkitError):
        for name, value in vars(error).items():
            yield f"{name}={told(value)}"
