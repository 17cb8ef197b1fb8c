"""`IntakeView`: sources, files, and what is said of them; a folder may be dropped anywhere on it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldkit.errors import BadInput, BadLabel
from fieldkit.intake import Room
from fieldkit.platform.medium import Medium
from ui.i18n import isolated, translate
from ui.models.incoming import Incoming
from ui.presenters.choices import Choice
from ui.presenters.intake import IntakePresenter
from ui.presenters.intake_values import Earlier
from ui.presenters.media import Card
from ui.presenters.runs import File, Phase, Run
from ui.presenters.stationery import Stationery
from ui.theme.icons import Icons
from ui.views.acts import TYPED_INTO, Acts
from ui.views.aloud import read_aloud
from ui.views.grid import Grid
from ui.views.intake.board import Board
from ui.views.intake.card_bar import CardBar
from ui.views.intake.dropping import DropSign
from ui.views.intake.problems import Problems
from ui.views.intake.sources import Sources
from ui.views.intake.stationery import StationeryForm
from ui.views.panels import Panels
from ui.views.scrolled import scrolled

PACE_MS = 150
"""Between two looks at what came: a person sees no more of them, and hundreds of files may come in a second."""


class IntakeView(QWidget):
    """Shows what `IntakePresenter` knows; the presenter is given before the screen is first visited.

    `grid` shows `files`. `sample` is the folder of a card to practise with, where the mission is a sample itself.
    `camera`: one can be used here. `described` carries the numbers of photographs that a new item is to show.
    """

    described = Signal(object)

    def __init__(
        self,
        acts: Acts,
        icons: Icons,
        offers: Mapping[str, Sequence[Choice]],
        files: Incoming,
        grid: Grid[File],
        *,
        sample: Path | None,
        read_only: bool,
        camera: bool,
    ) -> None:
        super().__init__()
        self.setObjectName("intake")
        self.presenter: IntakePresenter | None = None
        self._acts, self._files, self._grid, self._sample = acts, files, grid, sample
        self._read_only = read_only
        self._shown: Run | None = None
        self._behind = False
        self._pace = QTimer(self, singleShot=True, interval=PACE_MS)
        self._pace.timeout.connect(self._catch_up)
        self._sources, self._said, self._problems = Sources(acts, camera=camera), StationeryForm(offers), Problems()
        self._board = Board(acts, icons, grid, sample=sample is not None, read_only=read_only, camera=camera)
        self._card = CardBar(icons, self._left_on)
        self._panels = Panels("intake", self._sources, self._board, self._inspector())
        self._drop = DropSign(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._card)
        column.addWidget(self._panels, 1)
        self.setAcceptDrops(not read_only)
        self._wire()

    def visit(self) -> None:
        """The screen comes to the front: the focus is where work begins, or goes on."""
        if self.presenter is not None:
            self.presenter.visit()
        self._take_focus()

    def fold_lists(self) -> None:
        """F9."""
        self._panels.fold_lists()

    def fold_inspector(self) -> None:
        """F10."""
        self._panels.fold_inspector()

    def seek(self) -> None:
        """Ctrl+F: there is nothing to search here but the list of what was brought in."""
        self._sources.take_focus()

    def show_sources(self, runs: Sequence[Run], earlier: Sequence[Earlier]) -> None:
        """The folders of today, and the intakes of the log."""
        self._sources.show_sources(runs, earlier, self._shown)
        looked_at = [run for run in runs if run.going or (run is self._shown and run.phase is Phase.READY)]
        self._card.leave_out(run.folder for run in looked_at if run.folder is not None)

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Folders that were brought in before."""
        self._sources.show_recent([] if self._read_only else folders)

    def show_media(self, cards: Sequence[Card]) -> None:
        """Cards and drives that are in."""
        self._sources.show_media([] if self._read_only else cards)
        self._card.show_media([] if self._read_only else cards)

    def announce(self, card: Card) -> bool:
        """A card came; False where nobody sees that here. The focus goes to it, unless somebody is typing."""
        if not self.isVisible():
            return False
        if not isinstance(self.window().focusWidget(), TYPED_INTO):
            self._card.setFocus()
        read_aloud(self._card, self._card.accessibleName(), at_once=False)
        return True

    def show_room(self, room: Room | None) -> None:
        """How much more fits."""
        self._board.show_room(room)

    def show_waiting(self, waiting: int) -> None:
        """What the second copy lacks, whose drive is not here."""
        self._board.show_waiting(waiting)

    def fill(self, said: Stationery) -> None:
        """What was said of the last card is said of the next one too, until a person says otherwise."""
        self._said.fill(said)

    def show_run(self, run: Run | None) -> None:
        """Everything about another run, or about one that has come to another phase."""
        self._behind, self._shown = False, run
        self._files.show(run)
        self._board.show_run(run)
        self._problems.show_run(run)
        self._allow()

    def show_news(self, run: Run) -> None:
        """More of its files came; they are shown a few times a second, and not while nobody looks."""
        self._behind = run is self._shown
        if not self._pace.isActive():
            self._catch_up()

    def show_doubt(self, error: BadInput | None) -> None:
        """What is wrong with what was said of the files, or that nothing is."""
        self._said.show_doubt(error)

    def _wire(self) -> None:
        self._drop.dropped.connect(self._dropped)
        self._sources.pointed.connect(self._point)
        self._sources.chosen.connect(self._choose)
        self._card.asked.connect(self._bring_card)
        self._board.sample_asked.connect(self._try_sample)
        self._problems.asked.connect(self._reveal)
        # Queued: the Enter that ends a field must not press what gets the focus by it.
        self._said.done.connect(self._take_focus, Qt.ConnectionType.QueuedConnection)
        self._said.changed.connect(self._restate)
        self._said.photographed.connect(self._weigh)
        self._card.turned.connect(self._turn)
        self._files.selection.changed.connect(self._allow)  # no lambda: it would keep the screen for ever
        for name, handler in (
            ("intake.choose", self._ask),
            ("intake.files", self._ask_files),
            ("intake.begin", self._begin),
            ("intake.watch", self._watch),
            ("intake.stop", self._stop),
            ("intake.new", self._describe),
            ("intake.again", lambda: self._repeat(damaged=False)),
            ("intake.keep", lambda: self._repeat(damaged=True)),
        ):
            self._acts.bind(name, handler)
        self._allow()
        self._restate()

    def _inspector(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self._problems)
        column.addWidget(self._said)
        self._said.setHidden(self._read_only)
        column.addStretch(1)
        return scrolled(inner, "intake.inspector", whole_width=True)

    def _catch_up(self) -> None:
        if self._shown is None or not self._behind or not self.isVisible():
            return
        self._behind = False
        self._pace.start()
        self._files.rows.read_anew()
        self._board.show_news(self._shown)
        self._problems.show_news(self._shown)
        self._sources.restate(self._shown)
        self._allow()

    def _allow(self) -> None:
        run = self._shown
        waits = run is not None and run.folder is not None and (run.phase is Phase.READY or run.can_go_on)
        whole = run is not None and not run.files
        for name in ("intake.choose", "intake.files"):
            self._acts.allow(name, not self._read_only)
        self._acts.allow("intake.begin", waits and not self._read_only)
        self._acts.allow("intake.watch", waits and whole and not self._read_only)
        self._acts.allow("intake.stop", run is not None and run.going)
        self._acts.allow("intake.new", not self._read_only and bool(self._files.numbers(1)))
        differing = run is not None and not run.going and bool(run.said and run.differing)
        for name in ("intake.again", "intake.keep"):
            self._acts.allow(name, differing and not self._read_only)

    def _ask(self) -> None:
        if self.presenter is not None:
            self.presenter.choose(translate("intake", "Choose a card or folder"))
            self._board.take_focus()

    def _ask_files(self) -> None:
        if self.presenter is not None:
            self.presenter.choose_files(translate("intake", "Choose files to bring in"))
            self._board.take_focus()

    def _bring_card(self, medium: Medium) -> None:
        """A card that was pulled out goes on where it was; any other is brought in with what is said now."""
        if self.presenter is None:
            return
        run = self.presenter.awaited(medium)
        if run is None:
            self._point(medium.mount)
            self._begin()
        else:
            self.presenter.go_on(run, medium, self._said.said(), _title(run.source))
            self._board.take_focus()

    def _turn(self, card: Card | None) -> None:
        """The keys leave what goes: the buttons of an empty screen, or the bar itself."""
        focused = self.window().focusWidget()
        if card is not None and focused is not None and self._board.empty.isAncestorOf(focused):
            self._card.setFocus()
        self._board.show_card(card)
        if card is None and focused is not None and self._card.isAncestorOf(focused):
            self._board.take_focus()

    def _left_on(self, medium: Medium) -> int:
        run = None if self.presenter is None else self.presenter.awaited(medium)
        return 0 if run is None else run.totals.left

    def _restate(self) -> None:
        """What will be said of all files, in one line, where it is to be seen before they come."""
        self._card.say(self._said.summary())
        self._board.ready.say(self._said.summary())

    def _weigh(self) -> None:
        """Say at once, and in its place, what does not do as the code of a person."""
        doubt = None if self.presenter is None else self.presenter.doubt(self._said.said())
        self._said.show_doubt(doubt if isinstance(doubt, BadLabel) else None, seek=False)

    def _repeat(self, *, damaged: bool) -> None:
        if self.presenter is not None and self._shown is not None:
            self.presenter.repeat(_title(self._shown.source), damaged=damaged)
            self._board.take_focus()

    def _describe(self) -> None:
        numbers = self._files.numbers()
        if numbers:
            self.described.emit(numbers)

    def _take_focus(self) -> None:
        """A card that waits comes first; else it is where work goes on."""
        if self._card.isHidden():
            self._board.take_focus()
        else:
            self._card.setFocus()

    def _point(self, folder: Path) -> None:
        if self.presenter is not None:
            self.presenter.add(folder)
            self._board.take_focus()

    def _dropped(self, paths: Sequence[Path]) -> None:
        """Folders wait to be begun, each by itself; files wait together."""
        for folder in (path for path in paths if path.is_dir()):
            self._point(folder)
        files = [path for path in paths if not path.is_dir()]
        if files and self.presenter is not None:
            self.presenter.add_files(files)
            self._board.take_focus()

    def _choose(self, one: Run | Earlier) -> None:
        if self.presenter is not None:
            self.presenter.recall(one) if isinstance(one, Earlier) else self.presenter.show(one)

    def _begin(self) -> None:
        if self.presenter is not None and self._shown is not None:
            self.presenter.begin(self._said.said(), _title(self._shown.source))
            if self._shown.going:
                self._board.take_focus()

    def _watch(self) -> None:
        if self.presenter is not None and self._shown is not None:
            title = translate("intake", "New files in {folder}").format(folder=isolated(self._shown.source))
            self.presenter.watch(self._said.said(), title)
            if self._shown.going:
                self._board.take_focus()

    def _stop(self) -> None:
        if self.presenter is not None:
            self.presenter.stop()

    def _try_sample(self) -> None:
        if self._sample is not None:
            self._point(self._sample)

    def _reveal(self, place: int) -> None:
        self._files.selection.put(self._files.selection.value.only(place))
        self._grid.reveal(place)
        self._grid.setFocus()


def _title(source: str) -> str:
    return translate("intake", "Intake of {folder}").format(folder=isolated(source))
