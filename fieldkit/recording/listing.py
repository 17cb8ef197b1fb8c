"""What stands in the catalogue, as lists that a person reads."""

from collections import defaultdict
from dataclasses import dataclass

from fieldkit.clocks import Taken
from fieldkit.mission import Mission
from fieldkit.model.base import FileName
from fieldkit.model.photo import Photo
from fieldkit.store import clocks, links, originals, photos
from fieldkit.store.names import names


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """A photograph: its number, the file it came as (from the card's folder on), and the items that it shows.

    `taken` is the camera's own time as found, empty where the file states none; `corrected` when that was, as far
    as it is known.
    """

    number: str
    file: str
    sha256: str
    taken: str
    corrected: Taken | None
    items: tuple[str, ...]
    damaged: bool


def list_photos(mission: Mission) -> list[PhotoLine]:
    """Every photograph, by number."""
    database = mission.database
    called, shown = names(database), defaultdict(list)
    for link in links.photo_links(database):
        shown[link.photo].append(called.get(link.item, ""))
    known = clocks.clocks(database, mission.info.id)
    folders = {original.id: original.folder for original in originals.all_originals(database)}
    return [
        PhotoLine(
            number=photo.number,
            file=_path(folders.get(photo.original), photo.name),
            sha256=photo.sha256,
            taken=_taken(photo),
            corrected=known.taken(photo.capture),
            items=tuple(sorted(shown[photo.id])),
            damaged=photo.damage is not None,
        )
        for photo in photos.all_photos(database)
    ]


def _path(folder: FileName | None, name: FileName) -> str:
    return name.text if folder is None else f"{folder.text}/{name.text}"


def _taken(photo: Photo) -> str:
    return (photo.capture.time_text if photo.capture else None) or ""
