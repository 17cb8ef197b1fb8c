"""What people mean by a name: a label, a number, a code, a file name or an id."""

from collections.abc import Sequence

from msgspec import json

from fieldkit.errors import NoSuchSubject, Refused
from fieldkit.mission import Mission
from fieldkit.store import cases, items, photos
from fieldkit.store.table import Row


def find_case(mission: Mission, name: str) -> Row:
    """The case with code or id `name`. Raises as `find_item` does."""
    return _the_only(
        [row for row in cases.all_cases(mission.database) if name in {row["code"], row["id"]}], "case", name
    )


def find_item(mission: Mission, name: str) -> Row:
    """The item with label or id `name`. Raises `NoSuchSubject`, or `Refused` where two items carry the label."""
    found = items.by_label(mission.database, name) or [
        row for row in items.all_items(mission.database) if row["id"] == name
    ]
    return _the_only(found, "item", name)


def find_photo(mission: Mission, name: str) -> Row:
    """The photo with number, id, or camera file name `name`. Raises as `find_item` does."""
    found = photos.by_number(mission.database, name) or [
        row for row in photos.all_photos(mission.database) if name in {row["id"], original_name(row)}
    ]
    return _the_only(found, "photo", name)


def original_name(row: Row) -> str:
    """The file name as found of a row that carries one."""
    return str(json.decode(str(row["name"]))["text"])


def _the_only(found: Sequence[Row], what: str, name: str) -> Row:
    if not found:
        raise NoSuchSubject(what, name)
    if len(found) > 1:
        ids = ", ".join(str(row["id"]) for row in found)
        raise Refused(f"choosing the {what} {name}", f"Several carry this name; give one of the ids: {ids}")
    return found[0]
