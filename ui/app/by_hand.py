"""Lays the page for readings by hand over the window, for the item that is worked on."""

from fieldkit.recording import find_item
from ui.app.parts import Parts
from ui.desk import Desk
from ui.presenters.by_hand import Hand, HandPresenter
from ui.presenters.choices import choices
from ui.presenters.errands import Errands
from ui.views.hand_page import HandPage


def read_by_hand(parts: Parts, desk: Desk, item: str) -> None:
    """Open it; `item` is the id of an item that stands."""
    parts.cover("hand", lambda: _page(parts, desk, item))


def _page(parts: Parts, desk: Desk, item: str) -> HandPage:
    label = str(find_item(desk.reading, item).label)
    page = HandPage(label, choices(desk.vocabulary, ("ms",), parts.language.code), parts.acts, parts.icons.icon)
    errands = Errands(parts.lanes.start)

    def hand() -> Hand:
        # SciPy takes most of a second to import, and is not needed before something is measured
        from ui.app.hand_core import ItemReadings

        return ItemReadings(desk, item)

    page.presenter = HandPresenter(page, hand, errands)
    page.gone.connect(errands.end)
    page.presenter.begin()
    return page
