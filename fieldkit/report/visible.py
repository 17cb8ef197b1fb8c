"""Text made safe to print: what cannot be seen, or would reorder its surroundings, is spelled out.

The spelling is `‹U+202E›`. It is unambiguous: a text that holds `‹U+` itself gets its own `‹` spelled out.
"""

import unicodedata
from collections.abc import Callable

SPELLED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
INVISIBLE_LETTERS = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0")
JOINERS = frozenset("\u200c\u200d")
MARKS_IN_A_ROW = 3  # no script we print stacks more; more would spill over the lines around


def spelled(character: str) -> str:
    """The visible name of a character: `‹U+0007›`."""
    return f"‹U+{ord(character):04X}›"


def visible(text: str, printable: Callable[[str], bool]) -> str:
    """`text` with everything spelled out that is invisible, reorders text or is not `printable`.

    Line feeds stay. Text is brought to NFC first, which changes nothing that can be seen.
    """
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    shown: list[str] = []
    marks = 0
    for before, here, after in zip(("", *composed), composed, (*composed[1:], ""), strict=False):
        marks = marks + 1 if unicodedata.combining(here) else 0
        plain = here == "\n" or (printable(here) and _harmless(before, here, after) and marks <= MARKS_IN_A_ROW)
        shown.append(here if plain else spelled(here))
    return "".join(shown)


def _harmless(before: str, here: str, after: str) -> bool:
    if here in JOINERS:
        return _joins(before) and _joins(after)
    if here == "‹":
        return after != "U"
    if here in INVISIBLE_LETTERS or _is_variation_selector(here):
        return False
    return unicodedata.category(here) not in SPELLED_CATEGORIES


def _joins(character: str) -> bool:
    return bool(character) and unicodedata.bidirectional(character) == "AL"


def _is_variation_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
