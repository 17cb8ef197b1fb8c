"""The Custody screen over the core."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from fieldkit.errors import FieldkitError
from fieldkit.mission.check import check
from fieldkit.mission.opening import open_again
from fieldkit.model.finding import Finding
from fieldkit.progress import Report, Step
from fieldkit.recounting import (
    Matter,
    Recounting,
    Spot,
    Thing,
    Wanted,
    counts,
    matters,
    number_at,
    numbers,
    spot_of,
    subjects_about,
    thing_with,
    things_called,
    versions_of,
    write_table,
)
from fieldkit.when import now
from ui.app.parts import Parts
from ui.desk import Desk
from ui.i18n import isolated, said, translate
from ui.models.rows import Rows
from ui.models.selection import SharedSelection, looked_at
from ui.presenters.custody import CustodyPresenter
from ui.presenters.custody_values import Checked, Choices, Narrowed, Page
from ui.presenters.errands import Errands
from ui.views.custody import CustodyView
from ui.views.custody.table import LogTable
from ui.views.custody.wording import Entry, shown, spoken
from ui.views.screen import Made


@dataclass(frozen=True, slots=True)
class Core:
    """What the screen asks of the core, on `desk`; words in the language with this code."""

    desk: Desk
    language: str

    def numbers(self, narrowed: Narrowed) -> "array[int]":
        """The numbers of the entries that are wanted, the newest first."""
        mission = self.desk.looking
        return numbers(
            mission,
            Wanted(
                subjects=None if narrowed.thing is None else subjects_about(mission, narrowed.thing.id),
                people=frozenset({narrowed.person}) if narrowed.person else None,
                acts=versions_of(mission, narrowed.act) if narrowed.act else None,
                days=frozenset({narrowed.day}) if narrowed.day else None,
            ),
        )

    def choices(self) -> Choices:
        """What the log can be narrowed to, and what to know of it."""
        found = counts(self.desk.looking)
        acts: dict[str, int] = {}
        for name, count in found.acts.items():
            bare = name.partition("/")[0]
            acts[bare] = acts.get(bare, 0) + count
        return Choices(found.entries, found.people, acts, found.days, matters(self.desk.looking, said))

    def offered(self, text: str) -> Sequence[Thing]:
        """What a text may be the name of; in the window's thread, for names are found by themselves and at once."""
        return [replace(one, name=shown(one.name)) for one in things_called(self.desk.reading, text)]

    def number_at(self, stream: str, seq: int) -> int | None:
        """The number of the entry at a place of a stream."""
        return number_at(self.desk.reading, stream, seq)

    def thing(self, subject: str) -> Thing | None:
        """What has this id."""
        found = thing_with(self.desk.reading, subject)
        return None if found is None else replace(found, name=shown(found.name))

    def spot(self, finding: Finding) -> Spot | None:
        """Where a finding points."""
        return spot_of(self.desk.reading, finding)

    def check(self, report: Report) -> Checked:
        """Check the folder, over a connection of its own: it is busy with that for long."""
        with open_again(self.desk.reading, examining=True) as mission:
            return Checked(check(mission, report), counts(mission).entries, now(mission.hands.clock))

    def write(self, places: "array[int]", target: Path, report: Report) -> None:
        """Write entries as a table."""
        with open_again(self.desk.reading) as mission:
            write_table(Recounting(mission, self.desk.vocabulary, self.language, said), places, target, report)


