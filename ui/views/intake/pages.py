"""What stands in the middle of the Intake screen where no files are shown: what to do first, or next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ui.i18n import isolated, translate
from ui.presenters.media import Card
from ui.presenters.runs import Phase, Run
from ui.theme.icons import Icons
from ui.theme.roles import Ink
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.intake.inventory_words import inventory, looked_over
from ui.views.middle import Middle
from ui.views.press import Press


class Empty(Middle):
    """Nothing was brought in yet: how to begin; or a card is in, and the bar above asks for it: what is on it.

    `sample_asked` where there is a sample card to try.
    """

    sample_asked = Signal()

    def __init__(self, acts: Acts, icons: Icons, *, sample: bool, camera: bool) -> None:
        words = translate("intake", "Choose folder"), translate("intake", "Use webcam")
        self._buttons = [ActButton(acts, "intake.choose", "intake.empty.choose", text=words[0], primary=True)]
        if camera:
            self._buttons.append(ActButton(acts, "intake.camera", "intake.empty.camera", text=words[1]))
        try_it = Press("intake.empty.sample", translate("intake", "Try sample card"))
        super().__init__(icons.icon("card", Ink.SECONDARY), "", "", [*self._buttons, *([try_it] if sample else [])])
        self.setObjectName("intake.empty")
        self.more.setObjectName("intake.empty.more")
        try_it.clicked.connect(self.sample_asked)
        self._all: Sequence[QPushButton] = [*self._buttons, *([try_it] if sample else [])]
        self.show_card(None)

    def show_card(self, card: Card | None) -> None:
        """A card is in that nobody put off, or none is."""
        if card is None:
            self.said.setText(translate("intake", "Insert a card or drop a folder."))
            self.more.setText(
                translate("intake", "Every file is copied, read back and recorded. The card is not changed.")
            )
        else:
            self.said.setText(isolated(card.medium.name))
            self.more.setText("\n".join(looked_over(card.seen, card.new)))
        for button in self._all:
            button.setVisible(card is None)


class Ready(Middle):
    """A folder that was pointed out, and the act that brings it in; Enter is enough."""

    def __init__(self, acts: Acts, icons: Icons) -> None:
        begin = ActButton(acts, "intake.begin", "intake.ready.begin", primary=True)
        self._watch = ActButton(acts, "intake.watch", "intake.ready.watch")
        super().__init__(icons.icon("folder", Ink.SECONDARY), "", "", [begin, self._watch], acts_first=True)
        self.setObjectName("intake.ready")
        self.more.setObjectName("intake.ready.more")
        self._run: Run | None = None
        self._words = ""

    def show_run(self, run: Run) -> None:
        """Name the folder, and what a look at it shows."""
        self._run = run
        self.said.setText(run.source)
        self._watch.setHidden(bool(run.files))
        self._tell()

    def say(self, words: str) -> None:
        """What will be recorded of all files in it."""
        self._words = words
        self._tell()

    def _tell(self) -> None:
        if self._run is not None:
            place = "" if self._run.folder is None else isolated(str(self._run.folder))
            self.more.setText("\n".join(filter(None, (place, inventory(self._run), self._words))))


def locked(icons: Icons) -> Middle:
    """The mission is open for reading only."""
    said = translate("intake", "Open for reading only")
    more = translate("intake", "Another program writes into this mission. Nothing can be brought in meanwhile.")
    page = Middle(icons.icon("lock", Ink.SECONDARY), said, more, [])
    page.setObjectName("intake.empty")
    return page


class Unfilled(Middle):
    """A run of which no files are known yet: it waits for its turn, or for files that come."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons.icon("clock", Ink.SECONDARY), "", "", [])
        self.setObjectName("intake.unfilled")

    def show_run(self, run: Run) -> None:
        """What it waits for."""
        if run.phase is Phase.WATCHING:
            self.said.setText(translate("intake", "Nothing came yet"))
            self.more.setText(translate("intake", "Each file is taken in once it is whole."))
        else:
            self.said.setText(translate("intake", "Waits for its turn"))
            self.more.setText(translate("intake", "It begins by itself as soon as other work is done."))
