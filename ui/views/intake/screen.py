"""`IntakeView`: sources, files, and what is said of them; a folder may be dropped anywhere on it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from fieldkit.errors import BadInput, MissingField
from fieldkit.platform.medium import Medium
from ui.i18n import isolated, translate
from ui.models.incoming import Incoming
from ui.presenters.choices import Choice
from ui.presenters.intake import Earlier, IntakePresenter
from ui.presenters.media import Card
from ui.presenters.runs import File, Phase, Run
from ui.problems import told
from ui.theme.icons import Icons
from ui.theme.roles import Role, as_role
from ui.views.acts import TYPED_INTO, Acts
from ui.views.aloud import read_aloud
from ui.views.grid import Grid
from ui.views.intake.board import Board
from ui.views.intake.card_bar import CardBar
from ui.views.intake.problems import Problems
from ui.views.intake.sources import Sources
from ui.views.intake.stationery import StationeryForm
from ui.views.panels import Panels

PACE_MS = 150
"""Between two looks at what came: a person sees no more of them, and hundreds of files may come in a second."""


class IntakeView(QWidget):
    """Shows what `IntakePresenter` knows; the presenter is given before the screen is first visited.

    `grid` shows `files`. `sample` is the folder of a card to practise with, where the mission is a sample itself.
    `camera`: one can be used here.
    """

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
        self._board = Board(acts, icons, grid, sample=sample is not None, read_only=read_only)
        self._card = CardBar(icons)
        self._panels = Panels("intake", self._sources, self._board, self._inspector())
        self._drop = _drop_sign(self)
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
        if error is None:
            self._said.tell("", "")
            return
        said = told(error)
        field = error.field if isinstance(error, MissingField) else ""
        self._said.tell(field, f"{said.sentence} {said.remedy}")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Folders or files from elsewhere in the system."""
        if _local(event.mimeData()):
            self._drop.setGeometry(self.rect())
            self._drop.show()
            self._drop.raise_()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._drop.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Folders wait to be begun, each by itself; files wait together."""
        self._drop.hide()
        paths = _local(event.mimeData())
        for folder in (path for path in paths if path.is_dir()):
            self._point(folder)
        files = [path for path in paths if not path.is_dir()]
        if files and self.presenter is not None:
            self.presenter.add_files(files)
            self._board.take_focus()
        event.acceptProposedAction()

    def _wire(self) -> None:
        self._sources.pointed.connect(self._point)
        self._sources.chosen.connect(self._choose)
        self._card.asked.connect(self._bring_card)
        self._board.sample_asked.connect(self._try_sample)
        self._problems.asked.connect(self._reveal)
        self._said.done.connect(self._board.take_focus)
        for name, handler in (
            ("intake.choose", self._ask),
            ("intake.files", self._ask_files),
            ("intake.begin", self._begin),
            ("intake.watch", self._watch),
            ("intake.stop", self._stop),
        ):
            self._acts.bind(name, handler)
        self._allow()

    def _inspector(self) -> QWidget:
        column_of = QWidget()
        column_of.setObjectName("intake.inspector")
        column = QVBoxLayout(column_of)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self._said)
        column.addWidget(self._problems)
        column.addStretch(1)
        return column_of

    def _catch_up(self) -> None:
        if self._shown is None or not self._behind or not self.isVisible():
            return
        self._behind = False
        self._pace.start()
        self._files.rows.read_anew()
        self._board.show_news(self._shown)
        self._problems.show_news(self._shown)
        self._sources.restate(self._shown)

    def _allow(self) -> None:
        run = self._shown
        waits = run is not None and run.folder is not None and not run.going and run.phase is not Phase.COMPLETE
        whole = run is not None and not run.files
        for name in ("intake.choose", "intake.files"):
            self._acts.allow(name, not self._read_only)
        self._acts.allow("intake.begin", waits and not self._read_only)
        self._acts.allow("intake.watch", waits and whole and not self._read_only)
        self._acts.allow("intake.stop", run is not None and run.going)

    def _ask(self) -> None:
        if self.presenter is not None:
            self.presenter.choose(translate("intake", "Choose a card or folder"))
            self._board.take_focus()

    def _ask_files(self) -> None:
        if self.presenter is not None:
            self.presenter.choose_files(translate("intake", "Choose files to bring in"))
            self._board.take_focus()

    def _bring_card(self, medium: Medium) -> None:
        self._point(medium.mount)
        self._begin()

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

    def _choose(self, one: Run | Earlier) -> None:
        if self.presenter is not None:
            self.presenter.recall(one) if isinstance(one, Earlier) else self.presenter.show(one)

    def _begin(self) -> None:
        if self.presenter is not None and self._shown is not None:
            title = translate("intake", "Intake of {folder}").format(folder=isolated(self._shown.source))
            self.presenter.begin(self._said.said(), title)
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


def _local(data: QMimeData) -> list[Path]:
    """What lies on this machine of what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _drop_sign(over: QWidget) -> QFrame:
    """Lies over the whole screen while a folder is dragged on it."""
    sign, said = QFrame(over), QLabel(translate("intake", "Drop it to bring it in"))
    sign.setObjectName("intake.drop")
    as_role(sign, Role.POPUP)
    as_role(said, Role.TITLE)
    said.setAlignment(Qt.AlignmentFlag.AlignCenter)
    QVBoxLayout(sign).addWidget(said)
    sign.hide()
    return sign
