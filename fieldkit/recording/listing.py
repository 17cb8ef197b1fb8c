"""What stands in the catalogue, as lists that a person reads."""

from collections import defaultdict
from dataclasses import dataclass

from msgspec import json

from fieldkit.mission import Mission
from fieldkit.model.base import FileName
from fieldkit.store import links, originals, photos
from fieldkit.store.names import names
from fieldkit.store.table import Row


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """A photograph: its number, the file it came as (from the card's folder on), and the items that it shows.

    `taken` is the camera's own time as found, empty where the file states none.
    """

    number: str
    file: str
    sha256: str
    taken: str
    items: tuple[str, ...]
    damaged: bool


def list_photos(mission: Mission) -> list[PhotoLine]:
    """Every photograph, by number."""
    database = mission.database
    called, shown = names(database), defaultdict(list)
    for link in links.photo_links(database):
        shown[str(link["photo"])].append(called.get(str(link["item"]), ""))
    folders = {str(row["id"]): row["folder"] for row in originals.all_originals(database)}
    return [
        PhotoLine(
            number=str(row["number"]),
            file=_path(folders.get(str(row["original"])), originals.file_name(row)),
            sha256=str(row["sha256"]),
            taken=_taken(row),
            items=tuple(sorted(shown[str(row["id"])])),
            damaged=row["damage"] is not None,
        )
        for row in photos.all_photos(database)
    ]


def _path(folder: str | int | None, name: str) -> str:
    return name if folder is None else f"{json.decode(str(folder), type=FileName).text}/{name}"


def _taken(photo: Row) -> str:
    found = photos.capture_of(photo)
    return (found.time_text if found else None) or ""
