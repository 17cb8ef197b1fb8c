"""What a list shows of each photograph and each item, read for as many as are on the screen."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

from msgspec import field, structs
from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.model.base import Coded, Count, FileName, Line, Record, Sha256, SubjectId, Text
from fieldkit.problem import Problem
from fieldkit.quantity import Figure
from fieldkit.store.found import LENGTH, TAKEN
from fieldkit.store.items import aliases
from fieldkit.store.photos import IN_ORDER
from fieldkit.store.reader import Reader
from fieldkit.when import Utc


class PhotoShown(Record, frozen=True, kw_only=True):
    """A photograph in a list.

    `row` is its number in the catalogue, `sha256` by what its thumbnail goes. `taken` is the camera's own time as
    found, None where the file states none. `items` are the labels of what it shows, by their ids.
    """

    row: Count
    number: Line
    name: FileName
    taken: Line | None
    sha256: Sha256
    width: Count | None
    height: Count | None
    damage: Problem | None
    items: Mapping[SubjectId, Line]


class ItemShown(Record, frozen=True, kw_only=True):
    """An item in a list.

    `row` is its number in the catalogue; `length` the newest one that stands; `photos` how many show it, `picture`
    the SHA-256 of the one that stands for it: the first in which it is to be seen as a whole, else the first;
    `conflicts` the fields that two people set without knowing of each other; `withdrawn` why it was set aside.
    """

    row: Count
    label: Line | None
    level: Coded | None
    class_: Coded | None = field(name="class")
    hazard: Coded | None
    count: Count | None
    length: Figure | None
    photos: Count
    picture: Sha256 | None
    conflicts: Count
    wall: Utc
    withdrawn: Text | None


class ItemNamed(Record, frozen=True, kw_only=True):
    """An item by what it is called; `row`, `label` and `withdrawn` as in `ItemShown`."""

    row: Count
    label: Line | None
    class_: Coded | None = field(name="class")
    withdrawn: Text | None


WHOLE: Final = "ph.item_overall"
"""The role of a photograph that shows all of an item."""

CHOSEN: Final = "rowid IN (SELECT value FROM json_each(?))"

PHOTOS: Final = (
    "SELECT photo.rowid AS row, photo.id, number, original.name, original.sha256, width, height, damage,"
    f" {TAKEN} AS taken,"
    " (SELECT json_group_object(item.id, item.label) FROM photo_link JOIN item ON item.id = photo_link.item"
    " WHERE photo_link.photo = photo.id AND photo_link.withdrawn IS NULL AND item.label IS NOT NULL) AS items"
    f" FROM photo JOIN original ON original.id = photo.original WHERE photo.{CHOSEN}"
)
ITEMS: Final = (
    'SELECT item.rowid AS row, id, label, level, "class", hazard, count, conflicts, wall, withdrawn,'
    f" {LENGTH.format(chosen='measurement.figure')} AS length,"
    " (SELECT count(DISTINCT photo) FROM photo_link WHERE photo_link.item = item.id"
    " AND photo_link.withdrawn IS NULL) AS photos,"
    " (SELECT original.sha256 FROM photo_link JOIN photo ON photo.id = photo_link.photo"
    " JOIN original ON original.id = photo.original"
    " WHERE photo_link.item = item.id AND photo_link.withdrawn IS NULL"
    f" ORDER BY photo_link.role <> '{WHOLE}', {IN_ORDER} LIMIT 1) AS picture"
    f" FROM item WHERE item.{CHOSEN}"
)

NAMES: Final = f'SELECT rowid AS row, id, label, "class", withdrawn FROM item WHERE {CHOSEN}'

PHOTO: Final = Reader.of(PhotoShown)
ITEM: Final = Reader.of(ItemShown)
NAMED: Final = Reader.of(ItemNamed)

S = TypeVar("S", PhotoShown, ItemShown, ItemNamed)
I = TypeVar("I", ItemShown, ItemNamed)  # noqa: E741  an item


def photos_shown(database: Database, rows: Sequence[int]) -> list[PhotoShown | None]:
    """The photographs with these numbers, in that order; None for one that is not there any more."""
    found = PHOTO.all(database, PHOTOS, [_listed(rows)])
    alias = aliases(database, {label for one in found for label in one.items.values()})
    return _placed([_with_aliases(one, alias) for one in found], rows)


def items_shown(database: Database, rows: Sequence[int]) -> list[ItemShown | None]:
    """The items with these numbers, in that order; None for one that is not there any more."""
    return _placed(_with_alias(database, ITEM.all(database, ITEMS, [_listed(rows)])), rows)


def items_named(database: Database, rows: Sequence[int]) -> list[ItemNamed | None]:
    """What the items with these numbers are called, in that order; None for one that is not there any more.

    Reads a tenth of what `items_shown` does: for all items of a mission.
    """
    return _placed(_with_alias(database, NAMED.all(database, NAMES, [_listed(rows)])), rows)


def _with_alias(database: Database, found: Sequence[I]) -> list[I]:
    alias = aliases(database, {one.label for one in found if one.label})
    return [structs.replace(one, label=alias[one.id]) if one.id in alias else one for one in found]


def _with_aliases(photo: PhotoShown, alias: Mapping[str, str]) -> PhotoShown:
    named = sorted((alias.get(item, label), item) for item, label in photo.items.items())
    return structs.replace(photo, items={item: label for label, item in named})


def _listed(rows: Sequence[int]) -> str:
    return canonical(list(rows)).decode()


def _placed(found: Sequence[S], rows: Sequence[int]) -> list[S | None]:
    by_row = {one.row: one for one in found}
    return [by_row.get(row) for row in rows]
