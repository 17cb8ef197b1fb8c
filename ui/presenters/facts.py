"""What is known of the selected photographs or items: of one everything, of several what they share."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from fieldkit import browsing, recording, timing
from fieldkit.browsing import PhotoShown
from fieldkit.browsing.finding import LOOKING
from fieldkit.clocks import Taken
from fieldkit.measuring import Drawn, drawn
from fieldkit.mission import Mission
from fieldkit.model.intake import Stationery
from fieldkit.model.item import Item
from fieldkit.model.photo import Photo
from fieldkit.progress import Report, silent
from fieldkit.recording import Dossier, Stood
from ui.desk import Desk
from ui.jobs import Lane, Start
from ui.presenters.catalogue_values import Of
from ui.presenters.item_form import FIELDS, TAGS, shown
from ui.presenters.latest import Latest

FEW = 50
"""So many are read at once; of more the inspector says how many they are until they are read on the lane."""

MOST = 5_000
"""Of more than these nothing is said but how many they are."""

PORTION = 500


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """One photograph: as lists show it, its record, what was measured on it, and when it was taken in truth.

    `of_all` is what was said of all files of the intake that brought it.
    """

    shown: PhotoShown
    photo: Photo
    drawn: Sequence[Drawn]
    taken: Taken | None = None
    of_all: Stationery | None = None


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """One item with all that belongs to it."""

    dossier: Dossier


@dataclass(frozen=True, slots=True)
class PhotosFacts:
    """Several photographs; what is None is not known yet. `items` are the labels of what they show."""

    count: int
    items: Sequence[str] | None = None
    ungrouped: int = 0
    damaged: int = 0
    taken: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class ItemsFacts:
    """Several items, with what stands in each field, the most frequent first; None is not known yet."""

    count: int
    fields: Mapping[str, Sequence[Stood]] | None = None


Facts = PhotoFacts | ItemFacts | PhotosFacts | ItemsFacts | None


class FactsScreen(Protocol):
    """What the presenter asks of the inspector."""

    def show_facts(self, facts: Facts) -> None: ...


class FactsPresenter:
    """Reads what is selected, by row numbers of the catalogue."""

    def __init__(self, screen: FactsScreen, desk: Desk, start: Start) -> None:
        self._screen, self._desk, self._reading = screen, desk, Latest(start, Lane.FINDING)

    def show(self, of: Of, rows: Sequence[int]) -> None:
        """Show what is known of these."""
        self._reading.forget()
        if len(rows) <= FEW:
            self._screen.show_facts(self._few(of, rows))
            return
        self._screen.show_facts(PhotosFacts(len(rows)) if of is Of.PHOTOS else ItemsFacts(len(rows)))
        if len(rows) <= MOST:
            looking = self._desk.looking
            self._reading.ask(lambda report: several(looking, of, rows, report), self._screen.show_facts)

    def end(self) -> None:
        """Nobody looks any more."""
        self._reading.forget()

    def _few(self, of: Of, rows: Sequence[int]) -> Facts:
        if len(rows) > 1:
            return several(self._desk.reading, of, rows, silent)
        if not rows:
            return None
        return self._photo(rows[0]) if of is Of.PHOTOS else self._item(rows[0])

    def _photo(self, row: int) -> Facts:
        mission = self._desk.reading
        (found,) = browsing.photos_at(mission, [row])
        if found is None:
            return None
        photo = recording.find_photo(mission, found.id)
        return PhotoFacts(
            shown=found,
            photo=photo,
            drawn=drawn(mission, photo),
            taken=timing.moment_of(mission, photo).taken,
            of_all=recording.said_of_all(mission, photo),
        )

    def _item(self, row: int) -> Facts:
        (found,) = browsing.items_at(self._desk.reading, [row])
        return None if found is None else ItemFacts(recording.dossier(self._desk.reading, found.id))


def several(mission: Mission, of: Of, rows: Sequence[int], report: Report) -> Facts:
    """What is known of several photographs or items; can be stopped between portions."""
    if of is Of.ITEMS:
        chosen = items_of(mission, rows, report)
        return ItemsFacts(
            len(chosen), {spec.name: _among(chosen, spec.name) for spec in FIELDS if spec.name != TAGS}
        )
    found = [
        one for part in _portions(rows, report) for one in browsing.photos_at(mission, part) if one is not None
    ]
    times = sorted(one.taken for one in found if one.taken)
    return PhotosFacts(
        count=len(found),
        items=sorted({label for one in found for label in one.items.values()}),
        ungrouped=sum(1 for one in found if not one.items),
        damaged=sum(1 for one in found if one.damage is not None),
        taken=(times[0], times[-1]) if times else None,
    )


def items_of(mission: Mission, rows: Sequence[int], report: Report) -> list[Item]:
    """The items with these row numbers; can be stopped between portions."""
    found = list[Item]()
    for part in _portions(rows, report):
        ids = [one.id for one in browsing.items_at(mission, part) if one is not None]
        found += recording.find_items(mission, ids)
    return found


def _among(chosen: Sequence[Item], name: str) -> Sequence[Stood]:
    """As a form shows it: what nobody stated stands as None."""
    counts = dict[object, int]()
    for one in recording.values_among(chosen, name):
        value = shown(one.value)
        counts[value] = counts.get(value, 0) + one.items
    return [Stood(value, count) for value, count in counts.items()]


def _portions(rows: Sequence[int], report: Report) -> Iterator[Sequence[int]]:
    for start in range(0, len(rows), PORTION):
        report(LOOKING)
        yield rows[start : start + PORTION]
