"""Points that are being placed, as what is drawn over their photograph, and in words."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.points import PixelPoint
from ui.canvas.overlay import Handle, Overlay, Stroke
from ui.i18n import isolated, said, translate
from ui.presenters.placing import Placing
from ui.presenters.snapping import Miss, Snap, Try

FEW: Final = 2
"""More points than these carry their numbers on the photograph."""

MISSES: Final[Mapping[Miss, str]] = MappingProxyType(
    {
        Miss.FAINT: QT_TRANSLATE_NOOP("canvas", "too little contrast: not snapped"),
        Miss.FAR: QT_TRANSLATE_NOOP("canvas", "nothing within 8 pixels: not snapped"),
        Miss.NOTHING: QT_TRANSLATE_NOOP("canvas", "nothing of the kind here: not snapped"),
        Miss.COARSE: QT_TRANSLATE_NOOP("canvas", "not readable at full size: not snapped"),
    }
)
SNAPPED: Final[Mapping[Snap, str]] = MappingProxyType(
    {
        Snap.CORNER: QT_TRANSLATE_NOOP("canvas", "snapped to a corner, {far} away"),
        Snap.EDGE: QT_TRANSLATE_NOOP("canvas", "snapped to an edge, {far} away"),
        Snap.RING: QT_TRANSLATE_NOOP("canvas", "snapped to the middle of a ring, {far} away"),
        Snap.MARKER: QT_TRANSLATE_NOOP("canvas", "snapped to a marker, {far} away"),
    }
)


def with_points(placing: Placing, strokes: Sequence[Stroke]) -> Overlay:
    """`strokes`, and over them each point of `placing` that may be seen; why the active one was not snapped."""
    handles = tuple(
        _handle(placing, number, point)
        for number, point in placing.seen_by_number
        if placing.aim is None or number != placing.active
    )
    aim, now = placing.aim, current(placing)
    missed = now is not None and isinstance(now.found, Miss)
    return Overlay(
        tuple(strokes),
        handles,
        aim=None if aim is None else _place(aim.raw),
        found=_place(aim.point) if aim is not None and aim.snapped else None,
        note=snap_words(now) if now is not None and missed else "",
    )


def current(placing: Placing) -> Try | None:
    """The try that is active: that which is aimed at, or the last one at the active point."""
    spot = None if placing.repeating else placing.spot(placing.active)
    return placing.aim or (spot.latest if spot else None)


def name_words(placing: Placing, number: int) -> str:
    """What the point is called, with its number where others are called alike."""
    name = said("measure", placing.name(number))
    alike = placing.open or placing.names.count(placing.name(number)) > 1
    return f"{name} {isolated(str(number + 1))}" if alike else name


def place_words(point: PixelPoint) -> str:
    """Where a point is, in stored pixels to a tenth: finer than that it cannot be moved."""
    return isolated(translate("canvas", "{x}, {y} px").format(x=f"{point.x:,.1f}", y=f"{point.y:,.1f}"))


def snap_words(one: Try) -> str:
    """What a try was drawn to, or why not; empty where it was to be drawn to nothing."""
    if isinstance(one.found, Miss):
        return said("canvas", MISSES[one.found])
    if isinstance(one.found, PixelPoint):
        far = isolated(translate("canvas", "{count} px").format(count=f"{one.moved_px:.1f}"))
        return said("canvas", SNAPPED[one.way], {"far": far})
    return ""


def tries_words(placing: Placing) -> str:
    """How often the active point was placed, and how well that makes it known; empty for once."""
    spot = placing.spot(placing.active)
    if spot is None or placing.repeating or len(spot.tries) < 2:
        return ""
    sigma = isolated(translate("canvas", "± {sigma} px").format(sigma=f"{spot.point.sigma_px:.1f}"))
    return translate("canvas", "placed %n time(s), {sigma}", "", len(spot.tries)).format(sigma=sigma)


def _handle(placing: Placing, number: int, point: PixelPoint) -> Handle:
    spot = placing.spot(number)
    latest = spot.latest if spot and len(spot.tries) == 1 and spot.latest.snapped else None
    return Handle(
        _place(point),
        number,
        active=number == placing.active,
        sign=isolated(str(number + 1)) if len(placing.names) > FEW or placing.open else "",
        put=_place(latest.raw) if latest else None,
    )


def _place(point: PixelPoint) -> tuple[float, float]:
    return point.x, point.y
