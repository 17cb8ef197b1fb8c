"""What the core does for a figure in progress: behind a face of its own, for it brings SciPy and OpenCV."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from fieldkit.measure.outcome import Outcome
from fieldkit.measure.points import Height, PixelPoint
from ui.presenters.figures import Candidate, PlaneSeen, Side, Sight
from ui.presenters.placing import Placing
from ui.presenters.scales import GivenScale

if TYPE_CHECKING:
    from fieldkit.measure.verdict import Comparison
    from fieldkit.measuring.edging import EdgeSeen
    from fieldkit.measuring.live import Scaled


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ask:
    """A figure that is to go on the record; `repeats`, `supersedes` are ids of others, `reason` a term of `cr`."""

    on: "Scaled"
    method: str
    term: str
    piece: Placing
    snapped: tuple[PixelPoint, ...]
    height: Height | None
    section_u_deg: float | None
    side: Side | None
    candidates: tuple[Candidate, ...]
    warnings: tuple[str, ...]
    repeats: str | None = None
    supersedes: str | None = None
    reason: str | None = None


class Figures(Protocol):
    """What the core does for a figure. `sight`, `edge_near`, `plane`, `record` take time: they are for a lane.

    All raise `MeasurementRefused`. `compare` and `glance` answer within a twentieth of a second.
    """

    def sight(self, given: Sequence[GivenScale]) -> Sight: ...
    def scaled(self, given: GivenScale, marks: Sequence[PixelPoint]) -> "Scaled": ...
    def glance(
        self,
        on: "Scaled",
        method: str,
        points: Sequence[PixelPoint],
        *,
        height: Height | None,
        section_u_deg: float | None,
        snapped: bool,
    ) -> Outcome: ...
    def edge(
        self, on: "Scaled", points: Sequence[PixelPoint], height: Height | None, *, snapped: bool
    ) -> "EdgeSeen": ...
    def edge_near(
        self, on: "Scaled", points: Sequence[PixelPoint], height: Height | None
    ) -> tuple[PixelPoint, ...]: ...
    def plane(self, on: "Scaled", height: Height | None) -> PlaneSeen | None: ...
    def compare(self, outcome: Outcome, candidates: Sequence[Candidate]) -> tuple["Comparison", ...]: ...
    def record(self, ask: Ask) -> Outcome: ...


class FiguresOf(Protocol):
    """Makes the `Figures` of the photograph that is looked at; called on a lane, for it brings SciPy and OpenCV."""

    def __call__(self) -> Figures: ...
