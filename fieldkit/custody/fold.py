"""Folding: from the entries that name a subject to what stands about it now."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from msgspec import UNSET, Struct

from fieldkit.custody.entry import Entry
from fieldkit.model.base import Was
from fieldkit.model.undo import Undo


@dataclass(frozen=True, slots=True)
class Registers:
    """Single-valued fields after folding.

    `heads` names, per field, the entries whose value nobody has replaced: one is the normal case, two are
    a conflict that only an act naming both ends. The shown value is that of the head that sorts last;
    `provenances` says on whose word it stands, for acts that say so.
    """

    values: Mapping[str, Any]
    heads: Was
    provenances: Mapping[str, str]


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The order in which entries are folded, the same on every machine."""
    return sorted(entries, key=lambda entry: entry.order)


def standing(entries: Sequence[Entry]) -> list[Entry]:
    """The entries that count, of `entries` about one subject in fold order: neither undone nor an undo.

    Whatever takes back an undo sorts after it, so one pass from the end decides them all. Entries are told
    apart by their hashes: nothing keeps two people from giving two entries one id.
    """
    by_id: dict[str, list[Entry]] = {}
    for entry in entries:
        by_id.setdefault(entry.envelope.id, []).append(entry)
    undone: set[str] = set()
    for entry in reversed(entries):
        if isinstance(entry.act, Undo) and entry.hash not in undone:
            undone |= {named.hash for named in by_id.get(entry.act.entry, ()) if _takes_back(entry, named)}
    return [e for e in entries if e.act is not None and not isinstance(e.act, Undo) and e.hash not in undone]


def registers(entries: Sequence[Entry]) -> Registers:
    """Fold the single-valued fields of `entries` (standing, in order)."""
    values: dict[str, Any] = {}
    heads: Was = {}
    provenances: dict[str, str] = {}
    for entry in entries:
        fields = getattr(entry.act, "set", None)
        if not isinstance(fields, Struct):
            continue  # an act that sets no single-valued field
        was: Was = getattr(entry.act, "was", {})
        provenance: str | None = getattr(entry.act, "provenance", None)
        for name, value in set_fields(fields).items():
            left = (head for head in heads.get(name, ()) if head not in was.get(name, ()))
            heads[name] = (*left, entry.envelope.id)
            values[name] = value
            if provenance is not None:
                provenances[name] = provenance
    return Registers(values, heads, provenances)


def _takes_back(undo: Entry, target: Entry) -> bool:
    """Whether `undo` may take `target` back: an earlier entry of the same person, of a kind that can be undone."""
    undoable = target.act is not None and target.act.UNDOABLE
    return undoable and target.envelope.actor == undo.envelope.actor and target.order < undo.order


def set_fields(fields: Struct) -> dict[str, Any]:
    """The fields that are set, by their stored names."""
    kind = type(fields)
    return {
        stored: value
        for name, stored in zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True)
        if (value := getattr(fields, name)) is not UNSET
    }
