"""Names inside a packet: one narrow grammar, so that no name means two things on any system."""

import re
from collections.abc import Collection, Iterable

MOST_FILES = 200_000
LONGEST_PART = 64
LONGEST_PATH = 200
"""Keeps a packet below Windows' 260 characters, and 200,000 names in memory."""

IN_CAPITALS = frozenset({"VERIFY.txt", "signatures/SHA256SUMS"})

_CHARACTERS = re.compile(r"[a-z0-9._-]*")
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})


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


def clash(paths: Collection[str]) -> tuple[str, str] | None:
    """A name among `paths` that cannot stand beside another on every system, and the rule it breaks.

    `paths` all keep the grammar, which leaves two ways only: `twin`, a name in capitals beside the same in small
    letters (nothing outside ASCII is left that Unicode could fold), and `file-and-folder`.
    """
    capitals = {name.lower(): name for name in IN_CAPITALS if name in paths}
    folders = folders_of(paths)
    for name in sorted(folders):
        if name in paths or name in capitals:
            return "file-and-folder", capitals.get(name, name)
    return next((("twin", name) for folded, name in sorted(capitals.items()) if folded in paths), None)


def folders_of(paths: Iterable[str]) -> set[str]:
    """Every folder that `paths` lie in, without the packet's own."""
    found: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return found


def shown(name: str) -> str:
    """`name` for a message: whatever could deceive the eye or a terminal is escaped, and its length bounded."""
    escaped = ""
    for character in name:
        more = character.encode("unicode_escape").decode("ascii")
        if len(escaped) + len(more) > LONGEST_PATH:
            return escaped + "..."
        escaped += more
    return escaped
