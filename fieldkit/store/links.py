"""Links: which photo shows which item, and which tags hang where."""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.model.links import PHOTO_ACTS, TAG_ACTS, Link, PhotoLink, Tag, TagAdd
from fieldkit.model.photo import Photo
from fieldkit.store import photos
from fieldkit.store.photos import IN_ORDER, JOINED
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, Cell, Row, Table, as_made, withdrawn


def _fold(kind: type[PhotoLink | TagAdd], entries: Sequence[Entry]) -> Row | None:
    row = as_made(entries, kind)
    return None if row is None else {**row, "withdrawn": withdrawn(entries)}


def fold_photo_link(entries: Sequence[Entry]) -> Row | None:
    """A link from a photo to an item."""
    return _fold(PhotoLink, entries)


def fold_tag(entries: Sequence[Entry]) -> Row | None:
    """A tag on an item or a photo."""
    return _fold(TagAdd, entries)


def tag_words(row: Row) -> Iterable[Cell]:
    """What search finds a tag by."""
    return (row["term"], row["text"])


PHOTO_LINKS = Table(
    name="photo_link",
    columns={**ORIGIN, "photo": str, "item": str, "role": str, "withdrawn": str},
    acts=PHOTO_ACTS,
    fold=fold_photo_link,
    indexes=("photo", "item"),
)
TAGS = Table(
    name="tag",
    columns={**ORIGIN, "target": str, "term": str, "text": str, "provenance": str, "withdrawn": str},
    acts=TAG_ACTS,
    fold=fold_tag,
    words=tag_words,
    indexes=("target",),
)
LINK_RECORDS: Final = Reader.of(Link)
TAG_RECORDS: Final = Reader.of(Tag)


def photo_links(database: Database) -> list[Link]:
    """Every standing link from a photo to an item."""
    return LINK_RECORDS.all(database, "SELECT * FROM photo_link WHERE withdrawn IS NULL ORDER BY item, wall, id")


def on_item(database: Database, item: str) -> list[Link]:
    """The standing links from photos to the item with this id, oldest first."""
    query = "SELECT * FROM photo_link WHERE item = ? AND withdrawn IS NULL ORDER BY wall, id"
    return LINK_RECORDS.all(database, query, [item])


def of_photo(database: Database, photo: str) -> list[Link]:
    """The standing links from the photo with this id to items, oldest first."""
    query = "SELECT * FROM photo_link WHERE photo = ? AND withdrawn IS NULL ORDER BY wall, id"
    return LINK_RECORDS.all(database, query, [photo])


def tags(database: Database) -> list[Tag]:
    """Every standing tag."""
    return TAG_RECORDS.all(database, "SELECT * FROM tag WHERE withdrawn IS NULL ORDER BY target, term, id")


def tags_on(database: Database, target: str) -> list[Tag]:
    """The standing tags on the item with this id."""
    query = "SELECT * FROM tag WHERE target = ? AND withdrawn IS NULL ORDER BY term, id"
    return TAG_RECORDS.all(database, query, [target])


def orphan_photos(database: Database) -> list[Photo]:
    """Photos that no standing link ties to an item, by number."""
    linked = "SELECT photo FROM photo_link WHERE withdrawn IS NULL"
    return photos.RECORDS.all(database, f"{JOINED} WHERE photo.id NOT IN ({linked}) ORDER BY {IN_ORDER}")
