"""Rows read as records: the declared type of a field says how the cell of its column is read."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from msgspec import MsgspecError, convert, inspect, json, structs
from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.errors import Damaged
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.base import Record
from fieldkit.store.lines import file_of
from fieldkit.store.table import Cell, Row

ROW = QT_TRANSLATE_NOOP("store", "what its catalogue holds of {subject} does not read ({why})")

NESTED = (inspect.StructType, inspect.CollectionType, inspect.TupleType, inspect.DictType)
"""Types whose values stand in a cell as canonical JSON text (`table.cell`)."""

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Reader(Generic[R]):
    """Reads rows as records of one kind; `opened` says, by column, how a cell that is not plain is opened."""

    kind: type[R]
    opened: Mapping[str, Callable[[Cell], Any]]

    @classmethod
    def of(cls, kind: type[R]) -> "Reader[R]":
        """The reader of records of this kind: of each row it reads the columns that the record has."""
        ways = {one.encode_name: _way(one.type) for one in structs.fields(kind)}
        return cls(kind, {column: way for column, way in ways.items() if way is not None})

    def all(self, database: Database, query: str, values: Iterable[Cell] = ()) -> list[R]:
        """Every row of `query`. Raises `Damaged` at one that no fold gives."""
        return [self._record(database, row) for row in database.query(query, list(values))]

    def first(self, database: Database, query: str, values: Iterable[Cell] = ()) -> R | None:
        """The first row of `query`, if there is one. Raises `Damaged`."""
        return next(iter(self.all(database, query, values)), None)

    def _record(self, database: Database, row: Row) -> R:
        try:
            return convert({**row, **{column: way(row[column]) for column, way in self.opened.items()}}, self.kind)
        except MsgspecError as error:
            raise Damaged(file_of(database), ROW.format(subject=row["id"], why=error)) from error


def _way(kind: Any) -> Callable[[Cell], Any] | None:
    """How a cell is opened that holds a value of this type; None where it holds the value itself."""
    info = inspect.type_info(kind)
    members = info.types if isinstance(info, inspect.UnionType) else (info,)
    if any(isinstance(one, inspect.BoolType) for one in members):
        return _truth
    if not any(isinstance(one, NESTED) for one in members):
        return None
    if any(isinstance(one, inspect.StrType) for one in members):
        return partial(_told, json.Decoder(kind))
    return _nested


def _truth(cell: Cell) -> Any:
    return cell if cell is None else bool(cell)


def _nested(cell: Cell) -> Any:
    try:
        return json.decode(cell) if isinstance(cell, str) else cell
    except (MsgspecError, RecursionError):
        return cell  # no fold wrote that: it is refused with the name of its column


def _told(decoder: "json.Decoder[Any]", cell: Cell) -> Any:
    """What stands in canonical form, else a text: people's own words may begin like JSON too."""
    if not isinstance(cell, str) or not cell.startswith("{"):
        return cell
    try:
        nested = canonical(decoder.decode(cell)).decode() == cell
    except (MsgspecError, RecursionError):
        return cell
    return json.decode(cell) if nested else cell
