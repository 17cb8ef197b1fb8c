"""Pages over the window, one upon another; what lay below comes back as it was."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from ui.actions import Scope
from ui.views.acts import Acts
from ui.views.page import Page


@dataclass(frozen=True, slots=True)
class _Below:
    """What a page covers: its place in the stack, and whose actions were to be had there."""

    page: Page
    place: int
    scopes: tuple[Scope, ...]


class Covers(QObject):
    """Puts pages into `stack`, over whatever it shows; `uncovered` says that nothing there has the focus."""

    uncovered = Signal()

    def __init__(self, stack: QStackedWidget, acts: Acts) -> None:
        super().__init__(stack)
        self._stack, self._acts = stack, acts
        self._below: list[_Below] = []

    @property
    def top(self) -> Page | None:
        """The page that is shown, if one is."""
        return self._below[-1].page if self._below else None

    def open(self, name: str, make: Callable[[], Page]) -> None:
        """Show the page `name`, made by `make`; it stays if it is shown already. A busy page is not covered."""
        if self.top is not None and (self.top.name == name or self.top.busy):
            return
        page = make()
        self._below.append(_Below(page, self._stack.currentIndex(), self._acts.scopes))
        page.left.connect(self.close)
        self._stack.addWidget(page)
        self._show(page)

    def close(self) -> None:
        """Go back to what the uppermost page covers."""
        if not self._below:
            return
        below = self._below.pop()
        self._stack.setCurrentIndex(below.place)
        self._drop(below.page)
        self._acts.enter(*below.scopes)
        if self.top is not None:
            self._bind(self.top)
        else:
            self._acts.release(Scope.PAGE)
        shown, focused = self._stack.currentWidget(), self._stack.window().focusWidget()
        if shown is None or focused is None or not shown.isAncestorOf(focused):
            self.uncovered.emit()

    def clear(self) -> None:
        """Take all pages away; whoever calls this shows something else."""
        while self._below:
            self._drop(self._below.pop().page)
        self._acts.release(Scope.PAGE)

    def _show(self, page: Page) -> None:
        self._stack.setCurrentWidget(page)
        self._bind(page)
        self._acts.enter(Scope.EVERYWHERE, Scope.PAGE)
        page.visit()

    def _bind(self, page: Page) -> None:
        self._acts.bind("page.back", page.back)
        self._acts.bind("page.done", page.done)
        if page.secrets:
            self._acts.bind("page.secret", page.turn_secret)
        else:
            self._acts.unbind("page.secret")
        page.allow(page.ready)

    def _drop(self, page: Page) -> None:
        page.shut()
        page.gone.emit()
        self._stack.removeWidget(page)
        page.deleteLater()
