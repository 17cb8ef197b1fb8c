"""From what a figure rests on to the figure: the one way, whether it goes on the record or is computed again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from fieldkit.measure import combine, diameters, distances, evaluation, hand
from fieldkit.measure.codes import refused
from fieldkit.measure.diameters import Section
from fieldkit.measure.evaluation import FlatMethod
from fieldkit.measure.flat import Setting
from fieldkit.measure.methods import method as first_method
from fieldkit.measure.methods import scale_bar
from fieldkit.measure.outcome import Outcome
from fieldkit.measure.points import PixelPoint
from fieldkit.measure.result import Result
from fieldkit.measure.solving import PlaneSolution, solve_plane
from fieldkit.measure.views import Sighting
from fieldkit.measuring import exact
from fieldkit.model.basis import Basis, ByHand, OnPhotos, PhotoView, Stated
from fieldkit.quantity import Figure

FLAT: Final[Mapping[str, FlatMethod]] = {each.key: each for each in evaluation.METHODS}
CURVED: Final = frozenset({diameters.KEY, "chord_sagitta/1", "three_leg_gauge/1", "radius_template/1"})
"""Methods that give the diameter of an edge: their uncertainty is normal in curvature."""


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """What came out, and the planes of the photographs, if any had to be solved."""

    outcome: Outcome
    planes: tuple[PlaneSolution, ...] = ()


def measured(method: str, basis: Basis, seed: int, others: Sequence[Figure] = ()) -> Measured:
    """The figure of `basis` by `method`; `others` are the figures of the measurements that it names, in that order.

    Raises `MeasurementRefused`: `method_unknown`, `bad_request` for a basis that the method cannot use, and as the
    method itself does.
    """
    if isinstance(basis, OnPhotos):
        return _on_photos(method, basis, seed)
    if isinstance(basis, ByHand):
        return _by_hand(method, basis)
    if method != combine.METHOD:
        raise refused("method_unknown")
    return Measured(combine.combine(others, curved=basis.curved, common_u=float(basis.common_u)))


def by_bar(basis: OnPhotos, seed: int, method: str = scale_bar.KEY) -> Result:
    """The length from a scale bar. Raises as `measured` does."""
    if basis.facing is None or len(basis.views) != 1 or len(basis.views[0].scale) != 2:
        raise refused("bad_request")
    return first_method(method).evaluate(exact.bar_request(basis, basis.facing, seed))


def of_bar(result: Result) -> Measured:
    """What a method gave that solves no plane."""
    return Measured(
        Outcome(
            figure=result.figure,
            budget=result.budget,
            warnings=result.warnings,
            method=result.method,
            trials=result.trials,
        )
    )


def solved(view: PhotoView) -> PlaneSolution:
    """The plane of the scale in a view. Raises `MeasurementRefused` as `solve_plane` does, and `bad_request`."""
    if view.camera is None:
        raise refused("bad_request")
    return solve_plane([exact.observation(each) for each in view.scale], exact.belief(view, view.camera))


def setting(basis: OnPhotos, plane: PlaneSolution) -> Setting:
    """What all figures on the photograph of `plane` share."""
    return Setting(plane, _u_rel(basis), exact.height(basis.height_mm), exact.edge(basis))


def _on_photos(method: str, basis: OnPhotos, seed: int) -> Measured:
    if basis.facing is not None:
        return of_bar(by_bar(basis, seed, method))
    planes = tuple(solved(view) for view in basis.views)
    if method == distances.KEY:
        return Measured(distances.evaluate(planes, _sightings(basis), _u_rel(basis)), planes)
    if len(planes) != 1:
        raise refused("bad_request")
    shared = setting(basis, planes[0])
    if method == diameters.KEY:
        section, snapped = _section(basis.section_deg), basis.snapped is not None
        return Measured(diameters.evaluate(shared, _points(basis), seed, snapped=snapped, section=section), planes)
    if method not in FLAT:
        raise refused("method_unknown")
    return Measured(evaluation.evaluate(FLAT[method], shared, _points(basis), seed), planes)


def _points(basis: OnPhotos) -> tuple[PixelPoint, ...]:
    """Edge points that the program found take the place of those that were placed."""
    if basis.snapped is not None:
        return tuple(exact.pixel(each) for each in basis.snapped.found)
    return tuple(exact.pixel(each.at) for each in basis.points)


def _sightings(basis: OnPhotos) -> list[list[Sighting]]:
    """The physical points by their numbers, each as the views show it."""
    wanted = sorted({each.number for each in basis.points})
    return [
        [Sighting(each.view, exact.pixel(each.at)) for each in basis.points if each.number == number]
        for number in wanted
    ]


def _u_rel(basis: OnPhotos) -> float | None:
    return None if basis.scale.u_rel is None else float(basis.scale.u_rel)


def _section(stated: Stated | None) -> Section | None:
    return None if stated is None else Section(float(stated[0]), float(stated[1]))


def _spanned(measure: Callable[[float, float, Sequence[float], float], Outcome]) -> Callable[[ByHand], Outcome]:
    """A method that reads a depth over a span."""

    def evaluated(basis: ByHand) -> Outcome:
        if basis.span_mm is None:
            raise refused("bad_request")
        return measure(float(basis.span_mm[0]), float(basis.span_mm[1]), _readings(basis), float(basis.u_mm))

    return evaluated


def _between_leaves(basis: ByHand) -> Outcome:
    if len(basis.readings_mm) != 2:
        raise refused("bad_request")
    smaller, larger = _readings(basis)
    return hand.radius_template(smaller, larger, float(basis.u_mm))


def _read_off(basis: ByHand) -> Outcome:
    return hand.direct_reading(_readings(basis), float(basis.u_mm))


HAND: Final[Mapping[str, Callable[[ByHand], Outcome]]] = {
    "chord_sagitta/1": _spanned(hand.chord_sagitta),
    "three_leg_gauge/1": _spanned(hand.three_leg_gauge),
    "radius_template/1": _between_leaves,
    "direct_reading/1": _read_off,
}
"""Methods by hand. Of a radius template the readings are the leaf that is too small and the one too large."""


def _by_hand(method: str, basis: ByHand) -> Measured:
    if method not in HAND:
        raise refused("method_unknown")
    return Measured(HAND[method](basis))


def _readings(basis: ByHand) -> list[float]:
    return [float(each) for each in basis.readings_mm]
