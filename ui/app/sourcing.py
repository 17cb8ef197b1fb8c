"""Cards that are put in while a mission is open: looked for, counted, announced where a person looks."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer

from ui.app.parts import Parts
from ui.desk import Desk
from ui.i18n import isolated, translate
from ui.jobs import Start
from ui.presenters.media import Card, MediaCore, MediaPresenter
from ui.views.intake import IntakeView
from ui.views.notice import WayOut


class Announcer:
    """Shows media on the Intake screen; where another screen is open, the line above it speaks of a card."""

    def __init__(self, parts: Parts, view: IntakeView) -> None:
        self._parts, self._view = parts, view

    def show_media(self, cards: Sequence[Card]) -> None:
        """All that are in."""
        self._view.show_media(cards)

    def announce(self, card: Card) -> None:
        """One came with something new on it."""
        if self._view.announce(card):
            return
        said = translate("intake", "Card {name}: %n new", "", card.new or 0)
        act = WayOut(translate("intake", "Go to Intake"), lambda: self._parts.go("intake"))
        self._parts.tell("ok", said.format(name=isolated(card.medium.name)), "", act)


def announcing(parts: Parts, desk: Desk, view: IntakeView, core: MediaCore, start: Start) -> MediaPresenter:
    """Looks for media at every beat, from now until the mission is left; never where nothing can be brought in."""
    presenter = MediaPresenter(Announcer(parts, view), core, start)
    if desk.bringing is not None and parts.pace_ms:
        beat = QTimer(view, interval=parts.pace_ms)
        beat.timeout.connect(presenter.look)
        beat.start()
        desk.leaving.callback(beat.stop)
        presenter.look()
    return presenter
