"""The registry's actions as Qt's: a screen binds what it can do; keys, menus, palette and help follow."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.actions import ACTIONS, Action, Scope, keys_of
from ui.actions.keys import GROUP, plain
from ui.i18n import entitled, isolated, said
from ui.i18n import plain as unmarked
from ui.settings import Settings
from ui.views.own_undo import OwnUndo

TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
"""Widgets that take single letters for themselves."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One action as palette and help list it."""

    action: Action
    title: str
    keys: str
    possible: bool


class Acts(QObject):
    """One `QAction` for each action of the registry, all of them children of the window.

    An action can be triggered while a screen has bound it, it belongs to the scope that was entered, and it is
    possible. `changed` says that what is offered has changed, `entered` that it is that of another place.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, window: QWidget, settings: Settings, icon: Callable[[str], QIcon]) -> None:
        super().__init__(window)
        self._settings, self._icon = settings, icon
        self._scopes: tuple[Scope, ...] = ()
        self._handlers: dict[str, Callable[[], object]] = {}
        self._impossible: set[str] = set()
        self._called: dict[str, str] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._typing = False
        self._actions = {action.id: QAction(self) for action in ACTIONS}
        for action in ACTIONS:
            made = self._actions[action.id]
            made.setObjectName(f"action.{action.id}")
            made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            made.triggered.connect(lambda _=False, name=action.id: self._handlers[name]())
            window.addAction(made)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)
        OwnUndo(self)
        settings.changed.connect(lambda key: self.restate() if key.startswith(f"{GROUP}/") else None)
        self.restate()

    def __getitem__(self, name: str) -> QAction:
        """The action with the id `name`, for a button or a menu. Raises `KeyError`."""
        return self._actions[name]

    def bind(self, name: str, handler: Callable[[], object]) -> None:
        """Call `handler` when the action `name` is asked for. Raises `KeyError` for one that is not registered."""
        self._actions[name]
        self._handlers[name] = handler
        self._enable()

    def release(self, *scopes: Scope) -> None:
        """Nobody does the actions of `scopes` any more: those who did are gone."""
        self.unbind(*(action.id for action in ACTIONS if action.scope in scopes))

    def unbind(self, *names: str) -> None:
        """Nobody does these actions any more."""
        for name in names:
            self._handlers.pop(name, None)
        self._enable()

    def allow(self, name: str, possible: bool) -> None:
        """Say whether `name` can be done just now."""
        self._actions[name]
        if possible is (name not in self._impossible):
            return
        (self._impossible.discard if possible else self._impossible.add)(name)
        self._enable()

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """Whose actions are to be had now."""
        return self._scopes

    def enter(self, *scopes: Scope) -> None:
        """From now on the actions of `scopes` are to be had, and no others."""
        before, self._scopes = self._scopes, scopes
        self._enable()
        if scopes != before:
            self.entered.emit()

    def offered(self) -> list[Offer]:
        """What is to be had here, in the order of the registry."""
        return [
            Offer(action, self.title(action), self._shown_keys(action), self._actions[action.id].isEnabled())
            for action in ACTIONS
            if action.scope in self._scopes and action.id in self._handlers
        ]

    def call(self, name: str, title: str) -> None:
        """Give the action `name` a title that says more than that of the registry; an empty one: that again."""
        self._actions[name]
        if title == self._called.get(name, ""):
            return
        self._called[name] = title
        self.restate()

    def title(self, action: Action) -> str:
        """The action's title in the language of the window."""
        return self._called.get(action.id) or said("action", action.title)

    def spoken(self, name: str) -> str:
        """What the action `name` is called just now, for those who hear it. Raises `KeyError`."""
        return self._actions[name].text().replace("&&", "&")

    def key(self, name: str) -> str:
        """The first key of the action `name` as it is now, as this system writes it; empty for none.

        Raises `KeyError`. `changed` says that it may be another one.
        """
        return next((isolated(_native(key)) for key in self._keys[name]), "")

    def restate(self) -> None:
        """Titles, tooltips, icons and keys anew: after another language, another theme or remapped keys."""
        remapped = self._settings.keys(GROUP)
        for action in ACTIONS:
            made, title = self._actions[action.id], self.title(action)
            made.setText(entitled(title))
            self._keys[action.id] = keys = keys_of(action, remapped)
            shown = _native(keys[0]) if keys else ""
            made.setToolTip(unmarked(f"{title}  {shown}" if shown else title))
            made.setShortcuts([QKeySequence(key) for key in keys if not (self._typing and plain(key))])
            if action.icon:
                made.setIcon(self._icon(action.icon))
        self.changed.emit()

    def _shown_keys(self, action: Action) -> str:
        return "  ".join(isolated(_native(key)) for key in self._keys[action.id])

    def _enable(self) -> None:
        for action in ACTIONS:
            bound = action.id in self._handlers and action.id not in self._impossible
            self._actions[action.id].setEnabled(bound and action.scope in self._scopes)
        self.changed.emit()

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Single letters belong to whoever types them."""
        typing = isinstance(now, TYPED_INTO)
        if typing != self._typing:
            self._typing = typing
            self.restate()


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
