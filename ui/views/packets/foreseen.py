"""The far side of bringing in: what a packet is, what it would do, what it did, and a receipt for it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLabel,
    QListWidget,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldkit.errors import FieldkitError, WrongPassphrase
from fieldkit.progress import Step
from fieldkit.reviewing import Receipt
from ui.i18n import isolated, plain, translate
from ui.presenters.bringing import Contradiction, Done, Seen
from ui.problems import told
from ui.theme.icons import Icons
from ui.theme.roles import Role, as_role
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.fields.passphrase import PassphraseField
from ui.views.fields.text import LineField
from ui.views.notice import Notice
from ui.views.packets import wording
from ui.views.packets.progress import Progress
from ui.views.packets.stating import Stating
from ui.views.press import Press
from ui.views.wrapped import Wrapped


class ForeseenColumn(QWidget):
    """`stopped` asks to stop; `issued` carries place and passphrase for a receipt."""

    stopped = Signal()
    issued = Signal(str, str)

    def __init__(self, acts: Acts, icons: Icons, person: str) -> None:
        super().__init__()
        self.setObjectName("packets.foreseen")
        self._acts = acts
        self._state, self._packet = Stating(icons, "packets.foreseen.state"), Wrapped()
        self._lines, self._conflicts = Wrapped(), QListWidget()
        self._merge = ActButton(acts, "packets.merge", "packets.foreseen.merge", primary=True)
        self._progress, self._failed = Progress("packets.foreseen.progress"), Notice("packets.foreseen.failed")
        self._receipt = ReceiptForm(person)
        self._progress.stopped.connect(self.stopped)
        self._receipt.issued.connect(self.issued)
        self._lay_out()
        self.show_nothing()

    def show_nothing(self) -> None:
        """No packet was looked at."""
        for widget in (self._state, self._packet, self._lines, self._conflicts, self._receipt):
            widget.hide()
        self._failed.hide()
        self._acts.allow("packets.merge", False)

    def show_seen(self, seen: Seen) -> None:
        """What it is and what it would do."""
        found = seen.found
        if found.hinders is not None:
            said = told(found.hinders)
            self._state.say("error", said.sentence)
            self._say(self._lines, said.remedy)
        else:
            self._state.say(*wording.verdict(found.checked))
            self._say(self._packet, isolated(found.checked.sealed.packet))
            self._say(self._lines, "\n".join(_would(seen)))
            self._list(seen.conflicts)
        self._acts.allow("packets.merge", found.hinders is None)
        if found.hinders is None:
            self._merge.setFocus()

    def show_done(self, done: Done, *, officer: bool) -> None:
        """What it did."""
        self._acts.allow("packets.merge", False)
        already = translate("packets", "Was merged before, and held nothing new")
        nothing = done.merged.already and not (done.merged.entries or done.merged.originals)
        self._state.say("ok", already if nothing else translate("packets", "Merged"))
        self._say(self._packet, isolated(done.merged.packet))
        self._say(self._lines, "\n".join(_did(done)))
        self._list(done.conflicts)
        self._receipt.setVisible(officer)

    def show_receipt(self, receipt: Receipt) -> None:
        """A receipt lies beside the packet."""
        self._receipt.hide()
        written = translate("packets", "Receipt signed: {name}, and its signature beside it")
        self._state.say("ok", written.format(name=isolated(receipt.path.name)))

    def show_step(self, step: Step | None) -> None:
        """How far the work is."""
        self._progress.show_step(step)
        if step is not None:
            self._acts.allow("packets.merge", False)

    def show_failed(self, error: FieldkitError | None) -> None:
        """What went wrong, and what can be done."""
        self._failed.hide()
        self._receipt.tell("")
        if error is None:
            return
        said = told(error)
        if isinstance(error, WrongPassphrase):
            self._receipt.tell(f"{said.sentence} {said.remedy}")
        else:
            self._failed.tell("error", said.sentence, said.remedy)

    def _list(self, found: Sequence[Contradiction]) -> None:
        self._conflicts.clear()
        for one in found:
            self._conflicts.addItem(wording.contradiction(one))
            self._conflicts.item(self._conflicts.count() - 1).setToolTip(plain(wording.contradiction(one)))
        self._conflicts.setVisible(bool(found))

    def _say(self, label: QLabel, said: str) -> None:
        label.setText(said)
        label.setVisible(bool(said))

    def _lay_out(self) -> None:
        self._packet.setObjectName("packets.foreseen.packet")
        as_role(self._packet, Role.VALUE)
        self._lines.setObjectName("packets.foreseen.lines")
        self._conflicts.setObjectName("packets.foreseen.conflicts")
        self._conflicts.setAccessibleName(translate("packets", "Conflicts"))
        self._conflicts.setWordWrap(True)
        self._conflicts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._conflicts.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self._conflicts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (self._state, self._packet, self._lines):
            column.addWidget(widget)
        column.addWidget(self._conflicts)
        column.addStretch(1)
        below: tuple[QWidget, ...] = (self._failed, self._progress, self._receipt, self._merge)
        for part in below:
            column.addWidget(part)


class ReceiptForm(QWidget):
    """Where the packet was received, and the passphrase of the officer who says so."""

    issued = Signal(str, str)

    def __init__(self, person: str) -> None:
        super().__init__()
        self.setObjectName("packets.receipt")
        self._place = LineField("packets.receipt.place", translate("packets", "Where it was received"))
        signs = translate("packets", "Passphrase of {person}, who signs the receipt")
        self._secret = PassphraseField("packets.receipt.passphrase", signs.format(person=isolated(person)))
        self._sign = Press("packets.receipt.sign", translate("packets", "Sign a receipt"))
        self._sign.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._place, self._secret, self._sign):
            column.addWidget(widget)
        self._place.done.connect(self._secret.setFocus)
        self._secret.typed.connect(self._sign.setEnabled)
        self._secret.done.connect(self._issue)
        self._sign.clicked.connect(self._issue)

    def tell(self, trouble: str) -> None:
        """What is wrong with the passphrase."""
        self._secret.tell(trouble)
        if trouble:
            self._secret.setFocus()

    def _issue(self) -> None:
        typed = self._secret.value()
        self._secret.forget()
        if typed is not None:
            self.issued.emit(self._place.value() or "", typed)


def _would(seen: Seen) -> Iterator[str]:
    found = seen.found
    if found.already:
        yield translate("packets", "This packet was merged before.")
    yield translate("packets", "New entries of the log: {count}").format(count=found.entries)
    yield translate("packets", "Originals that are not here yet: {count}").format(count=found.originals)
    for one in found.partings:
        yield _parted(one.stream, one.seq)
    yield translate("packets", "New conflicts: {count}").format(count=len(seen.conflicts))


def _did(done: Done) -> Iterator[str]:
    merged = done.merged
    yield translate("packets", "New entries of the log: {count}").format(count=merged.entries)
    yield translate("packets", "Originals that came: {count}").format(count=merged.originals)
    if merged.held_elsewhere:
        yield translate("packets", "Originals held elsewhere: {count}").format(count=merged.held_elsewhere)
    for fork in merged.forks:
        yield _parted(fork.stream, fork.seq)
    for label in merged.duplicate_labels:
        yield translate("packets", "Label {label} stands on more than one item.").format(label=isolated(label))
    for seal in merged.same_id:
        other = translate("packets", "Another packet of this id was merged before: seal {seal}.")
        yield other.format(seal=isolated(seal[:16]))
    yield translate("packets", "Conflicts to look at: {count}").format(count=len(done.conflicts))


def _parted(stream: str, seq: int) -> str:
    parts = translate("packets", "Stream {stream} has two histories from number {seq} on; neither counts past it.")
    return parts.format(stream=isolated(stream[:8]), seq=seq)
