"""Undo and redo of an open mission: their titles, keys and buttons, and the line that says what was done."""

from collections.abc import Sequence

from fieldkit.custody.entry import Entry
from fieldkit.recounting import Recounting, deed_in_words
from ui.app.parts import Parts
from ui.desk import Desk
from ui.i18n import apart, said, translate
from ui.presenters.undoing import UndoingPresenter
from ui.views.custody.wording import shown


class Undoing:
    """The screen of `UndoingPresenter`; made anew for each mission."""

    def __init__(self, parts: Parts, desk: Desk) -> None:
        self._parts = parts
        self._log = Recounting(desk.reading, desk.vocabulary, parts.language.code, said, shown)
        presenter = UndoingPresenter(self, desk, parts.lanes.start, self._phrase)
        parts.acts.bind("edit.undo", presenter.undo)
        parts.acts.bind("edit.redo", presenter.redo)
        desk.leaving.callback(parts.acts.unbind, "edit.undo", "edit.redo")
        parts.broadcast.recorded.connect(presenter.recorded)
        self._presenter = presenter
        self.show_next("", "")
        presenter.look()

    def show_next(self, undo: str, redo: str) -> None:
        """What the buttons, the menu and the palette call it, and whether there is anything."""
        undone = translate("undoing", "Undo: {deed}").format(deed=apart(undo)) if undo else ""
        redone = translate("undoing", "Redo: {deed}").format(deed=apart(redo)) if redo else ""
        for name, title in (("edit.undo", undone), ("edit.redo", redone)):
            self._parts.acts.call(name, title)
            self._parts.acts.allow(name, bool(title))

    def say_taken_back(self, deed: str) -> None:
        """It was undone."""
        told = translate("undoing", "Taken back: {deed}. Both stay in the log.")
        self._parts.tell("ok", told.format(deed=apart(deed)))

    def say_done_again(self, deed: str) -> None:
        """It was redone."""
        self._parts.tell("ok", translate("undoing", "Done again: {deed}.").format(deed=apart(deed)))

    def show_trouble(self, error: Exception) -> None:
        """What does not read."""
        self._parts.trouble(error)

    def _phrase(self, deed: Sequence[Entry]) -> str:
        return deed_in_words(self._log.teller(deed), deed)
