"""Cases."""

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import UNSET, UnsetType, json
from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.custody.fold import set_fields
from fieldkit.model.case import ACTS, Case, CaseAdd, CaseFields, CaseKnown
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, SETTLED, Cell, Row, Table, cell, made_by, origin, settled

FIELDS = {"code": str, "title": str, "purpose": str}


def fold(entries: Sequence[Entry]) -> Row | None:
    """A case as it stands: as it was opened or, where that never came, as the invitation told it."""
    add, told = made_by(entries, CaseAdd), [e.act for e in entries if isinstance(e.act, CaseKnown)]
    if add is not None:
        return {**origin(add), **settled(entries, FIELDS)}
    return _as_told(told[-1], settled(entries, FIELDS)) if told else None


def _as_told(told: CaseKnown, since: Row) -> Row:
    """A case without the entry that opened it, and what was corrected `since`; nobody here vouches for it."""
    known = {name: cell(value) for name, value in set_fields(told.known).items() if since[name] is None}
    heads = {**told.heads, **json.decode(str(since["heads"]))}
    return {**dict.fromkeys(ORIGIN), **since, **known, "heads": cell(heads)}


def words(row: Row) -> Iterable[Cell]:
    """What search finds a case by."""
    return (row["code"], row["title"], row["purpose"])


TABLE = Table(name="matter", columns={**ORIGIN, **FIELDS, **SETTLED}, acts=ACTS, fold=fold, words=words)
RECORDS: Final = Reader.of(Case)


def all_cases(database: Database) -> list[Case]:
    """Every case, by code."""
    return RECORDS.all(database, "SELECT * FROM matter ORDER BY code, id")


def as_known(database: Database) -> dict[str, CaseKnown]:
    """Every case by its id, as another laptop is told of it."""
    return {case.id: _told(case) for case in all_cases(database)}


def _told(case: Case) -> CaseKnown:
    return CaseKnown(
        known=CaseFields(code=_given(case.code), title=_given(case.title)),
        heads={name: seen for name, seen in case.heads.items() if name in {"code", "title"}},
    )


def _given(value: str | None) -> str | UnsetType:
    return UNSET if value is None else value
