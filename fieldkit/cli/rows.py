"""Rows of the catalogue as documents for programs: what is nested is an array or an object, never text in text."""

from collections.abc import Mapping

from msgspec import json

from fieldkit.packing.wording import UNKNOWN
from fieldkit.store.table import Cell, Row

WORDS = frozenset(
    {"description", "feature", "host_number", "label", "position", "prior_custody", "purpose", "text", "title"}
    | {"transcription", "withdrawn"}
)
"""Columns that hold people's own words, which may begin like JSON; only the kind of an absence is nested there."""


def document(row: Row) -> dict[str, object]:
    """`row` with its nested cells as what they hold."""
    return {name: _held(name, value) for name, value in row.items()}


def documents(rows: list[Row], about: Mapping[str, str] | None = None) -> list[dict[str, object]]:
    """`rows` as documents; with `about`, each with the name that people use for it."""
    return [document(row) | ({} if about is None else {"name": about.get(str(row["id"]))}) for row in rows]


def _held(name: str, value: Cell) -> object:
    if not isinstance(value, str) or not value.startswith(("{", "[")):
        return value
    return value if name in WORDS and value not in UNKNOWN else json.decode(value)
