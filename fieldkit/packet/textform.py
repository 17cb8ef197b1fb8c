"""Strict reading of the packet's short ASCII texts: every byte is fixed, or captured by a pattern."""

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from fieldkit.packet.names import MOST_FILES
from fieldkit.packet.reasons import malformed

COUNT = r"(?:0|[1-9][0-9]{0,15})"
HEX32 = r"[0-9a-f]{32}"
HEX64 = r"[0-9a-f]{64}"
HEX128 = r"[0-9a-f]{128}"


class Row(NamedTuple):
    """A line of a text: a pattern for all of it, line feed left out.

    With `many` one and more lines, of which the pattern's first group rises from line to line.
    """

    pattern: re.Pattern[str]
    many: bool = False


def row(pattern: str, *, many: bool = False) -> Row:
    """A line that `pattern` describes from end to end."""
    return Row(re.compile(pattern), many)


def lines_of(data: bytes, file: str) -> list[str]:
    """The lines of an ASCII text, each ended by one line feed, at most 200,000. Raises `Malformed`."""
    if data.count(b"\n") > MOST_FILES:
        raise malformed(file, "many", MOST_FILES + 1)
    try:
        text = data.decode("ascii")
    except UnicodeDecodeError as error:
        raise malformed(file, "ascii", data.count(b"\n", 0, error.start) + 1) from error
    lines = text.split("\n")
    if lines.pop():
        raise malformed(file, "ending", len(lines) + 1)
    return lines


def refuse_unless_time(text: str, file: str, line: int) -> None:
    """Raise `Malformed` for a day or moment that no calendar has, on line number `line` of `file`."""
    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        raise malformed(file, "time", line) from error


def read_rows(data: bytes, file: str, rows: Sequence[Row]) -> list[list[re.Match[str]]]:
    """The lines of `data` as each of `rows` in turn describes them, nothing left over. Raises `Malformed`."""
    lines = lines_of(data, file)
    found: list[list[re.Match[str]]] = []
    at = 0
    for expected in rows:
        matches = _leading(lines[at:] if expected.many else lines[at : at + 1], expected.pattern)
        if not matches:
            raise malformed(file, "line" if at < len(lines) else "missing", at + 1)
        for place, (before, match) in enumerate(pairwise(matches), 1):
            if match[1] <= before[1]:
                raise malformed(file, "order", at + place + 1)
        found.append(matches)
        at += len(matches)
    if at < len(lines):
        raise malformed(file, "surplus", at + 1)
    return found


def _leading(lines: Sequence[str], pattern: re.Pattern[str]) -> list[re.Match[str]]:
    """The first lines, as long as they match."""
    matches: list[re.Match[str]] = []
    for line in lines:
        match = pattern.fullmatch(line)
        if match is None:
            break
        matches.append(match)
    return matches
