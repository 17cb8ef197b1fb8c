"""A figure in progress, as values: what is measured, on which scale, and what the points say of it."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, Literal

from fieldkit.errors import MeasurementRefused
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.outcome import Outcome
from fieldkit.measure.points import Height, PixelPoint
from fieldkit.quantity import Figure
from ui.presenters.placing import Placing
from ui.presenters.scales import USUAL, GivenScale, Kind

if TYPE_CHECKING:  # they bring SciPy and OpenCV, which wait until something is measured
    from fieldkit.measure.verdict import Comparison
    from fieldkit.measuring.edging import EdgeSeen
    from fieldkit.measuring.live import Scaled

Origin = Literal["unknown", "exif", "calibrated", "told"]
Side = Literal["outer", "inner"]


@dataclass(frozen=True, slots=True)
class What:
    """A kind of figure: its method, the points it needs, the terms of `ms` that it can be a figure of."""

    method: str
    title: str
    names: tuple[str, ...]
    terms: tuple[str, ...]
    open: bool = False

    @property
    def placing(self) -> Placing:
        """Its points, none placed yet."""
        return Placing(self.names, open=self.open)

    @property
    def round(self) -> bool:
        """Whether it is a diameter."""
        return self.method == "diameter/1"


END, CORNER = QT_TRANSLATE_NOOP("measure", "Point of the line"), QT_TRANSLATE_NOOP("measure", "Corner of the shape")
ON_EDGE: Final = QT_TRANSLATE_NOOP("measure", "Point on the edge")
LENGTHS: Final = (
    "ms.length",
    "ms.width",
    "ms.height",
    "ms.thickness",
    "ms.wall_thickness",
    "ms.chord",
    "ms.sagitta",
)

LENGTH: Final = What(
    "length/1",
    QT_TRANSLATE_NOOP("measure", "Length"),
    (QT_TRANSLATE_NOOP("measure", "One end"), QT_TRANSLATE_NOOP("measure", "Other end")),
    (*LENGTHS, "ms.bolt_pitch", "ms.fin_span", "ms.fin_chord"),
)
EDGE: Final = What(
    "diameter/1",
    QT_TRANSLATE_NOOP("measure", "Diameter of a body, from its edge"),
    (ON_EDGE,) * 3,
    ("ms.derived_diameter", "ms.outer_diameter", "ms.inner_diameter"),
    open=True,
)
HOLE: Final = What(
    "diameter/1",
    QT_TRANSLATE_NOOP("measure", "Diameter of a hole or ring in the plane"),
    (ON_EDGE,) * 3,
    ("ms.hole_diameter", "ms.bolt_circle_diameter", "ms.outer_diameter", "ms.inner_diameter"),
    open=True,
)
WHATS: Final = (
    LENGTH,
    What("polyline/1", QT_TRANSLATE_NOOP("measure", "Length along a line"), (END, END), LENGTHS, open=True),
    What(
        "perimeter/1",
        QT_TRANSLATE_NOOP("measure", "Perimeter"),
        (CORNER,) * 3,
        ("ms.circumference",),
        open=True,
    ),
    What("area/1", QT_TRANSLATE_NOOP("measure", "Area"), (CORNER,) * 3, ("ms.other",), open=True),
    What(
        "angle/1",
        QT_TRANSLATE_NOOP("measure", "Angle"),
        (
            QT_TRANSLATE_NOOP("measure", "Point on one leg"),
            QT_TRANSLATE_NOOP("measure", "Vertex of the angle"),
            QT_TRANSLATE_NOOP("measure", "Point on the other leg"),
        ),
        ("ms.angle", "ms.arc_visible_deg"),
    ),
    EDGE,
    HOLE,
)
"""What can be measured in the plane of a scale, as it is offered."""
BESIDE_BAR: Final = "scale_bar/1"


class Stage(Enum):
    """What is being done."""

    RESTING = "resting"
    LOOKING = "looking"
    SCALE = "scale"
    PIECE = "piece"


class Cut(Enum):
    """How the edge is seen to lie to the axis of the body."""

    SQUARE = "square"
    ALONG = "along"
    """Foreshortened along its chord."""
    OBLIQUE = "oblique"


CONFIRMED_DEG, UNCHECKED_DEG = 5.0, 15.0
"""1 sigma of the section's tilt with a try-square held to it, and without (`measurement.md` 4)."""


