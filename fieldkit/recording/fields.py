"""From what people type to the fields of an act, and to what an act returns."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict, TypeVar

from msgspec import MsgspecError, Struct, convert

from fieldkit.coding import clean, coded
from fieldkit.custody.fold import set_fields
from fieldkit.errors import MissingField, NoFieldGiven, NotRecordable, SetAsideAlready, StandsAlready
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Changes
from fieldkit.model.base import OBSERVED, Coded, Settled, Stated, UnknownKind, Was, Worded
from fieldkit.vocabulary import Vocabulary

EMPTY = QT_TRANSLATE_NOOP("errors", "It cannot be empty; say it in a few words.")

SEVERAL = frozenset({"material", "finish", "colour", "condition"})
"""Coded fields that hold several terms."""

LONGEST = 20_000
"""Characters of a text (`model.base.Text`)."""

LONGEST_TITLE = 1_000
"""Characters of one line (`model.base.Line`)."""

PLACE = re.compile(r"`(?:\$\.)?(\w+)[^`]*`\Z")
"""The field, at the end of what msgspec says of a value that does not fit."""

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
    """`text`, cleaned. Raises `MissingField` if nothing is left, `NotRecordable` if it is too long."""
    said = clean(text)
    if not said:
        raise MissingField(field, EMPTY)
    if len(said) > LONGEST:
        raise NotRecordable(field)
    return said


def titled(text: str) -> str:
    """`text` as a title: one line. Raises `MissingField` for an empty one, `NotRecordable` for one too long."""
    said = needed("title", text)
    if len(said) > LONGEST_TITLE:
        raise NotRecordable("title")
    return said


def understood(vocabulary: Vocabulary, lists: Mapping[str, str], stated: Mapping[str, object]) -> dict[str, object]:
    """`stated` with words of coded fields replaced by what they mean, and texts cleaned.

    `lists` names the vocabulary of each coded field. Raises as `coding.coded` does,
    and `MissingField` for an empty text.
    """
    result: dict[str, object] = {}
    for name, value in stated.items():
        if name in lists and value is not None:
            words = value if isinstance(value, list | tuple) else [value]
            meant = tuple(coded(vocabulary, lists[name], str(word)) for word in words)
            result[name] = meant if name in SEVERAL else meant[0]
        elif isinstance(value, str):
            result[name] = needed(name, value)
        elif value is not None or name in DETACHABLE:
            result[name] = value
    return result


def fields_of(kind: type[F], values: Mapping[str, object]) -> F:
    """`values` as fields, checked against their types. Raises `NotRecordable`."""
    try:
        return convert(dict(values), kind, strict=True, from_attributes=True)
    except MsgspecError as error:
        raise NotRecordable(PLACE.findall(str(error))[-1]) from error


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


def correcting(vocabulary: Vocabulary, called: str, record: Settled, fields: Struct, why: Why) -> Correcting:
    """What a correction that sets `fields` anew says of the values that it replaces, and why.

    Raises as `coding.coded` does, `NoFieldGiven`, and `StandsAlready` where each field holds that value.
    """
    given = set_fields(fields)
    if not given:
        raise NoFieldGiven
    provenance = vocabulary.find("pv", why.provenance).id
    if _stands(record, given, provenance):
        raise StandsAlready(called, in_words(vocabulary, given))
    return {
        "was": seen(record, fields),
        "provenance": provenance,
        "reason": coded(vocabulary, "cr", why.reason),
        "note": clean(why.remark),
    }


def _stands(record: Settled, given: Mapping[str, object], provenance: str) -> bool:
    """Does `record` hold what is `given`, undisputed and on the same word?"""
    words = record.provenances
    same = all((record.stands(name), words.get(name)) == (value, provenance) for name, value in given.items())
    return same and not record.conflicts


def setting_aside(called: str, record: Stated, reason: str) -> str:
    """Why the subject of `record` is set aside. Raises `MissingField` without a reason, and `SetAsideAlready`."""
    if record.withdrawn is not None:
        raise SetAsideAlready(called, record.withdrawn)
    return needed("reason", reason)


def in_words(vocabulary: Vocabulary, given: Mapping[str, object]) -> str:
    """Fields with what stands in them, terms by their names, one after another."""
    return ", ".join(f"{name} “{_word(vocabulary, value)}”" for name, value in given.items())


def _word(vocabulary: Vocabulary, value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(_word(vocabulary, one) for one in value)
    if isinstance(value, Worded):
        return f"{vocabulary.label(value.term)}: {value.text}"
    if isinstance(value, UnknownKind):
        return vocabulary.label(f"uk.{value.__struct_config__.tag}")
    text = str(value)
    return vocabulary.label(text) if vocabulary.knows(text) else text


def seen(record: Settled, fields: Struct) -> Was:
    """The entries whose values stand in `record`, for each field that is about to be set."""
    return {name: record.heads.get(name, ()) for name in set_fields(fields)}
