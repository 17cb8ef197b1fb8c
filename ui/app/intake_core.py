"""What the Intake screen asks of the core, on the desk of the mission that is open."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from fieldkit.coding import unknown
from fieldkit.errors import CannotAccess, FieldkitError
from fieldkit.intake import (
    Inventory,
    Outcome,
    Room,
    Said,
    Source,
    Watch,
    carrier,
    expected,
    files_of,
    look_over,
    looked_over,
    room,
    take_in,
)
from fieldkit.intake.inventory import Seen
from fieldkit.intake.news import Came
from fieldkit.mission.second import place_of, reached
from fieldkit.model.intake import CardSeen
from fieldkit.platform.media import Media
from fieldkit.platform.medium import Medium
from fieldkit.progress import Report
from fieldkit.store import backups, intakes
from fieldkit.timing import Comparison, of_intake
from ui.desk import Desk, writable
from ui.presenters.intake_values import Earlier
from ui.presenters.item_form import Absent, shown, words
from ui.presenters.stationery import Stationery


@dataclass(frozen=True, slots=True)
class Core:
    """What the screen asks of the core, on `desk`.

    `found` asks the system for media, which may take long; `known` are those that were in when it last answered.
    """

    desk: Desk
    found: Media
    known: list[Medium] = field(default_factory=list)

    def source(self, folder: Path, files: tuple[Path, ...], said: Stationery) -> Source:
        """What a person says of a folder, or of `files` in it. Raises as `Source.stated` does."""
        vocabulary = self.desk.vocabulary
        origin = unknown(vocabulary, said.unknown) if said.unknown else said.origin or None
        who = unknown(vocabulary, said.nobody) if said.nobody else said.photographer or None
        of_all = Said.stated(vocabulary, who, said.site, said.clock, said.tags)
        return Source.stated(
            vocabulary, folder, said.acquisition, origin, said.document or None, files, said=of_all
        )

    def take_in(self, source: Source, report: Report, *, damaged: bool) -> Outcome:
        """The card-safe stage; pictures are made later. What a card shows of itself is recorded with it."""
        mission = writable(self.desk.bringing)
        whole = looked_over(source, lambda: tuple(self.known), report)
        return take_in(mission, whole, report, thumbnails=False, pictured=True, damaged=damaged)

    def watch(self, source: Source) -> Watch:
        """A watch that ends with the mission, if nobody ends it before."""
        watch = Watch(writable(self.desk.bringing), source)

        def end() -> None:
            with suppress(FieldkitError):  # the mission is closed all the same; what came stands
                watch.end()

        self.desk.closing.callback(end)
        return watch

    def media(self) -> Sequence[tuple[Medium, bool]]:
        """What is in, and whether a camera wrote on it."""
        self.known[:] = self.found()
        return [(medium, medium.is_card()) for medium in tuple(self.known)]

    def look_over(self, folder: Path, report: Report) -> Inventory:
        """What lies below a folder, by names."""
        return look_over(folder, report)

    def seen(self, folder: Path, inventory: Inventory) -> CardSeen:
        """What that comes to."""
        return inventory.seen(self.medium(folder))

    def expected(self, files: Sequence[Seen]) -> int:
        """How many of these seem to be new."""
        return len(expected(self.desk.looking, files))

    def earlier(self) -> Sequence[Earlier]:
        """The intakes of the log."""
        return [
            Earlier(one.id, one.source.text, one.wall, one.ended, one.found)
            for one in intakes.in_brief(self.desk.reading.database)
        ]

    def files_of(self, intake: str) -> Sequence[tuple[str, Came]]:
        """What became of the files of one of them."""
        return files_of(self.desk.looking, intake)

    def slates_of(self, intake: str) -> Sequence[Comparison]:
        """What slates among them say of cameras' clocks."""
        return of_intake(self.desk.looking, intake)

    def medium(self, folder: Path) -> Medium | None:
        """What carries a folder, if it can be taken out."""
        return carrier(folder, tuple(self.known))

    def room(self) -> Room:
        """How much more fits where the mission lies."""
        return room(self.desk.looking)

    def waiting(self) -> int:
        """How many originals lack their second copy; none where none is kept."""
        place = place_of(self.desk.looking)
        return 0 if place is None else backups.count_waiting(self.desk.looking.database, place.copy)

    def second_is_here(self) -> bool:
        """Whether the drive of the second copy is connected. Asks it."""
        place = place_of(self.desk.looking)
        try:
            return place is not None and bool(reached(self.desk.looking, place))
        except CannotAccess:
            return False

    def last_said(self) -> Stationery:
        """What was said last of a whole card, on this laptop."""
        if self.desk.writing is None:
            return Stationery()
        last = intakes.last_stationery(self.desk.reading.database, self.desk.writing.stream)
        if last is None:
            return Stationery()
        who = shown(last.photographer)
        return Stationery(
            photographer=who if isinstance(who, str) else "",
            nobody=who.kind if isinstance(who, Absent) else "",
            site=last.site or "",
            clock=last.clock or "",
            tags=words(shown(last.tags)),
        )
