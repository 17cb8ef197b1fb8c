"""Manifests: one line `hash  path` per file, as `sha256sum -c` and BagIt (RFC 8493, 2.1.3) read them."""

import re
from collections.abc import Mapping

from fieldkit.packet.names import clash, problem_with
from fieldkit.packet.reasons import malformed
from fieldkit.packet.textform import lines_of

_LINE = re.compile(r"([^ ]*)  (.+)")


def format_manifest(digests: Mapping[str, str]) -> bytes:
    """The manifest of hashes in lower-case hexadecimal by path."""
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(digests.items())).encode("ascii")


def parse_manifest(data: bytes, file: str) -> dict[str, str]:
    """Hashes by path; their algorithm is told by the name of `file`.

    Strict: two spaces, LF, sorted by bytes, lower-case hexadecimal, names by the grammar, none twice, so that
    `format_manifest` gives the same bytes again. Raises `Malformed`.
    """
    digest = re.compile("[0-9a-f]{128}" if "512" in file else "[0-9a-f]{64}")
    found: dict[str, str] = {}
    last = ""
    for number, line in enumerate(lines_of(data, file), 1):
        match = _LINE.fullmatch(line)
        if not match:
            raise malformed(file, "line", number)
        if not digest.fullmatch(match[1]):
            raise malformed(file, "digest", number)
        if code := problem_with(match[2]) or _misplaced(match[2], last):
            raise malformed(file, code, number)
        last = match[2]
        found[last] = match[1]
    if collision := clash(found):
        raise malformed(file, collision[0], list(found).index(collision[1]) + 1)
    return found


def _misplaced(path: str, last: str) -> str | None:
    if path == last:
        return "duplicate"
    return "order" if path < last else None
