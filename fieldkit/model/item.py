"""An item: assemblage, fragment, component or subcomponent, in a tree."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from msgspec import UNSET, Meta, UnsetType, field

from fieldkit.model.base import (
    Act,
    Coded,
    Correction,
    Count,
    Line,
    Stated,
    SubjectId,
    Term,
    Told,
    Value,
    Withdrawal,
)

LISTS: Mapping[str, str] = {
    "level": "level",
    "relation": "rl",
    "class": "cc",
    "found_as": "found",
    "material": "mat",
    "finish": "fin",
    "colour": "col",
    "condition": "dmg",
    "hazard": "hz",
    "tag_state": "tag",
}
"""Which vocabulary each coded field is taken from."""

Terms = Annotated[tuple[Coded, ...], Meta(min_length=1)]


class ItemFields(Value, frozen=True, kw_only=True):
    """Single-valued fields of an item; unset ones are not spoken of."""

    label: Line | UnsetType = UNSET
    level: Coded | UnsetType = UNSET
    case: SubjectId | UnsetType = UNSET
    parent: SubjectId | UnsetType | None = UNSET
    relation: Coded | UnsetType | None = UNSET
    class_: Coded | UnsetType = field(default=UNSET, name="class")
    description: Told | UnsetType = UNSET
    found_as: Coded | UnsetType = UNSET
    prior_custody: Told | UnsetType = UNSET
    material: Terms | UnsetType = UNSET
    finish: Terms | UnsetType = UNSET
    colour: Terms | UnsetType = UNSET
    condition: Terms | UnsetType = UNSET
    hazard: Coded | UnsetType = UNSET
    count: Annotated[int, Meta(ge=1, le=1_000_000)] | UnsetType = UNSET
    tag_state: Coded | UnsetType = UNSET
    host_number: Told | UnsetType = UNSET


class ItemAdd(Act, frozen=True, kw_only=True):
    """An item is taken into the catalogue."""

    NAME: ClassVar[str] = "item.add/1"

    set: ItemFields
    provenance: Term


class ItemCorrect(Correction, frozen=True, kw_only=True):
    """Fields of an item are set anew."""

    NAME: ClassVar[str] = "item.correct/1"

    set: ItemFields


class ItemWithdraw(Withdrawal, frozen=True, kw_only=True):
    """An item is set aside."""

    NAME: ClassVar[str] = "item.withdraw/1"


class Item(Stated, frozen=True, kw_only=True):
    """An item as it stands."""

    level: Coded | None
    case: SubjectId | None
    parent: SubjectId | None
    relation: Coded | None
    class_: Coded | None = field(name="class")
    description: Told | None
    found_as: Coded | None
    prior_custody: Told | None
    material: Terms | None
    finish: Terms | None
    colour: Terms | None
    condition: Terms | None
    hazard: Coded | None
    count: Count | None
    tag_state: Coded | None
    host_number: Told | None


ACTS = (ItemAdd, ItemCorrect, ItemWithdraw)
