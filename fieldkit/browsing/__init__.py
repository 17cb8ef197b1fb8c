"""Browsing: what is looked for among photographs and items, what is found, and what a list shows of it."""

from fieldkit.browsing.counting import Size, Without, list_sizes, size, without_each
from fieldkit.browsing.finding import (
    PhotoOrder,
    first_photo_rows,
    item_rows,
    items_at,
    items_named,
    photo_rows,
    photos_at,
)
from fieldkit.browsing.pictures import SmallPictures
from fieldkit.browsing.query import EVERYTHING, STATES, TEXTS, Chip, Query, Relation, parse
from fieldkit.store.found import ItemOrder
from fieldkit.store.shown import ItemNamed, ItemShown, PhotoShown

__all__ = [
    "EVERYTHING",
    "STATES",
    "TEXTS",
    "Chip",
    "ItemNamed",
    "ItemOrder",
    "ItemShown",
    "PhotoOrder",
    "PhotoShown",
    "Query",
    "Relation",
    "Size",
    "SmallPictures",
    "Without",
    "first_photo_rows",
    "item_rows",
    "items_at",
    "items_named",
    "list_sizes",
    "parse",
    "photo_rows",
    "photos_at",
    "size",
    "without_each",
]
