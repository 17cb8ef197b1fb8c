"""A measured figure: its value, its unit and how well it is known. A bare number cannot be built here.

The words are those of the VIM (JCGM 200:2012): measured quantity value 2.10, standard measurement
uncertainty 2.30, coverage interval 2.36, coverage probability 2.37.
"""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from math import isfinite
from typing import Annotated, Literal

from msgspec import Meta, Struct

from fieldkit.labels import QT_TRANSLATE_NOOP, Speak, in_english

Number = Annotated[str, Meta(pattern=r"^-?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?\Z", max_length=32)]
"""A double as text, `repr` of it, so that it is read back to the last bit."""

Unit = Literal["mm", "deg", "mm2"]
Grade = Literal["A", "B", "C", "D"]
"""Class by relative half width of the coverage interval: A to 1 %, B to 3 %, C to 10 %, D beyond or open."""

GRADES: tuple[tuple[float, Grade], ...] = ((0.01, "A"), (0.03, "B"), (0.1, "C"))
DIGITS = Context(prec=700)  # holds any double beside any other
SUFFIXES: dict[Unit, str] = {"mm": " mm", "deg": "°", "mm2": " mm²"}

CLOSED = QT_TRANSLATE_NOOP("quantity", "{value}{unit} ({coverage} %: {low}–{high}{unit})")
OPEN_ABOVE = QT_TRANSLATE_NOOP("quantity", "{value}{unit} ({coverage} %: at least {low}{unit})")
OPEN_BELOW = QT_TRANSLATE_NOOP("quantity", "{value}{unit} ({coverage} %: at most {high}{unit})")


@dataclass(frozen=True, slots=True)
class Rounded:
    """The digits of a figure that mean something, as text: uncertainty to two digits, the rest to match."""

    value: str
    u: str
    low: str | None
    high: str | None


class Figure(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A measured quantity value with standard uncertainty `u` and coverage interval from `low` to `high`.

    `None` stands for an end that is open. `coverage` is the probability that the interval is stated for.
    Raises `ValueError` for what is not a figure: no uncertainty, no end at all, ends that do not enclose
    the value, numbers that are not finite.
    """

    value: Number
    unit: Unit
    u: Number
    low: Number | None
    high: Number | None
    coverage: Number

    def __post_init__(self) -> None:
        numbers = [self.value, self.u, self.coverage, *(end for end in (self.low, self.high) if end is not None)]
        if not all(isfinite(float(number)) for number in numbers):
            raise ValueError("a figure holds finite numbers")
        if self.low is None and self.high is None:
            raise ValueError("a figure has a coverage interval")
        if not (float(self.u) > 0 and 0 < float(self.coverage) < 1):
            raise ValueError("a figure has an uncertainty and a coverage probability")
        low, high = (self.value if end is None else end for end in (self.low, self.high))
        if not float(low) <= float(self.value) <= float(high) or low == high:
            raise ValueError("the coverage interval holds the value")

    @property
    def grade(self) -> Grade:
        """Class of the figure by (high - low) / 2 over the value."""
        if self.low is None or self.high is None or float(self.value) == 0:
            return "D"
        relative = (float(self.high) - float(self.low)) / 2 / abs(float(self.value))
        return next((grade for bound, grade in GRADES if relative <= bound), "D")

    def scaled(self, factor: float) -> "Figure":
        """The figure times an exactly known `factor` > 0; class and coverage stay as they are."""
        return figure(
            value=float(self.value) * factor,
            unit=self.unit,
            u=float(self.u) * factor,
            low=None if self.low is None else float(self.low) * factor,
            high=None if self.high is None else float(self.high) * factor,
            coverage=float(self.coverage),
        )

    def rounded(self) -> Rounded:
        """Round for reading: `u` to two significant digits (GUM, JCGM 100:2008, 7.2.6), the value to match.

        The ends are rounded outwards, so the interval shown is never narrower than the one stated.
        """
        step = _last_digit(Decimal(self.u))
        return Rounded(
            value=_at(Decimal(self.value), step, ROUND_HALF_EVEN),
            u=_at(Decimal(self.u), step, ROUND_HALF_EVEN),
            low=None if self.low is None else _at(Decimal(self.low), step, ROUND_FLOOR),
            high=None if self.high is None else _at(Decimal(self.high), step, ROUND_CEILING),
        )

    def template(self) -> str:
        """The sentence for this kind of interval, to be filled with `facts`."""
        if self.high is None:
            return OPEN_ABOVE
        return OPEN_BELOW if self.low is None else CLOSED

    def facts(self) -> dict[str, str]:
        """What `template` says, rounded for reading; an end that is open is empty."""
        shown = self.rounded()
        return {
            "value": shown.value,
            "low": shown.low or "",
            "high": shown.high or "",
            "unit": SUFFIXES[self.unit],
            "coverage": format((Decimal(self.coverage) * 100).normalize(), "f"),
        }

    def display(self, speak: Speak = in_english) -> str:
        """For reading, for example `189.0 mm (95 %: 187.1–190.9 mm)`."""
        return speak("quantity", self.template()).format(**self.facts())


def figure(
    *, value: float, unit: Unit, u: float, low: float | None, high: float | None, coverage: float = 0.95
) -> Figure:
    """A `Figure` of doubles, each kept to its last bit.

    Raises `ValueError` as `Figure` does.
    """
    return Figure(
        value=repr(float(value)),
        unit=unit,
        u=repr(float(u)),
        low=None if low is None else repr(float(low)),
        high=None if high is None else repr(float(high)),
        coverage=repr(float(coverage)),
    )


def _last_digit(u: Decimal) -> Decimal:
    """The step of the second significant digit of `u`, once rounded to it (0.0996 becomes 0.10)."""
    step = Decimal(1).scaleb(u.adjusted() - 1)
    return Decimal(1).scaleb(u.quantize(step, ROUND_HALF_EVEN).adjusted() - 1)


def _at(number: Decimal, step: Decimal, rounding: str) -> str:
    return format(number.quantize(step, rounding, DIGITS), "f")
