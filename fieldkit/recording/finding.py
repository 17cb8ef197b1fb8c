"""What people mean by a name: a label, a number, a code, a file name or an id."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from fieldkit.errors import Ambiguous, NoSuchCase, NoSuchItem, NoSuchMarking, NoSuchNote, NoSuchPhoto, NoSuchSubject
from fieldkit.mission import Mission
from fieldkit.store import cases, catalogue, items, markings, notes, photos
from fieldkit.store.names import names
from fieldkit.store.originals import file_name
from fieldkit.store.table import Row, Table
from fieldkit.store.tables import OWNERS


def find_case(mission: Mission, name: str) -> Row:
    """The case with code or id `name`. Raises as `find_item` does."""
    return _the_only(
        [row for row in cases.all_cases(mission.database) if name in {row["code"], row["id"]}], NoSuchCase, name
    )


def find_item(mission: Mission, name: str) -> Row:
    """The item with label, alias or id `name`. Raises `NoSuchSubject`, or `Ambiguous` where two carry the label.

    Labels are read in any case: hands are cold.
    """
    alias = items.aliases(mission.database)
    found = items.by_label(mission.database, name) or [
        row for row in items.all_items(mission.database) if name in {row["id"], alias.get(str(row["id"]))}
    ]
    if not found and name != name.upper():
        return find_item(mission, name.upper())
    return _the_only(found, NoSuchItem, name, alias)


def find_photo(mission: Mission, name: str) -> Row:
    """The photo with number, id, or camera file name `name`. Raises as `find_item` does."""
    found = photos.by_number(mission.database, name) or [
        row for row in photos.all_photos(mission.database) if name in {row["id"], file_name(row)}
    ]
    return _the_only(found, NoSuchPhoto, name, {str(row["id"]): str(row["number"]) for row in found})


def find_marking(mission: Mission, name: str) -> Row:
    """The marking called `F-A001/M01`, or with id `name`. Raises as `find_item` does."""
    return _numbered(mission, markings.TABLE, NoSuchMarking, name)


def find_note(mission: Mission, name: str) -> Row:
    """The note called `F-A001/N01`, or with id `name`. Raises as `find_item` does."""
    return _numbered(mission, notes.TABLE, NoSuchNote, name)


def called(mission: Mission, row: Row) -> str:
    """What people call the case, item, marking or note in `row`."""
    return names(mission.database).get(str(row["id"]), str(row["id"]))


def _numbered(mission: Mission, table: Table, absent: type[NoSuchSubject], name: str) -> Row:
    """What is numbered on an item, one set aside too: by the item's name and the number, or by its id."""
    item, slash, label = name.rpartition("/")
    place = (find_item(mission, item)["id"], label) if slash else None
    rows = catalogue.rows(mission.database, table)
    return _the_only(
        [row for row in rows if (row[OWNERS[table.name]], row["label"]) == place or row["id"] == name], absent, name
    )


def _the_only(
    found: Sequence[Row], absent: type[NoSuchSubject], name: str, aliases: Mapping[str, str] = MappingProxyType({})
) -> Row:
    if not found:
        raise absent(name)
    if len(found) > 1:
        choices = sorted(aliases.get(str(row["id"]), str(row["id"])) for row in found)
        raise Ambiguous(name, ", ".join(choices))
    return found[0]
