"""Folding entries without a mission: what their rows would be."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from fieldkit.custody.entry import Entry
from fieldkit.custody.fold import in_order, standing
from fieldkit.store.catalogue import tables_of
from fieldkit.store.conflicts import Conflict
from fieldkit.store.tables import MADE_BY, MAKING


def folded_rows(entries: Iterable[Entry]) -> dict[tuple[str, str], dict[str, Any]]:
    """The rows that `entries`, taken as a whole log, give: by table and id, each with its `id`."""
    by_subject: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for subject in dict.fromkeys(entry.envelope.subjects):
            by_subject[subject].append(entry)
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    for subject, about in by_subject.items():
        ordered = in_order(about)
        counting = standing(ordered)
        for table in tables_of(entry.envelope.act for entry in ordered):
            row = table.fold(counting)
            if row is not None:
                rows[table.name, subject] = {"id": subject, **row}
    return rows


def foreseen_conflicts(entries: Iterable[Entry], subjects: Collection[str]) -> set[Conflict]:
    """The conflicts that `entries`, all that count of `subjects`, give among them."""
    counting = list(entries)
    making: Counter[tuple[str, str]] = Counter()
    for entry in counting:
        if entry.envelope.act in MAKING:
            making.update((MADE_BY[entry.envelope.act].name, subject) for subject in entry.envelope.subjects)
    made = {Conflict(table, subject, "made") for (table, subject), count in making.items() if count > 1}
    rows = folded_rows(counting).items()
    fields = {Conflict(table, subject, "field") for (table, subject), row in rows if row.get("conflicts")}
    return {conflict for conflict in made | fields if conflict.subject in subjects}