class Custody:
    """The screen of the presenter: passes on what each part of the view is to show."""

    def __init__(self, parts: Parts, desk: Desk) -> None:
        self._parts, core = parts, Core(desk, parts.language.code)
        log = Recounting(desk.reading, desk.vocabulary, parts.language.code, said, shown)
        self._rows: Rows[Entry] = Rows(log.lines)
        self._selection, self._all = SharedSelection(self._rows), 0
        self._table = LogTable(self._rows, self._selection, parts.appearance.look, parts.icons)
        parts.appearance.changed.connect(self._table.wear)
        start = Errands(parts.lanes.start)
        desk.leaving.callback(start.end)
        desk.leaving.callback(self._rows.end)
        self.presenter = CustodyPresenter(self, core, parts.ask, start)
        self.view = CustodyView(parts.acts, parts.icons.icon, self._table, self.presenter.offered)
        self._wire()

    @property
    def looked_at(self) -> bool:
        """Is the screen in front?"""
        return self.view.isVisible()

    @property
    def entry(self) -> Entry | None:
        """The entry that has the focus."""
        return looked_at(self._rows, self._selection.value)

    # --- the screen of CustodyPresenter

    def show_choices(self, choices: Choices, narrowed: Narrowed) -> None:
        """What the log can be narrowed to, and is."""
        self._all = choices.entries
        self.view.show_choices(choices, narrowed)
        self.view.show_count(len(self._rows), self._all)
        self._parts.acts.allow("custody.widen", narrowed != Narrowed())

    def show_entries(self, numbers: "array[int]") -> None:
        """What was found; the newest is looked at, unless another one is."""
        if numbers == self._rows.ids:
            self._rows.read_anew()
        else:
            self._rows.replace(numbers)
        if numbers and self._selection.value.current is None:
            self._selection.put(self._selection.value.only(0))
        self._all = max(self._all, len(numbers))
        self.view.show_count(len(numbers), self._all)
        self._show_entry()

    def show_looking(self) -> None:
        """Entries are looked for."""
        self.view.show_looking()

    def show_page(self, page: Page) -> None:
        """Another page."""
        self.view.show_page(page)

    def show_row(self, row: int) -> None:
        """Look at the entry in this row."""
        self._selection.put(self._selection.value.only(row))
        self._table.setFocus()

    def show_checking(self, step: Step | None) -> None:
        """How far the check is."""
        self.view.check.show_checking(step)

    def show_checked(self, checked: Checked) -> None:
        """What came of it."""
        self.view.check.show_checked(checked)

    def show_not_checked(self, error: FieldkitError | None) -> None:
        """It did not come to its end."""
        self.view.check.show_not_checked(error)

    def say_written(self, target: Path, entries: int) -> None:
        """A table was written."""
        told = translate("custody", "%n event(s) written to {file}.", "", entries)
        self._parts.tell("ok", told.format(file=isolated(target.name)))

    def say_nowhere(self, finding: Finding) -> None:
        """A finding about a file or a table is about no entry."""
        told = translate("custody", "{subject} is no entry of the log, and nothing that an entry is about.")
        self._parts.tell("warn", told.format(subject=isolated(finding.subject)))

    # --- between the parts

    def reveal(self, subject: str) -> None:
        """All that was done to what has this id."""
        self.presenter.look_up(subject)

    def _show_entry(self) -> None:
        entry = self.entry
        self.view.details.show_entry(entry)
        for name in ("custody.before", "custody.after", "custody.copy"):
            self._parts.acts.allow(name, entry is not None)

    def _step(self, by: int) -> None:
        entry = self.entry
        if entry is not None:
            self.presenter.step(entry, by)

    def _copy(self) -> None:
        rows = (self._rows.at(place) for place in self._selection.value)
        QGuiApplication.clipboard().setText("\n".join(spoken(row) for row in rows if row is not None))

    def _open(self, thing: Thing) -> None:
        self._parts.reveal("record", thing.id)

    def _go_to(self, matter: Matter) -> None:
        if matter.entry is not None:
            self.presenter.go_to(matter.entry)
        else:
            self.presenter.look_up(matter.subject)

    def _take_off(self, field: str) -> None:
        narrow = self.presenter
        away: dict[str, Callable[[], None]] = {
            "thing": lambda: narrow.narrow_to(None),
            "person": lambda: narrow.narrow_to_person(""),
            "act": lambda: narrow.narrow_to_act(""),
            "day": lambda: narrow.narrow_to_day(""),
        }
        away[field]()

    def _check(self) -> None:
        self.presenter.check(translate("custody", "Checking the mission"))

    def _write(self) -> None:
        title = translate("custody", "Write the entries that are listed as a table")
        self.presenter.write(title, translate("custody", "Writing the log as a table"))

    def _wire(self) -> None:
        view, presenter = self.view, self.presenter
        view.filters.person.connect(presenter.narrow_to_person)
        view.filters.act.connect(presenter.narrow_to_act)
        view.filters.day.connect(presenter.narrow_to_day)
        view.search.line.chosen.connect(presenter.narrow_to)
        view.search.line.left_down.connect(view.to_page)
        view.search.taken_off.connect(self._take_off)
        view.pages.chosen.connect(lambda key: presenter.turn_to(Page(key)))
        view.check.asked.connect(presenter.go_where)
        view.check.stopped.connect(presenter.stop)
        view.matters.asked.connect(self._go_to)
        view.details.opened.connect(self._open)
        view.details.looked_up.connect(presenter.narrow_to)
        view.visited.connect(presenter.visit)
        self._selection.changed.connect(self._show_entry)
        self._rows.changed.connect(self._show_entry)
        self._parts.broadcast.recorded.connect(presenter.recorded)
        for name, handler in (
            ("custody.check", self._check),
            ("custody.log", partial(presenter.turn_to, Page.LOG)),
            ("custody.found", partial(presenter.turn_to, Page.CHECK)),
            ("custody.laptops", partial(presenter.turn_to, Page.MATTERS)),
            ("custody.widen", presenter.widen),
            ("custody.before", partial(self._step, -1)),
            ("custody.after", partial(self._step, 1)),
            ("custody.copy", self._copy),
            ("custody.write", self._write),
        ):
            self._parts.acts.bind(name, handler)


def make(parts: Parts, desk: Desk) -> Made:
    """The Custody screen of the rail."""
    custody = Custody(parts, desk)
    return Made(custody.view, custody.view, custody.reveal)
