"""The form of an item: which fields it has, in which order, and what stands in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from fieldkit.coding import DESCRIBING
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.base import UnknownKind, Worded
from fieldkit.model.item import LISTS, Item
from fieldkit.recording import unknown
from fieldkit.vocabulary import Vocabulary
from ui.presenters.choices import Choice, choices

APART = "="
"""Between a term and the text that it asks for, as the core reads it."""

STATED_LATER: Final = "cr.stated_later"
"""The reason of a correction that replaces nothing."""


class Kind(Enum):
    """What a field holds."""

    TERM = "term"
    TERMS = "terms"
    LINE = "line"
    LINES = "lines"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: its name in the core, its title (translated in the context `field`), the lists of its terms.

    `told` fields may be said to be unknown, with the kind of it; `more` ones are folded away at first.
    """

    name: str
    title: str
    kind: Kind
    lists: tuple[str, ...] = ()
    required: bool = False
    told: bool = False
    more: bool = False


@dataclass(frozen=True, slots=True)
class Absent:
    """Stands for a value that cannot be given; `kind` is a term of the list `uk`."""

    kind: str


TAGS = "tags"
"""Not a field of the item: each tag is a subject of its own."""

FIELDS: tuple[FieldSpec, ...] = (
    FieldSpec("hazard", QT_TRANSLATE_NOOP("field", "Hazard"), Kind.TERM, (LISTS["hazard"],), required=True),
    FieldSpec("class", QT_TRANSLATE_NOOP("field", "Class"), Kind.TERM, (LISTS["class"],)),
    FieldSpec("material", QT_TRANSLATE_NOOP("field", "Material"), Kind.TERMS, (LISTS["material"],)),
    FieldSpec("condition", QT_TRANSLATE_NOOP("field", "Condition"), Kind.TERMS, (LISTS["condition"],)),
    FieldSpec(TAGS, QT_TRANSLATE_NOOP("field", "Tags"), Kind.TERMS, tuple(DESCRIBING)),
    FieldSpec("description", QT_TRANSLATE_NOOP("field", "Description"), Kind.LINES, told=True),
    FieldSpec("count", QT_TRANSLATE_NOOP("field", "Count"), Kind.NUMBER, more=True),
    FieldSpec("finish", QT_TRANSLATE_NOOP("field", "Finish"), Kind.TERMS, (LISTS["finish"],), more=True),
    FieldSpec("colour", QT_TRANSLATE_NOOP("field", "Colour"), Kind.TERMS, (LISTS["colour"],), more=True),
    FieldSpec("found_as", QT_TRANSLATE_NOOP("field", "Found as"), Kind.TERM, (LISTS["found_as"],), more=True),
    FieldSpec("level", QT_TRANSLATE_NOOP("field", "Level"), Kind.TERM, (LISTS["level"],), more=True),
    FieldSpec("tag_state", QT_TRANSLATE_NOOP("field", "Tag state"), Kind.TERM, (LISTS["tag_state"],), more=True),
    FieldSpec("host_number", QT_TRANSLATE_NOOP("field", "Host’s number"), Kind.LINE, told=True, more=True),
    FieldSpec("prior_custody", QT_TRANSLATE_NOOP("field", "Prior custody"), Kind.LINES, told=True, more=True),
)

UNSTATED = frozenset({"cc.unknown", "found.unknown", "mat.unknown", "dmg.unknown", "tag.unknown"})
"""What the core records where nobody said anything; stated later, it is completed and not corrected."""


def offers(vocabulary: Vocabulary, language: str) -> Mapping[str, Sequence[Choice]]:
    """What can be chosen in each field, by its name; in `uk` kinds of unknown, in `cr` reasons of corrections."""
    lists = {**{spec.name: spec.lists for spec in FIELDS}, "uk": ("uk",), "cr": ("cr",)}
    return {name: choices(vocabulary, among, language) for name, among in lists.items()}


def values(item: Item) -> Mapping[str, object]:
    """What stands in the fields of `item`, as the form shows it; nothing where nobody stated anything."""
    return {spec.name: shown(item.stands(spec.name)) for spec in FIELDS if spec.name != TAGS}


def is_blank(value: object) -> bool:
    """Does a form value say nothing yet?"""
    return value in (None, (), Absent("uk.not_recorded"))


def shown(value: object) -> object:
    """What stands in a field as a form shows it; None where nobody stated anything."""
    if isinstance(value, tuple):
        return tuple(text for one in value if (text := _term(one)) not in UNSTATED) or None
    if isinstance(value, UnknownKind):
        return Absent(f"uk.{value.__struct_config__.tag}")
    text = _term(value)
    return None if text in UNSTATED else text


def meant(vocabulary: Vocabulary, value: object) -> object:
    """A form value as the core takes it."""
    return unknown(vocabulary, value.kind) if isinstance(value, Absent) else value


def words(value: object) -> tuple[str, ...]:
    """The terms of a field that holds several; none where nobody stated anything."""
    return tuple(map(str, value)) if isinstance(value, tuple | list) else ()


def term_of(value: str) -> str:
    """The id of a term, without the text that it asked for."""
    return value.partition(APART)[0]


def _term(value: object) -> object:
    return f"{value.term}{APART}{value.text}" if isinstance(value, Worded) else value
