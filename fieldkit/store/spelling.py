"""How a text is spelled in the search index, so that what people see as the same is the same."""

import unicodedata

UNSEEN = {
    **dict.fromkeys([*range(0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000)], " "),
    **dict.fromkeys([0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFEFF]),
}
"""Control characters and surrogates part words; characters without width, or that only turn text, are left out."""

SHORTEST_TRIGRAM = 3
"""Words of fewer characters stand in no trigram; they are found by a scan."""


def searchable(text: str) -> str:
    """`text` without regard to case, to the script of its digits and to what cannot be seen, in normal form C."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text.translate(UNSEEN)).casefold())
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in folded)


def phrase(text: str) -> str:
    """What the index is asked for texts that hold `text`; every character counts as itself."""
    return '"' + text.replace('"', '""') + '"'
