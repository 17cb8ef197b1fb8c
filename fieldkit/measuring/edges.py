"""Edges that the program finds where a person placed points."""

from fieldkit.measure.snapping import REACH_PX
from fieldkit.measure.snapping import snapped as found_near
from fieldkit.measuring import exact
from fieldkit.measuring.figures import setting, solved
from fieldkit.measuring.photographs import Grey
from fieldkit.model.basis import OnPhotos, Snapped


def snapped(basis: OnPhotos, grey: Grey) -> Snapped | None:
    """The curved edge through the points of the first view, in its pixels; `None` where it is too faint.

    Raises `MeasurementRefused` as solving the plane and fitting a circle do.
    """
    clicks = [exact.pixel(each.at) for each in basis.points]
    found = found_near(grey, setting(basis, solved(basis.views[0])), clicks)
    if found is None:
        return None
    return Snapped(reach_px=exact.number(REACH_PX), found=tuple(map(exact.point, found)))
