"""The Custody screen: the log as people read it, narrowed to what somebody looks for, and checked."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from fieldkit.errors import FieldkitError
from fieldkit.mission import Changes
from fieldkit.model.finding import Finding
from fieldkit.progress import Report, Step
from fieldkit.recounting import Line, Spot, Thing, Unread
from ui.jobs import Lane, Start, Stoppable, foreseen
from ui.presenters.asking import Ask
from ui.presenters.custody_values import Checked, Choices, Narrowed, Page
from ui.presenters.latest import Latest

TABLE = "custody-log.csv"


class CustodyScreen(Protocol):
    """What the presenter asks of the screen. Entries are named by their numbers in the log, places by rows."""

    @property
    def looked_at(self) -> bool: ...
    def show_choices(self, choices: Choices, narrowed: Narrowed) -> None: ...
    def show_looking(self) -> None: ...
    def show_entries(self, numbers: "array[int]") -> None: ...
    def show_page(self, page: Page) -> None: ...
    def show_row(self, row: int) -> None: ...
    def show_checking(self, step: Step | None) -> None: ...
    def show_checked(self, checked: Checked) -> None: ...
    def show_not_checked(self, error: FieldkitError | None) -> None: ...
    def say_written(self, target: Path, entries: int) -> None: ...
    def say_nowhere(self, finding: Finding) -> None: ...


class CustodyCore(Protocol):
    """What of the core the screen needs; `numbers` and `choices` run on the lane of finding, `check` and `write` on
    the long lane, the others in the window's thread."""

    def numbers(self, narrowed: Narrowed) -> "array[int]": ...
    def choices(self) -> Choices: ...
    def offered(self, text: str) -> Sequence[Thing]: ...
    def number_at(self, stream: str, seq: int) -> int | None: ...
    def thing(self, subject: str) -> Thing | None: ...
    def spot(self, finding: Finding) -> Spot | None: ...
    def check(self, report: Report) -> Checked: ...
    def write(self, numbers: "array[int]", target: Path, report: Report) -> None: ...


