"""Numbers that people write on tags: case codes, item labels, markings, tags, packets.

    XX-2024-AA-001                case
    F-A012   F-012                item of team A; item where one team works alone
    F-A012.03   F-A012.03.01      its children
    F-A012.03/M02                 a marking on it
    F-A012~B                      the second of two items that were both tagged F-A012
    XX-2024-AA-001/F-A012-L       what a tag carries: case, label, check character (ISO 7064, MOD 37-2)
    PKT-XX-2024-AA-001-A-0001     packet

A number that was once given is never given again, not even when it was void. Where numbers are used up, what
gives the next one raises `BadLabel`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NewType

from fieldkit.errors import BadLabel, NoLabel

CaseCode = NewType("CaseCode", str)

CHECK_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*"
"""Values 0 to 36 of ISO 7064, MOD 37-2; `*` (36) stands only as check character."""

CASE = r"[A-Z]{2}-[0-9]{4}-[A-Z0-9]{2,4}-[0-9]{3}"
CHILD = r"(?:0[1-9]|[1-9][0-9]{1,3})"
ITEM = rf"F-(?P<letter>[A-Z]?)(?P<number>(?!000)[0-9]{{3}}|[1-9][0-9]{{3,5}})(?P<path>(?:\.{CHILD})*)"
ALIAS = r"(?:~(?P<alias>[A-Z]{1,2}))?"

CASE_CODE = re.compile(CASE)
LETTER = re.compile(r"[A-Z]")
ITEM_LABEL = re.compile(ITEM + ALIAS)
MARKING = re.compile(rf"M{CHILD}")
NOTE = re.compile(rf"N{CHILD}")
MARKING_LABEL = re.compile(rf"(?P<item>{ITEM}{ALIAS})/M(?P<marking>{CHILD})")
TAG = re.compile(rf"(?P<case>{CASE})/(?P<item>{ITEM})-(?P<check>[0-9A-Z*])")
PACKET_ID = re.compile(rf"PKT-(?P<case>{CASE})-(?P<letter>[A-Z])-(?P<number>(?!0000)[0-9]{{4}})")


@dataclass(frozen=True, slots=True, order=True)
class ItemLabel:
    """Label of an item. `letter` is empty where one team works alone, `path` leads down to a child.

    `alias` is what reconciliation adds when two tags carry one number; it is never printed on a tag.
    """

    letter: str
    number: int
    path: tuple[int, ...] = ()
    alias: str = ""

    def __str__(self) -> str:
        alias = f"~{self.alias}" if self.alias else ""
        return f"F-{self.letter}{self.number:03}{''.join(f'.{step:02}' for step in self.path)}{alias}"


@dataclass(frozen=True, slots=True, order=True)
class MarkingLabel:
    """Label of a marking: its number on its item."""

    item: ItemLabel
    number: int

    def __str__(self) -> str:
        return f"{self.item}/M{self.number:02}"


@dataclass(frozen=True, slots=True)
class Tag:
    """What a tag carries; the whole of it goes into the code to be scanned."""

    case: CaseCode
    item: ItemLabel

    def __str__(self) -> str:
        return f"{self.case}/{self.printed}"

    @property
    def printed(self) -> str:
        """Label and check character, as they stand large on the tag: `F-A012-A`."""
        return f"{replace(self.item, alias='')}-{self.check}"

    @property
    def check(self) -> str:
        """Check character over case and label, so that a tag of another case is noticed."""
        label = str(replace(self.item, alias=""))
        return check_character(re.sub(r"[-.]", "", self.case + label.removeprefix("F-")))


@dataclass(frozen=True, slots=True, order=True)
class PacketId:
    """Name of a packet: its case, the letter of the laptop that sealed it, and a running number."""

    case: CaseCode
    letter: str
    number: int

    def __str__(self) -> str:
        return f"PKT-{self.case}-{self.letter}-{self.number:04}"


def check_character(text: str) -> str:
    """Check character of `text` by ISO 7064, MOD 37-2. Raises `BadLabel` unless `text` is of 0-9 and A-Z."""
    if not re.fullmatch(r"[0-9A-Z]+", text):
        raise BadLabel(text, "XX2024AA001A012")
    remainder = 0
    for character in text:
        remainder = (remainder + CHECK_ALPHABET.index(character)) * 2 % 37
    return CHECK_ALPHABET[(1 - remainder) % 37]


def parse_case(text: str) -> CaseCode:
    """Read a case code. Raises `BadLabel`."""
    _matched(CASE_CODE, text, "XX-2024-AA-001")
    return CaseCode(text)


def parse_letter(text: str) -> str:
    """Read the team letter of a laptop. Raises `BadLabel`."""
    return _matched(LETTER, text, "B").string


def parse_item(text: str) -> ItemLabel:
    """Read an item label. Raises `BadLabel`."""
    found = _matched(ITEM_LABEL, text, "F-A012, F-A012.03 or F-012")
    path = tuple(int(step) for step in found["path"].split(".")[1:])
    return ItemLabel(found["letter"], int(found["number"]), path, found["alias"] or "")


def parse_marking(text: str) -> MarkingLabel:
    """Read the label of a marking. Raises `BadLabel`."""
    found = _matched(MARKING_LABEL, text, "F-A012/M02")
    return MarkingLabel(parse_item(found["item"]), int(found["marking"]))


def parse_tag(text: str) -> Tag:
    """Read what a tag carries. Raises `BadLabel`, also where the check character does not fit."""
    found = _matched(TAG, text, "XX-2024-AA-001/F-A012-L")
    tag = Tag(CaseCode(found["case"]), parse_item(found["item"]))
    if tag.check != found["check"]:
        raise BadLabel(text, str(tag))
    return tag


def parse_packet(text: str) -> PacketId:
    """Read a packet id. Raises `BadLabel`."""
    found = _matched(PACKET_ID, text, "PKT-XX-2024-AA-001-A-0001")
    return PacketId(CaseCode(found["case"]), found["letter"], int(found["number"]))


def next_label(letter: str, taken: Iterable[str]) -> str:
    """The label after the highest of team `letter` among `taken`.

    Texts in `taken` that are no item labels cannot collide and are passed over.
    """
    return _next(f"F-{letter}", 3, (label.number for label in _items(taken) if label.letter == letter), ITEM_LABEL)


def next_child(parent: str, taken: Iterable[str]) -> str:
    """The label after the highest child of `parent` among `taken`. Raises `BadLabel` for a bad `parent`.

    Children of all items that carry the number of `parent` count, whatever alias tells those items apart.
    """
    above = replace(parse_item(parent), alias="")
    depth = len(above.path)
    below = (label for label in _items(taken) if len(label.path) > depth)
    steps = (label.path[depth] for label in below if replace(label, path=label.path[:depth], alias="") == above)
    return _next(f"{above}.", 2, steps, ITEM_LABEL)


def next_marking(taken: Iterable[str]) -> str:
    """The number after the highest among `taken`, the numbers `M01`, `M02` of the markings of one item."""
    return _next("M", 2, (int(text[1:]) for text in taken if MARKING.fullmatch(text)), MARKING)


def next_note(taken: Iterable[str]) -> str:
    """The number after the highest among `taken`, the numbers `N01`, `N02` of the notes on one subject."""
    return _next("N", 2, (int(text[1:]) for text in taken if NOTE.fullmatch(text)), NOTE)


def next_packet(case: CaseCode, letter: str, taken: Iterable[str]) -> str:
    """The id after the highest packet of `case` and `letter` among `taken`."""
    packets = (parse_packet(text) for text in taken if PACKET_ID.fullmatch(text))
    numbers = (packet.number for packet in packets if (packet.case, packet.letter) == (case, letter))
    return _next(f"PKT-{case}-{letter}-", 4, numbers, PACKET_ID)


def aliased(label: ItemLabel, rank: int) -> ItemLabel:
    """`label` told apart from others with its number: rank 0 is `~A`, 25 `~Z`, 26 `~AA`, up to 701 `~ZZ`."""
    high, low = divmod(rank, 26)
    return replace(label, alias=(chr(64 + high) if high else "") + chr(65 + low))


def _matched(pattern: re.Pattern[str], text: str, example: str) -> re.Match[str]:
    found = pattern.fullmatch(text)
    if found is None:
        raise NoLabel.unless(text, example)
    return found


def _items(texts: Iterable[str]) -> Iterable[ItemLabel]:
    return (parse_item(text) for text in texts if ITEM_LABEL.fullmatch(text))


def _next(start: str, width: int, numbers: Iterable[int], pattern: re.Pattern[str]) -> str:
    text = f"{start}{max(numbers, default=0) + 1:0{width}}"
    _matched(pattern, text, "a number that is still free")
    return text
