"""A photograph's view with everyone behind it: decoder, the presenter that fetches, the presenter that measures."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QIcon

from fieldkit.imaging.viewer import Viewer
from ui.canvas.canvas import PhotoCanvas
from ui.jobs import Start
from ui.presenters.choices import Choice
from ui.presenters.looking import LookingPresenter
from ui.presenters.measuring import MeasuringPresenter
from ui.presenters.snapping import NoSnapper, Seeker, Snapper
from ui.views.photo.view import PhotoView


def photo_view(
    name: str,
    canvas: PhotoCanvas,
    icon: Callable[[str], QIcon],
    measurands: Sequence[Choice],
    *,
    read: Callable[[str], bytes],
    start: Start,
    known_mm: float | None,
    remember: Callable[[float], None],
    snapper: Snapper | None = None,
) -> PhotoView:
    """A view over `canvas`; `read` gives the checked bytes of an original by its digest, on a lane.

    `known_mm` is the length of the scale that was used last; `remember` is told another one. `snapper` draws points
    to edges. `name` begins the object names. Whoever lets go of the view calls `canvas.looking.close()`: it has a
    child process.
    """
    view = PhotoView(name, canvas, icon, measurands)
    canvas.looking = LookingPresenter(canvas, Viewer(), read, start)
    seeker = Seeker(canvas.looking.examine, snapper or NoSnapper())
    view.measuring = MeasuringPresenter(view, start, seeker, known_mm, remember)
    view.place_with(view.measuring.pointing)
    return view
