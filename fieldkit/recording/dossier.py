"""One item with all that belongs to it."""

from dataclasses import dataclass

from fieldkit.mission import Mission
from fieldkit.model.item import Item
from fieldkit.model.links import Link, Tag
from fieldkit.model.marking import Marking
from fieldkit.model.measurement import Measurement
from fieldkit.model.note import Note
from fieldkit.model.photo import Photo
from fieldkit.recording.finding import find_item
from fieldkit.store import links, markings, measurements, notes, photos


@dataclass(frozen=True, slots=True)
class Dossier:
    """An item, and what stands about it; measurements also where they were superseded or set aside.

    `shown` pairs each link with its photograph, which may be unknown here: links travel by themselves.
    """

    item: Item
    shown: tuple[tuple[Link, Photo | None], ...]
    tags: tuple[Tag, ...]
    measurements: tuple[Measurement, ...]
    markings: tuple[Marking, ...]
    notes: tuple[Note, ...]


def dossier(mission: Mission, name: str) -> Dossier:
    """What belongs to the item with this label, alias or id. Raises as `find_item` does."""
    database, item = mission.database, find_item(mission, name)
    tied = links.on_item(database, item.id)
    known = {photo.id: photo for photo in photos.with_ids(database, [link.photo for link in tied])}
    return Dossier(
        item=item,
        shown=tuple((link, known.get(link.photo)) for link in tied),
        tags=tuple(links.tags_on(database, item.id)),
        measurements=tuple(measurements.on_item(database, item.id)),
        markings=tuple(markings.on_item(database, item.id)),
        notes=tuple(notes.about(database, item.id)),
    )


def item_of(mission: Mission, subject: str) -> str:
    """The item to look at for the sake of `subject`, an id: itself, or the one that a photograph was tied to first.

    Empty for a photograph that shows none.
    """
    if not photos.with_ids(mission.database, [subject]):
        return subject
    return next((link.item for link in links.of_photo(mission.database, subject)), "")