class CustodyPresenter:
    """Keeps what the log is narrowed to, and goes where findings and links of the chain point."""

    def __init__(self, screen: CustodyScreen, core: CustodyCore, ask: Ask, start: Start) -> None:
        self._screen, self._core, self._ask, self._start = screen, core, ask, start
        self._listing, self._counting = Latest(start, Lane.FINDING), Latest(start, Lane.FINDING)
        self._narrowed, self._choices = Narrowed(), Choices()
        self._numbers: array[int] = array("q")
        self._wanted: int | None = None
        self._stale = True
        self._checking: Stoppable | None = None

    @property
    def narrowed(self) -> Narrowed:
        """To what the log is narrowed."""
        return self._narrowed

    def visit(self) -> None:
        """The screen comes to the front: what was recorded meanwhile is read now."""
        if self._stale:
            self._read()

    def recorded(self, _: Changes) -> None:
        """Something was recorded."""
        self._stale = True
        if self._screen.looked_at:
            self._read()

    def offered(self, text: str) -> Sequence[Thing]:
        """What `text` may be the name of."""
        return self._core.offered(text)

    def narrow_to(self, thing: Thing | None) -> None:
        """Only what was done to `thing` and what hangs on it; None: to whatever."""
        self._narrow(replace(self._narrowed, thing=thing))

    def narrow_to_person(self, person: str) -> None:
        """Only what this person did; empty: whoever."""
        self._narrow(replace(self._narrowed, person=person))

    def narrow_to_act(self, act: str) -> None:
        """Only this act; empty: whatever."""
        self._narrow(replace(self._narrowed, act=act))

    def narrow_to_day(self, day: str) -> None:
        """Only what was done on this day; empty: whenever."""
        self._narrow(replace(self._narrowed, day=day))

    def widen(self) -> None:
        """The whole log again."""
        self._narrow(Narrowed())

    def turn_to(self, page: Page) -> None:
        """Show another page."""
        self._screen.show_page(page)

    def step(self, entry: Line | Unread, by: int) -> None:
        """Go along the chain: to the entry before, or to the one that follows."""
        stream, seq = place_of(entry)
        number = self._core.number_at(stream, seq + by)
        if number is not None:
            self.go_to(number)

    def go_to(self, number: int) -> None:
        """Show the entry with this number; what the log is narrowed to gives way if need be."""
        self._wanted = number
        self._screen.show_page(Page.LOG)
        if not self._found_wanted():
            self._narrow(Narrowed())

    def go_where(self, finding: Finding) -> None:
        """Show the entry that a finding is about, or all that was done to its subject."""
        spot = self._core.spot(finding)
        thing = self._core.thing(spot.subject) if spot is not None and spot.subject else None
        if spot is not None and spot.entry is not None:
            self.go_to(spot.entry)
        elif thing is not None:
            self._screen.show_page(Page.LOG)
            self._narrow(Narrowed(thing=thing))
        else:
            self._screen.say_nowhere(finding)

    def look_up(self, subject: str) -> None:
        """Show all that was done to what has this id."""
        thing = self._core.thing(subject)
        if thing is not None:
            self._screen.show_page(Page.LOG)
            self._narrow(Narrowed(thing=thing))

    def check(self, title: str) -> None:
        """Check that the folder still holds what was recorded. `title` names the work in the list of jobs."""
        if self._checking is not None:
            return
        self._screen.show_page(Page.CHECK)
        self._screen.show_checking(None)
        self._checking = self._start(
            self._core.check,
            then=self._checked,
            failed=self._not_checked,
            step=self._screen.show_checking,
            stopped=lambda: self._not_checked(None),
            lane=Lane.LONG,
            title=title,
        )

    def stop(self) -> None:
        """Check no further."""
        if self._checking is not None:
            self._checking.cancel()

    def write(self, title: str, work_title: str) -> None:
        """Write the entries that are listed to a file that the person names."""
        target, numbers = self._ask.new_file(title, TABLE), self._numbers
        if target is None:
            return

        def work(report: Report) -> None:
            self._core.write(numbers, target, report)

        self._start(
            work,
            then=lambda _: self._screen.say_written(target, len(numbers)),
            lane=Lane.LONG,
            title=work_title,
        )

    def _narrow(self, narrowed: Narrowed) -> None:
        self._narrowed = narrowed
        self._screen.show_choices(self._choices, narrowed)
        self._list()

    def _read(self) -> None:
        self._stale = False
        self._list()
        self._counting.ask(lambda _: self._core.choices(), self._counted)

    def _list(self) -> None:
        narrowed = self._narrowed
        self._screen.show_looking()
        self._listing.ask(lambda _: self._core.numbers(narrowed), self._listed)

    def _listed(self, numbers: "array[int]") -> None:
        self._numbers = numbers
        self._screen.show_entries(numbers)
        self._found_wanted()

    def _counted(self, choices: Choices) -> None:
        self._choices = choices
        self._screen.show_choices(choices, self._narrowed)

    def _found_wanted(self) -> bool:
        """Show the entry that is wanted, if it is listed."""
        if self._wanted is None or self._wanted not in self._numbers:
            return False
        row, self._wanted = self._numbers.index(self._wanted), None
        self._screen.show_row(row)
        return True

    def _checked(self, checked: Checked) -> None:
        self._checking = None
        self._screen.show_checked(checked)

    def _not_checked(self, error: Exception | None) -> None:
        self._checking = None
        self._screen.show_not_checked(None if error is None else foreseen(error))


def place_of(entry: Line | Unread) -> tuple[str, int]:
    """The stream of an entry, and its number there."""
    if isinstance(entry, Unread):
        return entry.stream, entry.seq
    return entry.entry.envelope.stream, entry.entry.envelope.seq
