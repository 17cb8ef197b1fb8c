"""Finding: from a query to the row numbers of what meets it, and from row numbers to what a screen shows.

The row numbers of a million photographs are one array of eight bytes each, all that is held of them; rows are read
for what is on the screen. What takes its time announces itself through `report`, and can be stopped there even
while the catalogue still looks.
"""

from array import array
from collections.abc import Sequence
from typing import Literal

from fieldkit.browsing.meaning import asked
from fieldkit.browsing.query import Query
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.progress import Report, Step, silent
from fieldkit.store import clocks, driver, found, shown, timed
from fieldkit.store.found import ItemOrder
from fieldkit.store.shown import ItemNamed, ItemShown, PhotoShown
from fieldkit.vocabulary import Vocabulary

PhotoOrder = found.PhotoOrder | Literal["corrected"]
"""By number, by what the camera says of its time, or by when it was, as far as clocks are known."""

LOOKING = Step(QT_TRANSLATE_NOOP("stages", "looking"), 0, 0)

SCREENFUL = 100


def photo_rows(
    mission: Mission, vocabulary: Vocabulary, query: Query, order: PhotoOrder = "number", report: Report = silent
) -> "array[int]":
    """Row numbers of the photographs that meet `query`, in `order`; those whose camera told no time last."""
    stored = _stored(order)
    with driver.interruptible(mission.database, report, LOOKING):
        rows = found.photo_rows(mission.database, asked(mission, vocabulary, query), stored)
    if order == stored:
        return rows
    known = clocks.clocks(mission.database, mission.info.id)
    return timed.in_true_order(mission.database, rows, known, report, LOOKING)


def item_rows(
    mission: Mission, vocabulary: Vocabulary, query: Query, order: ItemOrder = "label", report: Report = silent
) -> "array[int]":
    """Row numbers of the items that meet `query`, in `order`, then by label."""
    with driver.interruptible(mission.database, report, LOOKING):
        return found.item_rows(mission.database, asked(mission, vocabulary, query), order)


def first_photo_rows(
    mission: Mission, vocabulary: Vocabulary, query: Query, limit: int = SCREENFUL, order: PhotoOrder = "number"
) -> "array[int]":
    """Some of what `photo_rows` will give, for a screen that cannot wait: the first of them where everything is
    asked for, else those that are come upon first.

    As quick in a million photographs as in a thousand where a word is common, or is asked for alone, or nothing is.
    """
    return found.first_photo_rows(mission.database, asked(mission, vocabulary, query), limit, _stored(order))


def _stored(order: PhotoOrder) -> found.PhotoOrder:
    """The order of the catalogue's own that is nearest to it: most cameras go nearly right."""
    return "taken" if order == "corrected" else order


def photos_at(mission: Mission, rows: Sequence[int]) -> list[PhotoShown | None]:
    """The photographs with these row numbers, in that order; None for one that is not there any more."""
    return shown.photos_shown(mission.database, rows)


def items_at(mission: Mission, rows: Sequence[int]) -> list[ItemShown | None]:
    """The items with these row numbers, in that order; None for one that is not there any more."""
    return shown.items_shown(mission.database, rows)


def items_named(mission: Mission, rows: Sequence[int]) -> list[ItemNamed | None]:
    """What the items with these row numbers are called, in that order; None for one that is not there any more."""
    return shown.items_named(mission.database, rows)
