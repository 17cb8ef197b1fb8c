"""The order in which mixed text is drawn: Unicode bidirectional algorithm (UAX #9) over python-bidi.

The library resolves the levels of a paragraph; lines are broken on the logical text, so the reordering of
each line (rule L2) is done here.
"""

import unicodedata
from collections.abc import Sequence
from typing import Literal, TypeVar

from bidi import algorithm, mirror

Direction = Literal["auto", "ltr"]
"""`auto`: the first strong letter decides (rule P2). `ltr`: names and identifiers, whose ending must stay last."""

RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})

T = TypeVar("T")


def is_mixed(text: str) -> bool:
    """Whether `text` holds anything that is not simply drawn from left to right."""
    return not text.isascii() and any(unicodedata.bidirectional(character) in RIGHT_TO_LEFT for character in text)


def base_level(text: str, direction: Direction) -> int:
    """0 for a paragraph that starts at the left, 1 for one that starts at the right."""
    return 0 if direction == "ltr" else int(algorithm.get_base_level(text))


def levels(paragraph: str, base: int) -> list[int]:
    """The embedding level of each character of one paragraph: odd ones run from right to left."""
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(paragraph, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    kept = iter(storage["chars"])
    found: list[int] = []
    for character in paragraph:
        if unicodedata.bidirectional(character) in algorithm.X9_REMOVED:  # joiners go with the letter before
            found.append(found[-1] if found else base)
        else:
            found.append(int(next(kept)["level"]))
    return found


def in_visual_order(runs: Sequence[tuple[int, T]]) -> list[tuple[int, T]]:
    """Runs of one line, each with its level, from left to right (rule L2)."""
    ordered = list(runs)
    highest = max((level for level, _ in ordered), default=0)
    for threshold in range(highest, 0, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and ordered[end][0] >= threshold:
                end += 1
            ordered[start:end] = reversed(ordered[start:end])
            start = end + 1
    return ordered


def mirrored(run: str) -> str:
    """A run of neutral characters as it is drawn from right to left: reversed, brackets turned (rule L4)."""
    return "".join(mirror.MIRRORED.get(character, character) for character in reversed(run))
