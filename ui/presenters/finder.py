"""What meets a search, and how much lies in each list, found on the lane of finding."""

from array import array
from collections.abc import Callable, Mapping
from time import sleep
from typing import TYPE_CHECKING, cast

from fieldkit import browsing
from fieldkit.browsing import EVERYTHING, Query, Without
from fieldkit.browsing.finding import SCREENFUL
from fieldkit.progress import Report, Step
from ui.desk import Desk
from ui.jobs import Lane, Start
from ui.presenters.catalogue_values import STANDING, First, Nothing, Of, Ordering
from ui.presenters.latest import Latest

if TYPE_CHECKING:
    from fieldkit.browsing import ItemOrder, PhotoOrder

MANY = 50_000
"""Photographs of which a few are shown before all are found."""

BREATH = 0.04
"""Seconds in which the first screen is painted before the lane goes on: each would be in the other's way."""

ShowRows = Callable[["array[int]"], None]


class Finder:
    """Finds for one screen: a newer search takes the place of an older one, and never waits for counting."""

    def __init__(self, desk: Desk, start: Start) -> None:
        self._mission, self._vocabulary = desk.looking, desk.vocabulary
        self._finding, self._counting = Latest(start, Lane.FINDING), Latest(start, Lane.FINDING)
        self.counts: Mapping[str, int] = {}
        """How much is in each standing list, by its id, as it was counted last."""

    def find(self, of: Of, query: Query, ordering: Ordering, found: ShowRows, begun: ShowRows) -> None:
        """Find all rows; of a long list `begun` is given some of them beforehand."""
        many = self.counts.get("photos", 0) > MANY
        hasty = of is Of.PHOTOS and not ordering.descending and (many or not query.chips)

        def work(report: Report) -> "array[int]":
            if hasty:
                by = cast("PhotoOrder", ordering.by)
                first = browsing.first_photo_rows(self._mission, self._vocabulary, query, SCREENFUL, by)
                if not query.chips and len(first) < SCREENFUL:
                    return first
                report(First("", 0, 0, rows=first))
                sleep(BREATH)
            rows = self._rows(of, query, ordering, report)
            return rows[::-1] if ordering.descending else rows

        def stepped(step: Step) -> None:
            if isinstance(step, First) and step.rows:
                begun(step.rows)

        self._counting.forget()
        self._finding.ask(work, found, stepped)

    def explain(self, of: Of, query: Query, told: Callable[[Nothing], None]) -> None:
        """Find what hinders most where nothing is found."""

        def work(report: Report) -> tuple[Without, ...]:
            return browsing.without_each(self._mission, self._vocabulary, query, report)

        def found(without: tuple[Without, ...]) -> None:
            told(Nothing(of, query.chips, sorted(without, key=lambda one: -of.count(one.size))))

        self._finding.ask(work, found)

    def count(self, counted: Callable[[], None]) -> None:
        """Count anew how much lies in the lists that everybody has."""

        def work(report: Report) -> Mapping[str, int]:
            everything = browsing.size(self._mission, self._vocabulary, EVERYTHING, report)
            sizes = {"photos": everything, "items": everything, **browsing.list_sizes(self._mission, report)}
            return {one.id: one.of.count(sizes[one.id]) for one in STANDING}

        def found(counts: Mapping[str, int]) -> None:
            self.counts = counts
            counted()

        self._counting.ask(work, found)

    def end(self) -> None:
        """Nothing is looked for any more."""
        self._finding.forget()
        self._counting.forget()

    def _rows(self, of: Of, query: Query, ordering: Ordering, report: Report) -> "array[int]":
        if of is Of.PHOTOS:
            by = cast("PhotoOrder", ordering.by)
            return browsing.photo_rows(self._mission, self._vocabulary, query, by, report)
        order = cast("ItemOrder", ordering.by)
        return browsing.item_rows(self._mission, self._vocabulary, query, order, report)
