"""What somebody looks for, as chips: read from a line of text, and written as one.

    burn                       a word: anything about it holds it, be it a field, a note, a marking or a file name
    "bent ring"                a phrase: as a word, blanks and all; a sign that means something else is quoted too
    class:fin                  a field of an item holds a term whose name holds “fin”, or one below such a term
    length>100   count>=2      a figure or a number is compared; figures in the unit in which they are recorded

Every chip must be met. In quotes `\\"` stands for a quotation mark and `\\\\` for a stroke; the last quotation mark
may be left out. Names of fields are read in any case.
"""

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final, Literal, cast

from fieldkit.errors import BadChip, UnknownChip, UnknownTerm
from fieldkit.model.item import LISTS
from fieldkit.vocabulary import Vocabulary

Relation = Literal["", ":", "<", "<=", "=", ">=", ">"]
"""How a chip relates its field to its value; a word has neither field nor relation."""

STATES: Final = ("ungrouped", "set_aside", "needs_scale", "damaged", "today")
"""What `state:` knows: photos that show no item, items that were set aside, items of which neither a photo with a
scale nor a measurement stands, photos whose picture is not whole, what was recorded today."""

CODED: Final = tuple(LISTS)
TEXTS: Final = (*CODED, "tag", "number", "label", "item", "state")
"""Fields that are asked by `field:value`."""

COUNT: Final = "count"
FIGURES: Final = "ms"
"""The list of what is measured; `count` apart, fields that are compared are its terms."""

SPELLED: Final = {"≥": ">=", "≤": "<="}

COMPARED = re.compile(r'(?P<field>[^\s":<>=≤≥]+)\s*(?P<relation>>=|<=|[<>=≤≥])\s*(?P<value>[^\s"]*)')
FIELD = re.compile(
    r'(?P<field>[^\s":<>=≤≥]+):\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*)\\?(?:"|\Z)|(?P<value>\S*))', re.DOTALL
)
WORD = re.compile(r'"(?P<quoted>(?:[^"\\]|\\.)*)\\?(?:"|\Z)|(?P<value>[^\s"]+)', re.DOTALL)

PLAIN_WORD = re.compile(r'[^\s":<>=≤≥]+')
PLAIN_VALUE = re.compile(r'[^\s"]+')

NEAREST: Final = 5
"""Figures that are named where none was meant: those that are spelled most alike."""

LONGEST: Final = 32
"""Digits of a number that is compared; no figure has more (`model.base.Decimal`)."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One condition: a word, `field:value`, or a comparison, whose value is a decimal number."""

    field: str
    relation: Relation
    value: str

    @classmethod
    def word(cls, text: str) -> "Chip":
        """What holds `text`."""
        return cls("", "", text)

    @classmethod
    def where(cls, field: str, value: str) -> "Chip":
        """What has `value` in `field`, one of `TEXTS`."""
        return cls(field, ":", value)

    def __str__(self) -> str:
        if self.relation == "":
            return self.value if PLAIN_WORD.fullmatch(self.value) else _quoted(self.value)
        if self.relation == ":" and not PLAIN_VALUE.fullmatch(self.value):
            return f"{self.field}:{_quoted(self.value)}"
        return f"{self.field}{self.relation}{self.value}"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: all that meets every chip; without any, everything."""

    chips: tuple[Chip, ...] = ()

    def __str__(self) -> str:
        """The line of text that reads as this query."""
        return " ".join(map(str, self.chips))

    def without(self, chip: Chip) -> "Query":
        """The query less one chip."""
        return Query(tuple(one for one in self.chips if one != chip))

    def having(self, chip: Chip) -> "Query":
        """The query and one more chip, unless it is there."""
        return self if chip in self.chips else Query((*self.chips, chip))


EVERYTHING: Final = Query()


def parse(vocabulary: Vocabulary, text: str) -> Query:
    """Read what somebody typed; a chip that is said twice counts once.

    Raises `UnknownChip` for a field or state that nobody knows, and `BadChip` for a number that is none or a
    field without a value.
    """
    return Query(tuple(dict.fromkeys(_chips(vocabulary, text))))


def _chips(vocabulary: Vocabulary, text: str) -> Iterator[Chip]:
    place = 0
    while text[place:].strip():
        place += len(text[place:]) - len(text[place:].lstrip())
        if found := FIELD.match(text, place):
            yield _stated(vocabulary, found)
        elif found := COMPARED.match(text, place):
            yield _compared(vocabulary, found)
        elif (found := WORD.match(text, place)) and _value(found).strip():
            yield Chip.word(_value(found))
        place = found.end() if found else len(text)


def _stated(vocabulary: Vocabulary, found: re.Match[str]) -> Chip:
    field, value = found["field"].casefold(), _value(found)
    if field not in TEXTS:
        raise UnknownChip(found[0], ", ".join(f"{name}:" for name in TEXTS))
    if not value.strip():
        raise BadChip(found[0], f"{field}:{_example(vocabulary, field)}")
    if field != "state":
        return Chip.where(field, value)
    state = value.casefold().replace("-", "_")
    if state not in STATES:
        raise UnknownChip(found[0], _offered(field, STATES))
    return Chip.where(field, state)


def _compared(vocabulary: Vocabulary, found: re.Match[str]) -> Chip:
    field, number = _compared_field(vocabulary, found), _number(found["value"])
    if number is None:
        raise BadChip(found[0], f"{field}{found['relation']}100")
    return Chip(field, cast("Relation", SPELLED.get(found["relation"], found["relation"])), format(number, "f"))


def _number(said: str) -> Decimal | None:
    """The number that is said in digits of any script; None where it is none, or too long to be meant."""
    try:
        number = Decimal(said)
    except InvalidOperation:
        return None
    plain = number.is_finite() and abs(number.adjusted()) < LONGEST and len(number.as_tuple().digits) < LONGEST
    return number if plain else None


def _compared_field(vocabulary: Vocabulary, found: re.Match[str]) -> str:
    """The field that is compared, in any language, as its word in the list: a saved query is of no language."""
    said = found["field"]
    if said.casefold() == COUNT:
        return COUNT
    try:
        return _word(vocabulary.find(FIGURES, said).id)
    except UnknownTerm as error:
        known = (COUNT, *(_word(term.id) for term in vocabulary.terms(FIGURES)))
        near = difflib.get_close_matches(said.casefold(), known, NEAREST, cutoff=0)
        raise UnknownChip(found[0], ", ".join(near)) from error


def _word(term: str) -> str:
    return term.partition(".")[2]


def _example(vocabulary: Vocabulary, field: str) -> str:
    if field in LISTS:
        return _word(vocabulary.terms(LISTS[field])[0].id)
    return {"state": STATES[0], "number": "P-A0001", "tag": "burnt"}.get(field, "F-A001")


def _offered(field: str, values: Sequence[str]) -> str:
    return ", ".join(f"{field}:{value}" for value in values)


def _value(found: re.Match[str]) -> str:
    quoted: str | None = found["quoted"]
    return found["value"] if quoted is None else re.sub(r"\\(.)", r"\1", quoted, flags=re.DOTALL)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
