"""What figures of every method rest on, as it is recorded: photographs of a flat scale, readings by hand."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from msgspec import structs

from fieldkit.measure.beliefs import unknown
from fieldkit.measure.camera import unknown_camera
from fieldkit.measure.points import PixelPoint
from fieldkit.measuring import exact
from fieldkit.model.basis import (
    Basis,
    ByHand,
    OnPhotos,
    PhotoView,
    PlacedPoint,
    Print,
    Scale,
    Snapped,
    Stated,
)
from tests.measured import FRAME, SIZE, Shot, shot

PHOTO, SHA256 = "22222222-0000-7000-8000-000000000003", "a" * 64
BOARD: Final = Scale(
    kind="marker_board", u_rel="0.001", name="Field card", printed=Print(dictionary="DICT_4X4_50", chessboard=None)
)
PLACES: Final[Mapping[str, Sequence[tuple[float, float]]]] = {
    "length/1": ((100, 250), (580, 250)),
    "polyline/1": ((100, 250), (300, 280), (580, 250)),
    "perimeter/1": ((100, 100), (500, 100), (500, 400)),
    "area/1": ((100, 100), (500, 100), (500, 400), (100, 400)),
    "angle/1": ((500, 100), (100, 100), (100, 400)),
}
"""Where the points of each flat method lie on the scale, in mm."""
BAR: Final = frozenset({"marker.0.top_left", "marker.1.top_right"})
"""Two points of the scale that stand for a bar of 800 mm."""


def view(by: Shot, photo: str = PHOTO, *, known: bool = True) -> PhotoView:
    """A photograph of the markers, by a camera that is calibrated or not."""
    return PhotoView(
        photo=photo,
        sha256=SHA256,
        width=SIZE[0],
        height=SIZE[1],
        orientation=6,
        camera=exact.believed(by.known, "told") if known else exact.believed(unknown(*SIZE), "unknown"),
        scale=tuple(map(exact.mark, by.sees(FRAME))),
    )


def placed(points: Sequence[PixelPoint], view: int = 0) -> tuple[PlacedPoint, ...]:
    """Points of one view, numbered in their order."""
    return tuple(PlacedPoint(number=n, view=view, at=exact.point(at)) for n, at in enumerate(points))


def on_photo(
    seen: PhotoView, points: Sequence[PixelPoint], *, section: Stated | None = None, snapped: bool = False
) -> OnPhotos:
    """Points on one photograph; `snapped`: an edge was found through them."""
    return OnPhotos(
        scale=BOARD,
        views=(seen,),
        points=placed(points),
        snapped=Snapped(reach_px="8.0", found=tuple(map(exact.point, points))) if snapped else None,
        height_mm=("0.0", "1.0"),
        section_deg=section,
        edge_px="0.0",
        edge_mm="0.0",
        facing=None,
    )


def arc(by: Shot) -> tuple[PixelPoint, ...]:
    """Points of a quarter of a circle of 600 mm."""
    turns = np.linspace(0.2, 0.2 + np.pi / 2, 15)
    return by.clicks([(400 + 300 * np.cos(t), 250 + 300 * np.sin(t)) for t in turns], 0.5)


def beside_bar() -> OnPhotos:
    """A length beside a bar that nobody measured."""
    whole = on_photo(view(shot()), shot().clicks(PLACES["length/1"], 1.0))
    ends = tuple(each for each in whole.views[0].scale if each.name in BAR)
    return structs.replace(
        whole,
        scale=Scale(kind="scale_bar", u_rel=None),
        views=(structs.replace(whole.views[0], camera=None, scale=ends),),
        height_mm=None,
        edge_px="0.5",
        edge_mm="0.3",
        facing=exact.facing(unknown_camera(*SIZE), 10.0),
    )


def in_two_views(other: str = PHOTO) -> OnPhotos:
    """A distance in space, seen from two sides."""
    left, right = shot(25, towards_deg=0, seed=2), shot(25, towards_deg=180, seed=3)
    ends = ((100.0, 250.0), (580.0, 250.0))
    return OnPhotos(
        scale=BOARD,
        views=(view(left), view(right, other)),
        points=placed(left.clicks(ends, 0.5)) + placed(right.clicks(ends, 0.5), 1),
        snapped=None,
        height_mm=None,
        section_deg=None,
        edge_px="0.0",
        edge_mm="0.0",
        facing=None,
    )


def every_basis() -> dict[str, Basis]:
    """One basis for each method that needs no other measurement."""
    by = shot(lens=(0.0, 0.0))
    flat = {key: on_photo(view(by), by.clicks(places, 1.0)) for key, places in PLACES.items()}
    depth = ByHand(instrument="Depth rod", span_mm=("300.0", "0.5"), readings_mm=("20.9", "21.0"), u_mm="0.1")
    return {
        **flat,
        "length/1": on_photo(view(by, known=False), by.clicks(PLACES["length/1"], 1.0)),
        "scale_bar/1": beside_bar(),
        "diameter/1": on_photo(view(by), arc(by), section=("0.0", "5.0")),
        "distance_3d/1": in_two_views(),
        "chord_sagitta/1": depth,
        "three_leg_gauge/1": depth,
        "radius_template/1": ByHand(instrument=None, span_mm=None, readings_mm=("20.0", "21.0"), u_mm="0.05"),
        "direct_reading/1": ByHand(instrument="Calliper", span_mm=None, readings_mm=("12.1",), u_mm="0.05"),
    }
