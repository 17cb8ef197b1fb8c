"""The far side of sealing: what hinders it and what is worth knowing, the passphrase, the act itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fieldkit.errors import FieldkitError, WrongPassphrase
from fieldkit.packing.checklist import Checklist
from fieldkit.progress import Step
from ui.i18n import isolated, translate
from ui.presenters.packets import Phase
from ui.problems import told
from ui.theme.icons import Icons
from ui.theme.roles import Role, as_role
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.fields.passphrase import PassphraseField
from ui.views.notice import Notice
from ui.views.packets import wording
from ui.views.packets.points import Points
from ui.views.packets.progress import Progress


class BeforeColumn(QWidget):
    """`stopped` asks to stop the sealing, `went` carries a place where something can be mended; `elsewhere` asks
    for another folder.

    The act itself is `packets.seal` of the registry: possible while nothing hinders it.
    """

    stopped = Signal()
    went = Signal(str)
    elsewhere = Signal()

    def __init__(self, acts: Acts, icons: Icons, person: str) -> None:
        super().__init__()
        self.setObjectName("packets.before")
        self._acts = acts
        self._inside, self._why = QLabel(), QLabel()
        self._points, self._progress = Points(icons), Progress("packets.before.progress")
        signs = translate("packets", "Passphrase of {person}, who signs").format(person=isolated(person))
        self._secret = PassphraseField("packets.before.passphrase", signs)
        self._button = ActButton(acts, "packets.seal", "packets.before.seal", primary=True)
        self._failed = Notice("packets.before.failed")
        self._found: Checklist | None = None
        self._phase = Phase.CHOOSING
        self._lay_out()
        self._secret.typed.connect(lambda _: self._allow())
        self._secret.done.connect(acts["packets.seal"].trigger)
        self._points.went.connect(self.went)
        self._points.elsewhere.connect(self.elsewhere)
        self._progress.stopped.connect(self.stopped)
        self._allow()

    def show_checklist(self, found: Checklist) -> None:
        """What was found."""
        self._found = found
        self._points.show_list(found)
        self._inside.setText("" if found.inside is None else wording.inside(found.inside))
        self._inside.setVisible(found.inside is not None)
        self._allow()

    def show_phase(self, phase: Phase) -> None:
        """Choosing, or being sealed."""
        self._phase = phase
        self._secret.setEnabled(phase is Phase.CHOOSING)
        self._progress.show_step(Step("", 0, 0) if phase is Phase.SEALING else None)
        self._allow()

    def show_step(self, step: Step) -> None:
        """How far the sealing is."""
        self._progress.show_step(step)

    def show_failed(self, error: FieldkitError | None) -> None:
        """Why it was not sealed; a passphrase that was wrong is asked for again."""
        self._failed.hide()
        self._secret.tell("")
        if error is None:
            return
        said = told(error)
        if isinstance(error, WrongPassphrase):
            self._secret.tell(f"{said.sentence} {said.remedy}")
            self._secret.setFocus()
        else:
            self._failed.tell("error", said.sentence, said.remedy)

    def take_passphrase(self) -> str:
        """What was typed; the field forgets it at once."""
        typed = self._secret.value() or ""
        self._secret.forget()
        return typed

    def remark(self, text: str) -> None:
        """Say at the passphrase what is to be known of it."""
        self._secret.remark(text)

    def take_focus(self) -> None:
        """Put the focus where sealing is missing something."""
        self._secret.setFocus()

    def _allow(self) -> None:
        """The button can be pressed when nothing hinders; beside it stands what does."""
        hindered = self._found is None or self._found.hindered
        typed = self._secret.value() is not None
        why = ""
        if hindered and self._found is not None:
            why = translate("packets", "First settle what hinders.")
        elif not typed and self._phase is Phase.CHOOSING:
            why = translate("packets", "Type the passphrase to seal.")
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._acts.allow("packets.seal", not hindered and typed and self._phase is Phase.CHOOSING)

    def _lay_out(self) -> None:
        title = QLabel(translate("packets", "Before sealing"))
        as_role(title, Role.STRONG)
        self._inside.setObjectName("packets.before.inside")
        self._why.setObjectName("packets.before.why")
        as_role(self._why, Role.SECONDARY)
        for label in (self._inside, self._why):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self._inside)
        column.addWidget(self._points, 1)
        for widget in (self._failed, self._secret, self._progress, self._why, self._button):
            column.addWidget(widget)
