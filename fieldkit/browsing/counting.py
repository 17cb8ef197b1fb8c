"""How much is found: beside the lists that everybody has, and where nothing is, which chip is in the way."""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldkit.browsing.finding import LOOKING
from fieldkit.browsing.meaning import asked, in_state
from fieldkit.browsing.query import STATES, Chip, Query
from fieldkit.mission import Mission
from fieldkit.progress import Report, silent
from fieldkit.store import driver, found, matching
from fieldkit.store.matching import Asked
from fieldkit.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Size:
    """How many photographs and how many items."""

    photos: int
    items: int


@dataclass(frozen=True, slots=True)
class Without:
    """How much would be found if `chip` were not asked for."""

    chip: Chip
    size: Size


def size(mission: Mission, vocabulary: Vocabulary, query: Query, report: Report = silent) -> Size:
    """How much meets `query`."""
    return _size(mission, asked(mission, vocabulary, query), report)


def list_sizes(mission: Mission, report: Report = silent) -> Mapping[str, Size]:
    """How much is in each of the lists that everybody has, by `query.STATES`."""
    conditions = {state: in_state(mission, state) for state in STATES}
    aside = {state: one == matching.SET_ASIDE for state, one in conditions.items()}
    return {state: _size(mission, Asked((one,), aside[state]), report) for state, one in conditions.items()}


def without_each(
    mission: Mission, vocabulary: Vocabulary, query: Query, report: Report = silent
) -> tuple[Without, ...]:
    """For each chip of `query`, how much would be found without it: the one that excludes most comes first."""
    found_without = [Without(chip, size(mission, vocabulary, query.without(chip), report)) for chip in query.chips]
    return tuple(sorted(found_without, key=lambda one: (-one.size.photos, -one.size.items)))


def _size(mission: Mission, about: Asked, report: Report) -> Size:
    database = mission.database
    with driver.interruptible(database, report, LOOKING):
        return Size(found.count_photos(database, about), found.count_items(database, about))
