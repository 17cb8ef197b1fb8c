"""Photographs of the Catalogue side by side, each with the scale that was placed on it."""

from collections.abc import Sequence

from fieldkit.browsing import PhotoShown, photos_at
from fieldkit.imaging.viewer import Viewer
from fieldkit.measuring import drawn
from fieldkit.recording import find_photo
from ui.app.parts import Parts
from ui.desk import Desk
from ui.i18n import isolated
from ui.presenters.comparing import Compared, ComparingPresenter
from ui.presenters.looking import LookingPresenter, LookingScreen, Subject
from ui.views.compare import CompareView


class SideBySide:
    """A `CompareView` of one mission; its decoders end with the comparison, or with the mission."""

    def __init__(self, parts: Parts, desk: Desk) -> None:
        self._parts, self._desk = parts, desk
        self.view = CompareView("catalogue.compare", parts.appearance.look, self._look_at, parts.icons.icon)
        self.view.presenter = ComparingPresenter(self.view)
        parts.appearance.changed.connect(self.view.wear)
        desk.leaving.callback(self.view.clear)

    def show(self, rows: Sequence[int]) -> None:
        """Compare the photographs with these row numbers, in their order."""
        found = photos_at(self._desk.reading, rows)
        self.view.presenter.show([self._compared(one) for one in found if one is not None])

    def clear(self) -> None:
        """Compare nothing any more."""
        self.view.clear()

    def _compared(self, shown: PhotoShown) -> Compared:
        mission = self._desk.reading
        photo = find_photo(mission, shown.id)
        measured = drawn(mission, photo)
        title = "  ".join(map(isolated, (shown.number, *shown.items.values())))
        bar = next((one.bar for one in reversed(measured) if one.bar), None)
        return Compared(Subject(photo.sha256, photo.size), title, bar)

    def _look_at(self, screen: LookingScreen) -> LookingPresenter:
        read = self._desk.looking.originals.sound
        return LookingPresenter(screen, Viewer(), read, self._parts.lanes.start)
