"""The page of a camera over the core."""

from collections.abc import Callable
from contextlib import suppress

from fieldkit.errors import FieldkitError
from fieldkit.intake import Stills
from ui.app.parts import Parts
from ui.desk import Desk, writable
from ui.i18n import translate
from ui.presenters.camera import CameraPresenter
from ui.views.camera import CameraPage, ShownCamera
from ui.views.page import Page


class Sitting:
    """Stills of one visit to the page: an intake for each camera that was used."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._camera, self._count = desk, "", 0
        self._stills: Stills | None = None

    def take(self, camera: str, data: bytes) -> int:
        """Bring one in; how many came by now."""
        if self._stills is None or camera != self._camera:
            self.end()
            self._stills, self._camera = Stills(writable(self._desk.bringing), camera), camera
        self._stills.take(data, "png")
        self._count += 1
        return self._count

    def end(self) -> None:
        """Record the intake."""
        if self._stills is not None:
            self._stills.end()
            self._stills = None


def use_camera(parts: Parts, desk: Desk, camera: Callable[[], ShownCamera]) -> None:
    """Lay the page over whatever is shown; where the system lacks what the extra stands on, say what."""
    try:
        shown = camera()
    except ImportError as error:
        said = translate("camera", "No camera can be used here: {why}.")
        remedy = translate("camera", "Let its own program write into a folder, and watch that folder.")
        parts.tell("warn", said.format(why=error), remedy)
        return
    parts.cover("camera", lambda: _page(parts, desk, shown))


def _page(parts: Parts, desk: Desk, camera: ShownCamera) -> Page:
    page, sitting = CameraPage(parts.acts, camera), Sitting(desk)

    def end() -> None:
        with suppress(FieldkitError):  # the mission is closed all the same; what came stands
            sitting.end()

    desk.closing.callback(end)
    title = translate("camera", "Bringing in a still")
    page.presenter = CameraPresenter(page, camera, sitting, parts.lanes.start, title)
    return page
