"""The page that stands while the sample is made, and says what it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from fieldkit.progress import Step
from ui.i18n import isolated, translate
from ui.presenters.sample import PASSPHRASE, SamplePresenter
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.page import Page
from ui.views.running import Running
from ui.views.start_first import WIDEST, Drawing

MARGIN = 64
"""On both sides of the card, at least."""


class SamplePage(Page):
    """Begins by itself; leaving it stops the work."""

    def __init__(self, acts: Acts) -> None:
        super().__init__("sample", translate("sample", "Try the sample"), (), acts, wide=True)
        self.presenter: SamplePresenter | None = None
        self._running, self._card = Running("sample"), QFrame()
        head, words = QLabel(translate("sample", "Making the sample")), QLabel(_words())
        as_role(self._card, Role.CARD)
        as_role(head, Role.TITLE)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(16)
        for widget in (Drawing(), head, words, self._running):
            column.addWidget(widget)
        self.body.addWidget(self._card, 1, Qt.AlignmentFlag.AlignCenter)
        self._running.stop.clicked.connect(self.back)

    def visit(self) -> None:
        """Begin."""
        self._running.stop.setFocus()
        if self.presenter is not None:
            self.presenter.begin(
                translate("sample", "Practice on the sample card"), translate("sample", "Make the sample")
            )

    def back(self) -> None:
        """Leave; what is not finished leaves nothing behind."""
        if self.presenter is not None:
            self.presenter.stop()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card keeps to a width that can be read."""
        super().resizeEvent(event)
        self._card.setFixedWidth(min(WIDEST * self.fontMetrics().height(), self.width() - 2 * MARGIN))

    def work(self, busy: bool) -> None:
        """It is being made, or something kept it from that."""
        self._running.setVisible(busy)
        if busy:
            self._running.begin()

    def show_step(self, step: Step) -> None:
        """How far it is."""
        self._running.show_step(step)


def _words() -> str:
    text = translate(
        "sample",
        "A mission of practice data, in a folder of its own among your documents. Its photographs are computed, its"
        " key is its own: nothing of it is evidence, and none of your keys is touched. Where the key is asked for,"
        " its passphrase is “{passphrase}”.",
    )
    return text.format(passphrase=isolated(PASSPHRASE))


def practice() -> tuple[str, str]:
    """What to tell whoever opens the sample, and what they need to know."""
    said = translate("sample", "This is the sample: nothing of it is evidence, and none of your keys is touched.")
    needed = translate("sample", "The passphrase of its key is “{passphrase}”.")
    return said, needed.format(passphrase=isolated(PASSPHRASE))
