"""What gives the lengths in a photograph, as a person chooses it: its kind, its size, and who measured that."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from math import isfinite
from types import MappingProxyType
from typing import Final

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.target import TargetPoint, l_scale, rectangle, scale_bar
from ui.presenters.placing import Placing


class Kind(Enum):
    """What lies beside the piece; two kinds are printed by the program."""

    CARD = "card"
    LOOSE = "loose"
    L_SCALE = "l_scale"
    RECTANGLE = "rectangle"
    BAR = "scale_bar"


PRINTED: Final = frozenset({Kind.CARD, Kind.LOOSE})
"""Found by the program; the others are placed point by point."""


class Known(Enum):
    """Who says how long it is."""

    RULED = "ruled"
    CERTIFIED = "certified"
    NEVER = "never"


U_REL: Final[Mapping[Known, float | None]] = MappingProxyType(
    {Known.RULED: 0.001, Known.CERTIFIED: 0.0005, Known.NEVER: None}
)
"""Relative standard uncertainty of the whole scale; `None` counts as 2 % and is warned of (`measurement.md` 9)."""

POINTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "bar.start": QT_TRANSLATE_NOOP("measure", "One end of the scale bar"),
        "bar.end": QT_TRANSLATE_NOOP("measure", "Other end of the scale bar"),
        "rectangle.top_left": QT_TRANSLATE_NOOP("measure", "A corner where a long side begins"),
        "rectangle.top_right": QT_TRANSLATE_NOOP("measure", "Its other end, clockwise"),
        "rectangle.bottom_right": QT_TRANSLATE_NOOP("measure", "Third corner, clockwise"),
        "rectangle.bottom_left": QT_TRANSLATE_NOOP("measure", "Last corner"),
        "l_scale.corner.outer": QT_TRANSLATE_NOOP("measure", "Outer corner of the right angle"),
        "l_scale.across.outer": QT_TRANSLATE_NOOP("measure", "End of the first leg, outer corner"),
        "l_scale.across.inner": QT_TRANSLATE_NOOP("measure", "End of the first leg, inner corner"),
        "l_scale.corner.inner": QT_TRANSLATE_NOOP("measure", "Inner corner of the right angle"),
        "l_scale.down.inner": QT_TRANSLATE_NOOP("measure", "End of the second leg, inner corner"),
        "l_scale.down.outer": QT_TRANSLATE_NOOP("measure", "End of the second leg, outer corner"),
    }
)
"""What the points of a scale are called while they are placed."""


@dataclass(frozen=True, slots=True)
class GivenScale:
    """A scale with its size in mm, as it was measured, and who says so.

    `across_mm` is the length of a bar, of a first leg or side, or the distance of loose markers from outer edge to
    outer edge; `down_mm` of the second. `width_mm` is that of both legs. Of a card `across_mm` is what a steel rule
    reads along its bar of 200 mm.
    """

    kind: Kind = Kind.CARD
    across_mm: float = 200.0
    down_mm: float = 0.0
    width_mm: float = 0.0
    known: Known = Known.NEVER

    @property
    def u_rel(self) -> float | None:
        """Relative standard uncertainty of the whole scale; `None` where nobody measured it."""
        return U_REL[self.known]

    @property
    def sized(self) -> bool:
        """Whether all of its sizes are stated, and can be."""
        legs = self.kind is Kind.L_SCALE
        needs_down = self.kind in {Kind.L_SCALE, Kind.RECTANGLE, Kind.LOOSE}
        wide = 0 < self.width_mm < min(self.across_mm, self.down_mm) if legs else True
        return self.across_mm > 0 and (self.down_mm > 0 or not needs_down) and wide

    @property
    def points(self) -> tuple[TargetPoint, ...]:
        """Its points that a person places, in their order; none of a print."""
        match self.kind:
            case Kind.BAR:
                return scale_bar(self.across_mm)
            case Kind.RECTANGLE:
                return rectangle(self.across_mm, self.down_mm)
            case Kind.L_SCALE:
                return l_scale(self.across_mm, self.down_mm, self.width_mm)
        return ()

    @property
    def placing(self) -> Placing:
        """The points that are to be placed, none of them yet."""
        return Placing(tuple(POINTS[point.name] for point in self.points))


USUAL: Final[Mapping[Kind, GivenScale]] = MappingProxyType(
    {
        Kind.CARD: GivenScale(Kind.CARD, 200.0),
        Kind.LOOSE: GivenScale(Kind.LOOSE, 800.0, 500.0),
        Kind.L_SCALE: GivenScale(Kind.L_SCALE, 0.0, 0.0, 0.0),
        Kind.RECTANGLE: GivenScale(Kind.RECTANGLE, 0.0, 0.0),
        Kind.BAR: GivenScale(Kind.BAR, 100.0),
    }
)
"""Until a person enters another size; scales of one name differ between makers, so that none is assumed of them."""


def written(scale: GivenScale) -> str:
    """A scale as the settings keep it."""
    sizes = " ".join(repr(each) for each in (scale.across_mm, scale.down_mm, scale.width_mm))
    return f"{scale.kind.value} {scale.known.value} {sizes}"


def read(text: str, kind: Kind) -> GivenScale:
    """The scale that `written` wrote; the usual one of `kind` for anything else."""
    parts = text.split()
    try:
        across, down, width = map(float, parts[2:])
        found = GivenScale(Kind(parts[0]), across, down, width, Known(parts[1]))
    except (ValueError, IndexError):
        return USUAL[kind]
    sizes = (found.across_mm, found.down_mm, found.width_mm)
    return found if found.kind is kind and all(isfinite(each) and each >= 0 for each in sizes) else USUAL[kind]
