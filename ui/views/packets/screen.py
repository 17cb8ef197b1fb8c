"""`PacketsView`: two pages, one to seal, one to bring in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTabWidget

from ui.i18n import translate
from ui.models.pages import Pages
from ui.theme.icons import Icons
from ui.views.acts import Acts
from ui.views.packets.bring_page import BringPage
from ui.views.packets.seal_page import SealPage


class PacketsView(QTabWidget):
    """Binds the keys of the screen; what they do is for the presenters of its pages.

    `person` signs; `editions` are values with what they are called.
    """

    def __init__(
        self, acts: Acts, icons: Icons, pages: Pages, person: str, editions: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__()
        self.setObjectName("packets")
        self.seal_page = SealPage(acts, icons, pages, person, editions)
        self.bring_page = BringPage(acts, icons, person)
        self.addTab(self.seal_page, translate("packets", "Seal a packet"))
        self.addTab(self.bring_page, translate("packets", "Bring in a packet"))
        self.tabBar().setObjectName("packets.tabs")
        self.tabBar().setAccessibleName(translate("packets", "Seal or bring in"))
        self.setDocumentMode(True)
        self.currentChanged.connect(lambda _: self.visit())

    @property
    def is_sealing(self) -> bool:
        """Is the first page open?"""
        return self.currentWidget() is self.seal_page

    def visit(self) -> None:
        """The screen, or another page of it, comes to the front."""
        (self.seal_page if self.is_sealing else self.bring_page).visit()

    def fold_lists(self) -> None:
        """F9."""
        (self.seal_page if self.is_sealing else self.bring_page).panels.fold_lists()

    def fold_inspector(self) -> None:
        """F10."""
        (self.seal_page if self.is_sealing else self.bring_page).panels.fold_inspector()

    def seek(self) -> None:
        """Ctrl+F: look for an item to seal."""
        self.setCurrentWidget(self.seal_page)
        self.seal_page.inside.seek()
