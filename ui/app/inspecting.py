"""The inspector of the Catalogue: what is selected, and the form for many items."""

from collections.abc import Callable, Sequence

from fieldkit.recording import Preview
from ui.app.parts import Parts
from ui.desk import Desk
from ui.i18n import translate
from ui.presenters.batch import Batch, BatchPresenter, Outlook
from ui.presenters.catalogue_values import Of
from ui.presenters.comparing import MOST
from ui.presenters.facts import FactsPresenter
from ui.presenters.item_form import offers
from ui.presenters.recorder import Recorder
from ui.presenters.terms import Terms
from ui.views.catalogue.batch import BatchForm, changed
from ui.views.catalogue.inspector import FactsView, Inspector


class Inspecting:
    """The screen of both presenters. `freed` is called when the form closes that had the focus."""

    def __init__(self, parts: Parts, desk: Desk, freed: Callable[[], None]) -> None:
        self._parts, self._freed, self._writes = parts, freed, desk.writing is not None
        start = parts.lanes.start
        self._terms = Terms(desk.vocabulary, parts.language.code)
        self.view = Inspector(FactsView(parts.acts, self._terms), self._make_form)
        self._facts = FactsPresenter(self.view.facts, desk, start)
        self._batch = BatchPresenter(self, desk, Recorder(desk, start), start)
        self._of = Of.PHOTOS
        self._rows: Sequence[int] = ()
        parts.acts.bind("catalogue.edit", self.edit)
        for ends in (self._facts, self._batch):
            desk.leaving.callback(ends.end)

    def select(self, of: Of, rows: Sequence[int]) -> None:
        """These are selected now, by their row numbers."""
        self._of, self._rows = of, rows
        self._facts.show(of, rows)
        self._batch.select(rows if of is Of.ITEMS else ())
        allow = self._parts.acts.allow
        allow("catalogue.edit", of is Of.ITEMS and bool(rows) and self._writes)
        allow("catalogue.record", bool(rows))
        allow("catalogue.compare", of is Of.PHOTOS and 1 < len(rows) <= MOST)

    def edit(self) -> None:
        """Describe the selected items all at once."""
        if self._of is Of.ITEMS:
            self._batch.begin(self._rows)

    # --- the screen of BatchPresenter

    def show_batch(self, batch: Batch | None) -> None:
        """The form, or what is known again."""
        had_focus = batch is None and self.view.isAncestorOf(self.view.window().focusWidget() or self.view)
        self.view.show_batch(batch)
        if had_focus:
            self._freed()

    def show_outlook(self, outlook: Outlook) -> None:
        """What would change."""
        self.view.batch.show_outlook(outlook)

    def ask_reason(self) -> None:
        """Why what stands is replaced."""
        self.view.batch.ask_reason()

    def say_applied(self, preview: Preview) -> None:
        """It stands in the log."""
        items = translate("batch", "%n item(s)", "", preview.items)
        said = translate("batch", "Recorded for {items}: {fields}. Undo takes all of it back.")
        self._parts.tell("ok", said.format(items=items, fields=changed(preview)))

    def _make_form(self) -> BatchForm:
        form = BatchForm(offers(self._terms.vocabulary, self._terms.language), self._terms)
        form.ticked.connect(self._batch.tick)
        form.stated.connect(self._batch.state)
        form.reasoned.connect(self._batch.give_reason)
        form.applied.connect(self._batch.apply)
        form.left.connect(self._batch.leave)
        return form
