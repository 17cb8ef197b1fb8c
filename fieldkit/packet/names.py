"""Names inside a packet: one narrow grammar, so that no name means two things on any system."""

import re
import unicodedata
from collections.abc import Iterable

MOST_FILES = 200_000
LONGEST_PART = 64
LONGEST_PATH = 200
"""Keeps a packet below Windows' 260 characters, and 200,000 names in memory."""

PACKET_ID = r"PKT-[A-Z]{2}-[0-9]{4}-[A-Z0-9]{2,4}-[0-9]{3}-[A-Z]-[0-9]{4}"
"""`PKT-<case code>-<team letter>-<nnnn>`: name of a packet and of its one folder."""

IN_CAPITALS = frozenset({"VERIFY.txt", "signatures/SHA256SUMS"})

_CHARACTERS = re.compile(r"[a-z0-9._-]*")
_PACKET_ID = re.compile(PACKET_ID)
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})


def is_packet_id(name: str) -> bool:
    """Is `name` one that a packet can bear?"""
    return _PACKET_ID.fullmatch(name) is not None


def problem_with(path: str) -> str | None:
    """The rule that `path`, relative to the packet's folder, parts divided by `/`, breaks; None if it keeps all."""
    if path in IN_CAPITALS:
        return None
    if len(path) > LONGEST_PATH:
        return "name-long"
    return next(filter(None, map(_problem_with_part, path.split("/"))), None)


def _problem_with_part(part: str) -> str | None:
    if not part:
        return "name-empty"
    if not _CHARACTERS.fullmatch(part):
        return "name-characters"
    if len(part) > LONGEST_PART:
        return "name-long"
    if part.endswith("."):
        return "name-dots"
    if part.partition(".")[0] in _DEVICES:
        return "name-device"
    return None


def clash(paths: Iterable[str]) -> tuple[str, str] | None:
    """The first two names that cannot stand side by side on every system: the rule and the name that breaks it.

    `duplicate`: the same name twice; `twin`: equal but for case or Unicode form; `file-and-folder`: a file's
    name is also a folder's.
    """
    exact: set[str] = set()
    folded: set[str] = set()
    for path in paths:
        if path in exact:
            return "duplicate", path
        key = _folded(path)
        if key in folded:
            return "twin", path
        exact.add(path)
        folded.add(path if key == path else key)  # one string, not two: there may be 200,000
    folders = {folder for key in folded for folder in parents(key)}
    return next((("file-and-folder", path) for path in exact if _folded(path) in folders), None)


def parents(path: str) -> list[str]:
    """The folders that `path` lies in, innermost first, without the packet's own."""
    cuts = [at for at, character in enumerate(path) if character == "/"]
    return [path[:cut] for cut in reversed(cuts)]


def shown(name: str) -> str:
    """`name` for a message: whatever could deceive the eye or a terminal is escaped, and its length bounded."""
    escaped = name.encode("unicode_escape").decode("ascii")
    return escaped if len(escaped) <= LONGEST_PATH else escaped[:LONGEST_PATH] + "..."


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path.casefold())
