"""From what people type to the fields of an act, and to what an act returns."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict, TypeVar

from msgspec import MsgspecError, Struct, convert, json

from fieldkit.coding import clean, coded
from fieldkit.custody.fold import set_fields
from fieldkit.errors import BadLabel, MissingField, NothingToDo
from fieldkit.mission import Changes
from fieldkit.model.base import OBSERVED, Coded, Was
from fieldkit.store.table import Row
from fieldkit.vocabulary import Vocabulary

SEVERAL = frozenset({"material", "finish", "colour", "condition"})
"""Coded fields that hold several terms."""

DETACHABLE = frozenset({"parent", "relation"})
"""Fields that may be stated to hold nothing."""

F = TypeVar("F", bound=Struct)


@dataclass(frozen=True, slots=True)
class Made:
    """A subject that was recorded: its id, the label people use, and the entries."""

    id: str
    label: str
    changes: Changes


def needed(field: str, text: str) -> str:
    """`text`, cleaned. Raises `MissingField` if nothing is left."""
    if not clean(text):
        raise MissingField(field, "It cannot be empty; say it in a few words.")
    return clean(text)


def understood(vocabulary: Vocabulary, lists: Mapping[str, str], stated: Mapping[str, object]) -> dict[str, object]:
    """`stated` with words of coded fields replaced by what they mean, and texts cleaned.

    `lists` names the vocabulary of each coded field. Raises as `coding.coded` does.
    """
    result: dict[str, object] = {}
    for name, value in stated.items():
        if name in lists and value is not None:
            words = value if isinstance(value, list | tuple) else [value]
            meant = tuple(coded(vocabulary, lists[name], str(word)) for word in words)
            result[name] = meant if name in SEVERAL else meant[0]
        elif isinstance(value, str):
            result[name] = clean(value)
        elif value is not None or name in DETACHABLE:
            result[name] = value
    return result


def fields_of(kind: type[F], values: Mapping[str, object]) -> F:
    """`values` as fields, checked against their types. Raises `BadLabel`."""
    try:
        return convert(dict(values), kind, strict=True, from_attributes=True)
    except MsgspecError as error:
        raise BadLabel(str(error), "the fields of this record") from error


class Correcting(TypedDict):
    """What every corrective act says besides the new values."""

    was: Was
    provenance: str
    reason: Coded
    note: str


@dataclass(frozen=True, slots=True)
class Why:
    """Why something is corrected: a reason (`cr.*`), more in words, and on whose word (`pv.*`)."""

    reason: str
    remark: str = ""
    provenance: str = OBSERVED


def correcting(vocabulary: Vocabulary, row: Row, fields: Struct, why: Why) -> Correcting:
    """What a correction that sets `fields` anew says of the values that it replaces, and why.

    Raises as `coding.coded` does, and `NothingToDo` if no field is set.
    """
    if not set_fields(fields):
        raise NothingToDo("no field was given")
    return {
        "was": seen(row, fields),
        "provenance": vocabulary.find("pv", why.provenance).id,
        "reason": coded(vocabulary, "cr", why.reason),
        "note": clean(why.remark),
    }


def seen(row: Row, fields: Struct) -> Was:
    """The entries whose values stand in `row`, for each field that is about to be set."""
    heads = json.decode(str(row["heads"]), type=dict[str, tuple[str, ...]])
    return {name: heads.get(name, ()) for name in set_fields(fields)}
