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
    a conflict that only an act naming both ends. The shown value is that of the head that sorts last.
    """

    values: Mapping[str, Any]
    heads: Was


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The order in which entries are folded, the same on every machine."""
    return sorted(entries, key=lambda entry: entry.order)


def standing(entries: Sequence[Entry]) -> list[Entry]:
    """The entries that count, of `entries` about one subject in fold order: neither undone nor an undo.

    An undo takes back an entry of the same person only. Whatever takes back an undo sorts after it, so one
    pass from the end decides them all.
    """
    by_id = {entry.envelope.id: entry for entry in entries}
    undone: set[str] = set()
    for entry in reversed(entries):
        if not isinstance(entry.act, Undo) or entry.envelope.id in undone:
            continue
        target = by_id.get(entry.act.entry)
        if target is not None and target.envelope.actor == entry.envelope.actor and target.order < entry.order:
            undone.add(target.envelope.id)
    return [e for e in entries if e.envelope.id not in undone and e.act is not None and not isinstance(e.act, Undo)]


def registers(entries: Sequence[Entry]) -> Registers:
    """Fold the single-valued fields of `entries` (standing, in order)."""
    setters: dict[str, list[tuple[str, Any]]] = {}
    replaced: dict[str, set[str]] = {}
    for entry in entries:
        fields = getattr(entry.act, "set", None)
        if not isinstance(fields, Struct):
            continue  # an act that sets no single-valued field
        was: Was = getattr(entry.act, "was", {})
        for name, value in set_fields(fields).items():
            setters.setdefault(name, []).append((entry.envelope.id, value))
            replaced.setdefault(name, set()).update(was.get(name, ()))
    values: dict[str, Any] = {}
    heads: Was = {}
    for name, made in setters.items():
        left = [(entry_id, value) for entry_id, value in made if entry_id not in replaced[name]]
        heads[name] = tuple(entry_id for entry_id, _ in left)
        values[name] = (left or made)[-1][1]
    return Registers(values, heads)


def set_fields(fields: Struct) -> dict[str, Any]:
    """The fields that are set, by their stored names."""
    kind = type(fields)
    return {
        stored: value
        for name, stored in zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True)
        if (value := getattr(fields, name)) is not UNSET
    }
