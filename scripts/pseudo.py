"""A language that nobody speaks, made from the texts: accented, in brackets, and two fifths longer.

Whatever the window shows without brackets was never translated; whatever is cut here would be cut in German or
Ukrainian, too.
"""

import re
from xml.etree import ElementTree as Xml

from scripts.translations import written

LONGER, WORD = 0.4, 7
ACCENTED = str.maketrans("AEIOUYaceinosuyz", "ÅÉÎÖÛÝåçéîñöšûýž")
KEPT = re.compile(r"(\{[^}]*\}|%n|&\w|\n)")
"""Facts, numbers, keys and line ends, which a translation has as well."""


def pseudo(text: str) -> str:
    """The translations file `text` with every text translated into it."""
    tree = Xml.fromstring(text)  # noqa: S314  # our own file
    for message in tree.iter("message"):
        translation, source = message.find("translation"), message.findtext("source", "")
        if translation is None:
            continue
        translation.attrib.pop("type", None)
        forms = list(translation.iter("numerusform"))
        for place in forms or [translation]:
            place.text = spoken(source)
    return written(tree)


def spoken(source: str) -> str:
    """One text in the language that nobody speaks."""
    parts = [part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in KEPT.split(source)]
    return f"[{''.join(parts)}{_more(round(len(source) * LONGER))}]"


def _more(count: int) -> str:
    """Signs that make a text longer by `count`, in words that a line can be broken between."""
    return "".join(" " if place % WORD == WORD - 1 else "~" for place in range(count))
