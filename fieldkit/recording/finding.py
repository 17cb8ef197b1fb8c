"""What people mean by a name: a label, a number, a code, a file name or an id."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from fieldkit.errors import (
    Ambiguous,
    NoExifBlock,
    NoSuchCase,
    NoSuchItem,
    NoSuchMarking,
    NoSuchNote,
    NoSuchPhoto,
    NoSuchSubject,
)
from fieldkit.mission import Mission
from fieldkit.model.base import Record
from fieldkit.model.case import Case
from fieldkit.model.intake import Stationery
from fieldkit.model.item import Item
from fieldkit.model.marking import Marking
from fieldkit.model.note import Note
from fieldkit.model.photo import Photo
from fieldkit.store import cases, intakes, items, markings, notes, photos
from fieldkit.store.names import names

R = TypeVar("R", bound=Record)


def find_case(mission: Mission, name: str) -> Case:
    """The case with code or id `name`. Raises as `find_item` does."""
    found = [case for case in cases.all_cases(mission.database) if name in {case.code, case.id}]
    return _the_only(found, NoSuchCase, name)


def find_item(mission: Mission, name: str) -> Item:
    """The item with label, alias or id `name`. Raises `NoSuchSubject`, or `Ambiguous` where two carry the label.

    Labels are read in any case: hands are cold. By its id one is found as quickly among a million.
    """
    known = items.with_ids(mission.database, [name])
    if known:
        return known[0]
    alias = items.aliases(mission.database)
    found = items.by_label(mission.database, name) or [
        item for item in items.all_items(mission.database) if name == alias.get(item.id)
    ]
    if not found and name != name.upper():
        return find_item(mission, name.upper())
    return _the_only(found, NoSuchItem, name, alias)


def find_items(mission: Mission, ids: Iterable[str]) -> list[Item]:
    """The items with these ids, by label; of one that is not there any more, nothing."""
    return items.with_ids(mission.database, ids)


def find_photo(mission: Mission, name: str) -> Photo:
    """The photo with number, id, or camera file name `name`. Raises as `find_item` does."""
    found = (
        photos.with_ids(mission.database, [name])
        or photos.by_number(mission.database, name)
        or [photo for photo in photos.all_photos(mission.database) if name == photo.name.text]
    )
    return _the_only(found, NoSuchPhoto, name, {photo.id: photo.number for photo in found})


def said_of_all(mission: Mission, photo: Photo) -> Stationery | None:
    """What was said of all files of the intake that brought a photograph, if anything was."""
    return intakes.stationery_of_photo(mission.database, photo.id)


def exif_block(mission: Mission, photo: Photo, number: int = 1) -> bytes:
    """An Exif block of a photograph, byte for byte as it lies in the original; the first is number 1.

    Raises `NoExifBlock`, `CannotRead` where the original lies elsewhere, and `OriginalChanged`.
    """
    blocks = photo.account.exif if photo.account else ()
    if not 1 <= number <= len(blocks):
        raise NoExifBlock(photo.number)
    block = blocks[number - 1]
    return mission.originals.sound(photo.sha256)[block.start : block.start + block.length]


def find_marking(mission: Mission, name: str) -> Marking:
    """The marking called `F-A001/M01`, or with id `name`, one set aside too. Raises as `find_item` does."""
    return _the_only(markings.named(mission.database, name, *_numbered(mission, name)), NoSuchMarking, name)


def find_note(mission: Mission, name: str) -> Note:
    """The note called `F-A001/N01`, or with id `name`, one set aside too. Raises as `find_item` does."""
    return _the_only(notes.named(mission.database, name, *_numbered(mission, name)), NoSuchNote, name)


def called(mission: Mission, record: Record) -> str:
    """What people call a case, an item, a marking or a note."""
    return names(mission.database).get(record.id, record.id)


def _numbered(mission: Mission, name: str) -> tuple[str | None, str]:
    """The item and the number on it that make up a name such as `F-A001/M01`; no item in an id."""
    item, slash, label = name.rpartition("/")
    return find_item(mission, item).id if slash else None, label


def _the_only(
    found: Sequence[R], absent: type[NoSuchSubject], name: str, aliases: Mapping[str, str] = MappingProxyType({})
) -> R:
    if not found:
        raise absent(name)
    if len(found) > 1:
        raise Ambiguous(name, ", ".join(sorted(aliases.get(one.id, one.id) for one in found)))
    return found[0]
