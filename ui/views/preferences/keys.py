"""The section of keys: every action with its keys, and a line that listens for others."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from ui.actions import Action
from ui.i18n import said, translate
from ui.presenters.remapping import KeyRow, KeysPresenter
from ui.theme.roles import ROLE, Role, as_role
from ui.views.preferences.section import Section

MODIFIERS = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr})
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
FREE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Insert, *(Qt.Key(Qt.Key.Key_F1 + n) for n in range(12))})
"""Keys that may stand without Ctrl or Alt; all others but those that write something move and type."""


class Listening(QLineEdit):
    """While it has the focus, the next keys are heard and do nothing else. `heard` carries them in portable form.

    Esc leaves, Backspace takes the keys away.
    """

    heard = Signal(str)
    left = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)

    def event(self, event: QEvent) -> bool:
        """Keys of actions are not for them now."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear it."""
        key = Qt.Key(event.key())
        if key in MODIFIERS:
            return
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Backspace and not event.modifiers() & HELD:
            self.cleared.emit()
        else:
            self.heard.emit(portable(event))


def portable(event: QKeyEvent) -> str:
    """The keys of `event` in Qt's portable form; empty for those that are needed to move and to type."""
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held & HELD or key in FREE:
        return QKeySequence(QKeyCombination(held, key)).toString(QKeySequence.SequenceFormat.PortableText)
    text = event.text().strip()
    return text.upper() if len(text) == 1 and text.isprintable() else ""


class KeysSection(Section):
    """A table of all actions; Enter on one listens for its new keys."""

    def __init__(self) -> None:
        super().__init__("keys", translate("preferences", "Keys of the keyboard"), "keyboard")
        self.presenter: KeysPresenter | None = None
        self._rows: list[KeyRow] = []
        self._words, self._table, self._line, self._told = QLineEdit(), QTableWidget(0, 3), Listening(), QLabel()
        self._change = QPushButton(translate("preferences", "Change…"))
        self._reset = QPushButton(translate("preferences", "As it came"))
        self._reset_all = QPushButton(translate("preferences", "All as they came"))
        self._make_table()
        self._lay_out()
        self._connect()

    def visit(self) -> None:
        """Show the keys as they are."""
        if self.presenter is not None:
            self.presenter.visit()

    def take_focus(self) -> None:
        """The table."""
        self._table.setFocus()

    def show_keys(self, rows: Sequence[KeyRow]) -> None:
        """All actions with their keys; the one that was current stays so."""
        chosen = self._action()
        self._rows = list(rows)
        self._table.setRowCount(len(self._rows))
        for number, row in enumerate(self._rows):
            texts = (said("action", row.action.title), said("scope", row.action.scope.value), shown(row.keys))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self._table.setItem(number, column, item)
            if chosen is not None and row.action.id == chosen.id:
                self._table.setCurrentCell(number, 0)
        if chosen is None and rows:
            self._table.setCurrentCell(0, 0)
        self._narrow(self._words.text())

    def show_given(self, action: Action) -> None:
        """It has its new keys."""
        self._tell(
            Role.OK, translate("preferences", "“{action}” has its new keys."), action=said("action", action.title)
        )
        self._stop()

    def show_taken(self, key: str, by: Action) -> None:
        """The key belongs to another action."""
        self._tell(
            Role.ERROR,
            translate("preferences", "{keys} is taken by “{action}” ({where}). Press others."),
            keys=shown((key,)),
            action=said("action", by.title),
            where=said("scope", by.scope.value),
        )

    def show_alone(self, key: str) -> None:
        """A letter alone acts only while nobody types."""
        self._tell(
            Role.ERROR,
            translate(
                "preferences",
                "{keys} alone would not act while somebody types. Give it keys with Ctrl, Alt or an F key first.",
            ),
            keys=shown((key,)),
        )

    def _make_table(self) -> None:
        table = self._table
        table.setObjectName("preferences.keys.table")
        table.setAccessibleName(translate("preferences", "Actions and their keys"))
        table.setHorizontalHeaderLabels(
            [
                translate("preferences", "Action"),
                translate("preferences", "Where"),
                translate("preferences", "Keys"),
            ]
        )
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _lay_out(self) -> None:
        for widget, name, spoken in (
            (self._words, "words", translate("preferences", "Narrow to actions with these words")),
            (self._line, "line", translate("preferences", "Press the new keys")),
            (self._change, "change", self._change.text()),
            (self._reset, "reset", self._reset.text()),
            (self._reset_all, "reset_all", self._reset_all.text()),
        ):
            widget.setObjectName(f"preferences.keys.{name}")
            widget.setAccessibleName(spoken)
        self._words.setPlaceholderText(translate("preferences", "Part of an action’s name"))
        self._told.setObjectName("preferences.keys.told")
        self._told.setWordWrap(True)
        self._line.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._change)
        buttons.addWidget(self._reset)
        buttons.addStretch(1)
        buttons.addWidget(self._reset_all)
        for part in (self._words, self._table, self._line, self._told):
            self.column.addWidget(part, 1 if part is self._table else 0)
        self.column.addLayout(buttons)

    def _connect(self) -> None:
        self._words.textChanged.connect(self._narrow)
        self._words.returnPressed.connect(self._table.setFocus)
        self._table.cellActivated.connect(lambda *_: self._listen())
        self._change.clicked.connect(self._listen)
        self._reset.clicked.connect(self._as_it_came)
        self._reset_all.clicked.connect(self._all_as_they_came)
        self._line.heard.connect(self._heard)
        self._line.cleared.connect(self._clear)
        self._line.left.connect(self._stop)

    def _action(self) -> Action | None:
        number = self._table.currentRow()
        return self._rows[number].action if 0 <= number < len(self._rows) else None

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for number, row in enumerate(self._rows):
            name = said("action", row.action.title).casefold()
            self._table.setRowHidden(number, not all(word in name for word in words))

    def _listen(self) -> None:
        action = self._action()
        if action is None:
            return
        words = translate(
            "preferences", "Press the keys for “{action}”. Esc leaves them, Backspace takes them away."
        )
        self._line.setText(words.format(action=said("action", action.title)))
        self._line.setAccessibleName(self._line.text())
        self._told.clear()
        self._line.show()
        self._line.setFocus()

    def _stop(self) -> None:
        self._line.hide()
        if self._told.property(ROLE) == Role.SECONDARY.value:
            self._told.clear()
        self._table.setFocus()

    def _heard(self, key: str) -> None:
        action = self._action()
        if not key:
            self._tell(
                Role.ERROR, translate("preferences", "That key is needed to move and to type. Press others.")
            )
        elif action is not None and self.presenter is not None:
            self.presenter.give(action, key)

    def _clear(self) -> None:
        action = self._action()
        if action is not None and self.presenter is not None:
            self.presenter.take(action)
            self._stop()

    def _as_it_came(self) -> None:
        action = self._action()
        if action is not None and self.presenter is not None:
            self._told.clear()
            self.presenter.reset(action)

    def _all_as_they_came(self) -> None:
        if self.presenter is not None:
            self._told.clear()
            self.presenter.reset_all()

    def _tell(self, role: Role, text: str, **facts: str) -> None:
        as_role(self._told, role)
        self._told.setText(text.format(**facts))


def shown(keys: Sequence[str]) -> str:
    """Keys as they stand on the keyboard."""
    return "   ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
