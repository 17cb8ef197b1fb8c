"""What every folded table is: its columns, the acts that make it, its fold."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from msgspec import DecodeError, json, structs

from fieldkit.canon import canonical
from fieldkit.custody.entry import Entry
from fieldkit.custody.fold import registers
from fieldkit.model.base import Act, Withdrawal

Cell = str | int | None
Row = dict[str, Cell]
"""One folded row: text, whole numbers or nothing; what is nested stands as canonical JSON text."""

ORIGIN: Mapping[str, type] = {"entry": str, "stream": str, "actor": str, "wall": str}
"""Columns that every row begins with: the entry that made it, and that entry's stream, actor and wall time."""

SETTLED: Mapping[str, type] = {"heads": str, "conflicts": int, "provenances": str}
"""Columns of rows with single-valued fields (`custody.fold.Registers`)."""


def no_words(_: Row) -> Iterable[Cell]:
    """The words of a table that search does not cover."""
    return ()


@dataclass(frozen=True, slots=True)
class Table:
    """One aggregate as stored. `evidence` tables are covered by the catalogue digest.

    `making`: how many of its acts, from the first on, bring a subject into being: one, in as many versions.
    """

    name: str
    columns: Mapping[str, type]
    acts: tuple[type[Act], ...]
    fold: Callable[[Sequence[Entry]], Row | None]
    words: Callable[[Row], Iterable[Cell]] = no_words
    indexes: tuple[str, ...] = ()
    evidence: bool = True
    making: int = 1


def made_by(entries: Sequence[Entry], *kinds: type[Act]) -> Entry | None:
    """The first standing entry of one of `kinds`: the one that made the subject."""
    return next((entry for entry in entries if isinstance(entry.act, kinds)), None)


def origin(entry: Entry) -> Row:
    """The columns of `ORIGIN`."""
    envelope = entry.envelope
    return {"entry": envelope.id, "stream": envelope.stream, "actor": envelope.actor, "wall": envelope.wall}


def as_made(entries: Sequence[Entry], *kinds: type[Act]) -> Row | None:
    """The row of a subject as `made_by` has it: `ORIGIN`, and a cell for each field of that act."""
    made = made_by(entries, *kinds)
    if made is None or made.act is None:
        return None
    return {**origin(made), **{name: cell(value) for name, value in structs.asdict(made.act).items()}}


def withdrawn(entries: Sequence[Entry]) -> str | None:
    """The reason of the last standing withdrawal, if there is one."""
    reasons = [entry.act.reason for entry in entries if isinstance(entry.act, Withdrawal)]
    return reasons[-1] if reasons else None


def settled(entries: Sequence[Entry], fields: Iterable[str]) -> Row:
    """The single-valued `fields` as cells, with the columns of `SETTLED`; a field nobody spoke of is NULL."""
    state = registers(entries)
    conflicts = sum(len(heads) > 1 for heads in state.heads.values())
    cells = {name: cell(state.values.get(name)) for name in fields}
    return {
        **cells,
        "heads": cell(state.heads),
        "conflicts": conflicts,
        "provenances": cell(state.provenances),
    }


def texts(value: Cell) -> Iterator[str]:
    """The texts that stand in a cell, those nested in it one by one; an unknown has none."""
    if not isinstance(value, str):
        return
    try:
        nested = json.decode(value) if value.startswith(("{", "[")) else value
    except (DecodeError, RecursionError):  # somebody's own words, which only begin like that
        nested = value
    yield from _leaves(nested)


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner)
    elif isinstance(value, dict) and "unknown" not in value:
        for inner in value.values():
            yield from _leaves(inner)


def cell(value: Any) -> Cell:
    """`value` as it stands in a column; what is nested becomes canonical JSON text."""
    if value is None or isinstance(value, str | int):
        return int(value) if isinstance(value, bool) else value
    return canonical(value).decode()