@dataclass(frozen=True, slots=True)
class Section:
    """The answer to how the edge lies: whether a try-square `confirmed` that it is square."""

    cut: Cut = Cut.SQUARE
    confirmed: bool = False

    @property
    def u_deg(self) -> float:
        """Of the tilt about square; what is seen to be oblique is confirmed by nothing."""
        return CONFIRMED_DEG if self.confirmed and self.cut is Cut.SQUARE else UNCHECKED_DEG


@dataclass(frozen=True, slots=True)
class Candidate:
    """A diameter in mm that is known of a type, and who says so."""

    name: str
    diameter_mm: float
    u_mm: float
    source: str


@dataclass(frozen=True, slots=True)
class Impossible:
    """There is no figure: `code` is one of `measure.codes`, `why` its sentence."""

    code: str
    why: str

    @classmethod
    def of(cls, error: MeasurementRefused) -> "Impossible":
        """What was refused."""
        return cls(error.code, error.why)


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """A photograph as it is before anything is placed: its size in stored pixels, what is believed of its camera.

    `on` is the plane of a printed scale, if one was `found`, of which `markers` are seen. `why` says what kept it
    from being looked at.
    """

    width: int
    height: int
    origin: Origin
    on: "Scaled | None" = None
    found: GivenScale | None = None
    markers: int = 0
    warnings: tuple[str, ...] = ()
    why: Impossible | None = None


Place = tuple[float, float]
"""A point of the photograph in stored pixels."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A part of the photograph where a length of 100 mm is known worse than to 1 %; `poor`: worse than to 3 %."""

    corners: tuple[Place, Place, Place, Place]
    poor: bool


@dataclass(frozen=True, slots=True)
class PlaneSeen:
    """What the program believes of the plane: a grid of 10 cm, the hull of the scale, its residuals, its trust.

    `arrows` lead from each point of the scale to where the solution puts it, twenty times as far.
    """

    grid: tuple[tuple[Place, ...], ...]
    hull: tuple[Place, ...]
    arrows: tuple[tuple[Place, Place], ...]
    patches: tuple[Patch, ...]


class Tie(Enum):
    """How a figure stands to one on record."""

    NEW = "new"
    REPEATS = "repeats"
    """It is that of a second observer, who must not see the first."""
    CORRECTS = "corrects"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A figure on record of the item, with the term of what it is."""

    id: str
    term: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class Check:
    """A length that is known, beside what the plane says of it; `zeta` in standard uncertainties of both."""

    known_mm: float
    zeta: float

    @property
    def flags(self) -> bool:
        """Whether the plane is to be doubted."""
        return self.zeta > 2


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """All that a screen shows of a figure in progress. `recordable`: Enter would record it now.

    `snapped` are edge points that the program found in place of those of `piece`; `height` is None where nobody
    stated it, `section` where it was not asked yet. `of` is the figure that this one repeats or corrects (`tie`),
    `reason` the term of `cr` for a correction.
    """

    stage: Stage = Stage.RESTING
    given: GivenScale = USUAL[Kind.CARD]
    sight: Sight | None = None
    on: "Scaled | None" = None
    what: What = LENGTH
    term: str = LENGTH.terms[0]
    height: Height | None = None
    marks: Placing = LENGTH.placing
    piece: Placing = LENGTH.placing
    reading: Outcome | Impossible | None = None
    edge: "EdgeSeen | None" = None
    side: Side = "outer"
    section: Section | None = None
    snapped: tuple[PixelPoint, ...] = ()
    faint: bool = False
    candidates: tuple[Candidate, ...] = ()
    verdicts: tuple["Comparison", ...] = ()
    check: Check | None = None
    plane: PlaneSeen | None = None
    tie: Tie = Tie.NEW
    of: Earlier | None = None
    reason: str = ""
    busy: bool = False
    recordable: bool = False

    @property
    def hidden(self) -> bool:
        """Whether nobody may see the figure, nor those on record: a second observer measures."""
        return self.tie is Tie.REPEATS

    @property
    def tied(self) -> bool:
        """Whether it is said which figure it repeats or corrects, and why it corrects it."""
        return self.tie is Tie.NEW or (self.of is not None and (self.tie is Tie.REPEATS or bool(self.reason)))

    @property
    def placing(self) -> Placing | None:
        """The points that are placed now."""
        return {Stage.SCALE: self.marks, Stage.PIECE: self.piece}.get(self.stage)

    @property
    def outcome(self) -> Outcome | None:
        """The figure, if there is one."""
        return self.reading if isinstance(self.reading, Outcome) else None
