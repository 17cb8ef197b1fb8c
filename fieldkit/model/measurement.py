"""A measurement: what a figure rests on, and the figure with its interval and budget."""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta, convert

from fieldkit.model.base import (
    Act,
    Coded,
    Count,
    Decimal,
    Line,
    Made,
    Sha256,
    SubjectId,
    Text,
    Told,
    Value,
    Withdrawal,
)
from fieldkit.model.basis import Basis, Facing, Mark, OnPhotos, PhotoView, PlacedPoint, Point, Scale
from fieldkit.quantity import Figure

Edge = Literal["outer", "inner"]
"""Which edge of a wall was measured: on a wall of 10 mm they differ by 20 mm of diameter."""


class Bar(Value, frozen=True, kw_only=True):
    """A scale bar in the photo: its length and the relative standard uncertainty of it."""

    length_mm: Decimal
    u_rel: Decimal | None
    ends: Annotated[tuple[Point, ...], Meta(min_length=2, max_length=2)]


class View(Value, frozen=True, kw_only=True):
    """What was believed about the camera: stored pixels, focal length in pixels, relative u, u of distortion."""

    width: Count
    height: Count
    focal_px: Decimal
    u_focal: Decimal
    u_bend: Decimal


class Contribution(Value, frozen=True, kw_only=True):
    """One line of the budget: u of the influence in its unit, and what it adds to that of the figure."""

    influence: Line
    u: Decimal
    unit: Line
    distribution: Line
    evaluation: Line
    contribution: Decimal


class FirstMeasureAdd(Act, frozen=True, kw_only=True):
    """A length beside a scale bar, as recorded before there were other methods; no longer written."""

    NAME: ClassVar[str] = "measure.add/1"

    item: SubjectId
    photo: SubjectId
    sha256: Sha256
    measurand: Coded
    feature: Told
    method: Line
    bar: Bar
    points: Annotated[tuple[Point, ...], Meta(min_length=2)]
    view: View
    height_mm: tuple[Decimal, Decimal] | None
    edge_px: Decimal
    edge_mm: Decimal
    tilt_u_deg: Decimal
    figure: Figure
    budget: tuple[Contribution, ...]
    warnings: tuple[Line, ...]
    grade: Line
    seed: Count
    trials: Count
    software: Line
    supersedes: SubjectId | None = None
    reason: Coded | None = None

    @property
    def photos(self) -> tuple[SubjectId, ...]:
        """The photograph that it was made on."""
        return (self.photo,)

    @property
    def basis(self) -> OnPhotos:
        """What it rests on, in the words of later versions."""
        bar, view = self.bar, self.view
        seen = PhotoView(
            photo=self.photo,
            sha256=self.sha256,
            width=view.width,
            height=view.height,
            orientation=None,
            camera=None,
            scale=(_end("bar.start", "0", bar.ends[0]), _end("bar.end", bar.length_mm, bar.ends[1])),
        )
        return OnPhotos(
            scale=Scale(kind="scale_bar", u_rel=bar.u_rel),
            views=(seen,),
            points=tuple(PlacedPoint(number=number, view=0, at=at) for number, at in enumerate(self.points)),
            snapped=None,
            height_mm=self.height_mm,
            section_deg=None,
            edge_px=self.edge_px,
            edge_mm=self.edge_mm,
            facing=Facing(
                tilt_u_deg=self.tilt_u_deg, focal_px=view.focal_px, u_focal=view.u_focal, u_bend=view.u_bend
            ),
        )


def _end(name: str, mm: Decimal, at: Point) -> Mark:
    return Mark(name=name, x=at.x, y=at.y, sigma_px=at.sigma_px, target_mm=(mm, "0"), how=at.how, marker=None)


class Compared(Value, frozen=True, kw_only=True):
    """What the figure says of a candidate, in the unit of the figure; `source` is who says that it measures so.

    `zeta` is how far apart they lie in standard uncertainties of their difference, missing where neither has any.
    """

    name: Line
    value: Decimal
    u: Decimal
    source: Told
    zeta: Decimal | None
    verdict: Literal["consistent", "excluded", "inconclusive"]


class MeasureAdd(Act, frozen=True, kw_only=True):
    """A measurement is recorded, with all that gives its figure to the last digit.

    `repeats` names the measurement that this observer repeated without seeing it, `supersedes` the one that this
    corrects, `reason` (`cr.*`) why. `seed` is missing where nothing was drawn by lot; `trials` is 0 where the
    linear interval holds.
    """

    NAME: ClassVar[str] = "measure.add/2"

    item: SubjectId
    measurand: Coded
    feature: Told
    edge: Edge | None
    method: Line
    basis: Basis
    comparisons: tuple[Compared, ...]
    figure: Figure
    budget: tuple[Contribution, ...]
    warnings: tuple[Line, ...]
    grade: Line
    seed: Count | None
    trials: Count
    software: Line
    repeats: SubjectId | None = None
    supersedes: SubjectId | None = None
    reason: Coded | None = None

    @property
    def photos(self) -> tuple[SubjectId, ...]:
        """The photographs that it was made on, each once."""
        views = self.basis.views if isinstance(self.basis, OnPhotos) else ()
        return tuple(dict.fromkeys(view.photo for view in views))


class MeasureWithdraw(Withdrawal, frozen=True, kw_only=True):
    """A measurement is set aside."""

    NAME: ClassVar[str] = "measure.withdraw/1"


class Measurement(Made, frozen=True, kw_only=True):
    """A measurement as it was recorded, fields as in `MeasureAdd`; `withdrawn`: why it was set aside, if it was.

    What `FirstMeasureAdd` alone has is missing in any other; that one has no `basis`. `photo` is the first
    photograph, `further` are the others where there are any.
    """

    item: SubjectId
    photo: SubjectId | None
    sha256: Sha256 | None
    measurand: Coded
    feature: Told
    method: Line
    bar: Bar | None
    points: tuple[Point, ...] | None
    view: View | None
    height_mm: tuple[Decimal, Decimal] | None
    edge_px: Decimal | None
    edge_mm: Decimal | None
    tilt_u_deg: Decimal | None
    figure: Figure
    budget: tuple[Contribution, ...]
    warnings: tuple[Line, ...]
    grade: Line
    seed: Count | None
    trials: Count
    software: Line
    supersedes: SubjectId | None
    reason: Coded | None
    withdrawn: Text | None
    edge: Edge | None
    basis: Basis | None
    comparisons: tuple[Compared, ...] | None
    repeats: SubjectId | None
    further: tuple[SubjectId, ...] | None

    @property
    def photos(self) -> tuple[SubjectId, ...]:
        """The photographs that it was made on; none for readings by hand."""
        return () if self.photo is None else (self.photo, *(self.further or ()))

    @property
    def rests_on(self) -> Basis:
        """`basis`, of the first version as well."""
        return convert(self, FirstMeasureAdd, from_attributes=True).basis if self.basis is None else self.basis


ACTS = (FirstMeasureAdd, MeasureAdd, MeasureWithdraw)
