"""Folding entries without a mission: what their rows would be."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from fieldkit.custody.entry import Entry
from fieldkit.custody.fold import in_order, standing
from fieldkit.store.catalogue import tables_of


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
