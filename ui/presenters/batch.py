"""Many items described at once: fields that are ticked are set for all that are selected, as one deed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from fieldkit import recording
from fieldkit.errors import FieldkitError
from fieldkit.mission import Changes, Mission
from fieldkit.progress import Report, silent
from fieldkit.recording import Preview, Stood
from ui.desk import Desk
from ui.jobs import Lane, Start, foreseen
from ui.presenters.catalogue_values import Of
from ui.presenters.facts import FEW, Facts, ItemsFacts, items_of, several
from ui.presenters.item_form import STATED_LATER, TAGS, is_blank, meant, shown, words
from ui.presenters.latest import Latest
from ui.presenters.recorder import Recorder


@dataclass(frozen=True, slots=True)
class Batch:
    """So many items, and what stands in each of their fields; None where that is not known yet."""

    items: int
    spread: Mapping[str, Sequence[Stood]] | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would change of `items`; nothing is known before something is stated.

    `replaces`: something else stands in what would be set, so a reason is asked for. `trouble` is what hinders.
    """

    items: int
    preview: Preview | None = None
    replaces: bool = False
    trouble: FieldkitError | None = None


class BatchScreen(Protocol):
    """What the presenter asks of the form."""

    def show_batch(self, batch: Batch | None) -> None: ...
    def show_outlook(self, outlook: Outlook) -> None: ...
    def ask_reason(self) -> None: ...
    def say_applied(self, preview: Preview) -> None: ...


@dataclass(slots=True)
class _Stated:
    """What holds for all, by field; None in a field that is ticked and says nothing yet."""

    values: dict[str, object] = field(default_factory=dict)
    reason: str = ""


class BatchPresenter:
    """Follows the selection while it is open; nothing is recorded before `apply`."""

    def __init__(self, screen: BatchScreen, desk: Desk, record: Recorder, start: Start) -> None:
        self._screen, self._desk, self._record = screen, desk, record
        self._spreading, self._foreseeing = Latest(start, Lane.FINDING), Latest(start, Lane.FINDING)
        self._rows: Sequence[int] = ()
        self._stated: _Stated | None = None
        self._outlook, self._ended = Outlook(0), False

    @property
    def open(self) -> bool:
        """Is something being stated?"""
        return self._stated is not None

    def begin(self, rows: Sequence[int]) -> None:
        """Describe the items with these row numbers."""
        if rows and self._stated is None:
            self._stated = _Stated()
            self.select(rows)

    def select(self, rows: Sequence[int]) -> None:
        """Others are selected: what is stated holds for them instead."""
        if self._stated is None:
            return
        self._rows = rows
        if not rows:
            self.leave()
            return
        self._screen.show_batch(Batch(len(rows)))
        if len(rows) <= FEW:
            self._spread(several(self._desk.reading, Of.ITEMS, rows, silent))
        else:
            looking = self._desk.looking
            self._spreading.ask(lambda report: several(looking, Of.ITEMS, rows, report), self._spread)
        self._foresee()

    def tick(self, name: str, on: bool) -> None:
        """A field is to be set, or left as it stands."""
        if self._stated is not None:
            self._stated.values.pop(name, None)
            if on:
                self._stated.values[name] = None
            self._foresee()

    def state(self, name: str, value: object) -> None:
        """What holds for all in a field that is ticked."""
        if self._stated is not None and name in self._stated.values:
            self._stated.values[name] = value
            self._foresee()

    def give_reason(self, reason: str) -> None:
        """Why what stands is replaced: a term of the list `cr`."""
        if self._stated is not None:
            self._stated.reason = reason

    def apply(self) -> None:
        """Record it for all of them, as one deed."""
        stated, outlook = self._stated, self._outlook
        if stated is None or outlook.preview is None or not outlook.preview.items:
            return
        if outlook.replaces and not stated.reason:
            self._screen.ask_reason()
            return
        rows, vocabulary, preview = self._rows, self._desk.vocabulary, outlook.preview
        why = recording.Why(stated.reason if outlook.replaces else STATED_LATER)
        fields, tags = self._meant(stated)

        def act(mission: Mission) -> Changes:
            chosen = items_of(mission, rows, silent)
            return recording.correct_items(mission, vocabulary, chosen, fields, why, tags=tags)

        def applied(_: Changes) -> None:
            if not self._ended:
                self.leave()
                self._screen.say_applied(preview)

        self._record(act, applied, self._refused)

    def leave(self) -> None:
        """Leave everything as it stands."""
        self._stated = None
        self._spreading.forget()
        self._foreseeing.forget()
        self._screen.show_batch(None)

    def end(self) -> None:
        """Nobody looks any more; what was asked to be recorded is recorded all the same."""
        self._ended = True
        self._spreading.forget()
        self._foreseeing.forget()

    def _spread(self, facts: Facts) -> None:
        if isinstance(facts, ItemsFacts):
            self._screen.show_batch(Batch(facts.count, facts.fields))

    def _foresee(self) -> None:
        """Find out what would change."""
        self._foreseeing.forget()
        if self._stated is None:
            return
        rows, looking, vocabulary = self._rows, self._desk.looking, self._desk.vocabulary
        fields, tags = self._meant(self._stated)
        self._show(Outlook(len(rows)))
        if not fields and not tags:
            return

        def work(report: Report) -> Preview:
            chosen = items_of(looking, rows, report)
            return recording.preview_batch(looking, vocabulary, chosen, fields, tags=tags)

        self._foreseeing.ask(work, self._foreseen, failed=self._refused)

    def _foreseen(self, preview: Preview) -> None:
        before = (stood.value for change in preview.fields for stood in change.before)
        replaces = any(not is_blank(shown(value)) for value in before)
        self._show(Outlook(len(self._rows), preview, replaces))

    def _refused(self, error: Exception) -> None:
        trouble = foreseen(error)
        if not self._ended:
            self._show(Outlook(len(self._rows), trouble=trouble))

    def _show(self, outlook: Outlook) -> None:
        self._outlook = outlook
        self._screen.show_outlook(outlook)

    def _meant(self, stated: _Stated) -> tuple[Mapping[str, object], Sequence[str]]:
        """What is stated, as the core takes it: fields, and tags by themselves."""
        said = {name: value for name, value in stated.values.items() if not is_blank(value)}
        tags = words(said.pop(TAGS, ()))
        return {name: meant(self._desk.vocabulary, value) for name, value in said.items()}, tags
