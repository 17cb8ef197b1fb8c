"""A figure is never a bare number, and is never shown more exact than it is."""

from decimal import Decimal

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fieldkit.canon import canonical, decode
from fieldkit.errors import NotCanonical
from fieldkit.quantity import Figure, figure

LENGTHS = st.floats(min_value=1e-3, max_value=1e6)
SHARES = st.floats(min_value=1e-6, max_value=0.9)


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    value, below, above = draw(LENGTHS), draw(SHARES), draw(SHARES)
    u = value * (below + above) / 3.92
    return figure(value=value, unit="mm", u=u, low=value * (1 - below), high=value * (1 + above))


def length(
    value: float = 189.0, u: float = 0.95, low: float | None = 187.14, high: float | None = 190.86
) -> Figure:
    return figure(value=value, unit="mm", u=u, low=low, high=high)


@given(figures())
def test_a_stored_figure_reads_back_to_the_last_bit(one: Figure) -> None:
    assert decode(canonical(one), Figure) == one
    assert repr(float(one.value)) == one.value


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"low": None, "high": None}, "has a coverage interval"),
        ({"u": 0.0}, "has an uncertainty"),
        ({"u": float("inf")}, "finite"),
        ({"value": float("nan")}, "finite"),
        ({"low": 190.0}, "holds the value"),
        ({"high": 188.0}, "holds the value"),
        ({"low": 189.0, "high": 189.0}, "holds the value"),
    ],
)
def test_what_is_not_a_figure_cannot_be_built(changed: dict[str, float | None], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        length(**changed)


@pytest.mark.parametrize("coverage", [0.0, 1.0, 95.0])
def test_a_coverage_probability_lies_between_none_and_all(coverage: float) -> None:
    with pytest.raises(ValueError, match="coverage probability"):
        figure(value=1.0, unit="mm", u=0.1, low=0.8, high=1.2, coverage=coverage)


@pytest.mark.parametrize(
    ("field", "bad"),
    [("value", 189.0), ("u", "0"), ("u", "-1.0"), ("low", "NaN"), ("high", "1e999"), ("unit", "inch")],
)
def test_a_line_that_holds_no_figure_is_refused(field: str, bad: object) -> None:
    line = msgspec.json.encode(msgspec.to_builtins(length()) | {field: bad}, order="sorted")
    with pytest.raises(NotCanonical):
        decode(line, Figure)


@pytest.mark.parametrize(
    ("value", "u", "low", "high", "shown"),
    [
        (189.0, 0.95, 187.14, 190.86, "189.00 mm (95 %: 187.14–190.86 mm)"),
        (189.0, 2.04, 185.02, 192.98, "189.0 mm (95 %: 185.0–193.0 mm)"),
        (189.04, 10.5, 171.2, 212.4, "189 mm (95 %: 171–213 mm)"),
        (1098.3, 123.0, 871.0, 1331.0, "1100 mm (95 %: 870–1340 mm)"),
        (1.23456, 0.0996, 1.0333, 1.4222, "1.23 mm (95 %: 1.03–1.43 mm)"),
        (189.0, 0.0123, 188.976, 189.024, "189.000 mm (95 %: 188.976–189.024 mm)"),
    ],
)
def test_a_figure_is_shown_with_the_digits_that_its_uncertainty_leaves(
    value: float, u: float, low: float, high: float, shown: str
) -> None:
    assert length(value, u, low, high).display() == shown


def test_an_open_interval_says_so() -> None:
    assert length(1100.0, 60.0, 950.0, None).display() == "1100 mm (95 %: at least 950 mm)"
    assert length(1.0, 0.6, None, 2.2).display() == "1.00 mm (95 %: at most 2.20 mm)"


def test_degrees_and_areas_carry_their_sign() -> None:
    angle = figure(value=87.0, unit="deg", u=0.5, low=86.02, high=87.98)
    area = figure(value=87.0, unit="mm2", u=0.5, low=86.02, high=87.98, coverage=0.99)
    assert angle.display() == "87.00° (95 %: 86.02–87.98°)"
    assert area.display() == "87.00 mm² (99 %: 86.02–87.98 mm²)"


@given(figures())
def test_rounding_never_narrows_the_interval_and_leaves_two_digits(one: Figure) -> None:
    assume(one.low is not None and one.high is not None)
    shown = one.rounded()
    assert Decimal(shown.low or "") <= Decimal(one.low or "")
    assert Decimal(shown.high or "") >= Decimal(one.high or "")
    assert 10 <= Decimal(shown.u).scaleb(-Decimal(shown.u).adjusted() + 1) < 100
    assert abs(Decimal(shown.u) / Decimal(one.u) - 1) <= Decimal("0.05")
    assert Decimal(shown.value).as_tuple().exponent == Decimal(shown.u).as_tuple().exponent


def test_even_the_extremes_of_doubles_can_be_shown() -> None:
    assert figure(value=1e300, unit="mm", u=1e-300, low=0.0, high=1e308).display().startswith("1000")


@pytest.mark.parametrize(
    ("half", "grade"), [(1.0, "A"), (1.01, "B"), (3.0, "B"), (3.1, "C"), (10.0, "C"), (10.1, "D"), (90.0, "D")]
)
def test_the_class_follows_the_half_width(half: float, grade: str) -> None:
    assert length(100.0, half / 1.96, 100 - half, 100 + half).grade == grade


def test_an_open_interval_and_a_value_of_nothing_are_class_d() -> None:
    assert length(100.0, 0.1, 99.9, None).grade == "D"
    assert length(100.0, 0.1, None, 100.1).grade == "D"
    assert figure(value=0.0, unit="deg", u=0.1, low=-0.2, high=0.2).grade == "D"


@given(figures(), st.floats(min_value=1e-3, max_value=1e3))
def test_scaling_keeps_every_ratio(one: Figure, factor: float) -> None:
    scaled = one.scaled(factor)
    for field in ("value", "u", "low", "high"):
        assert float(getattr(scaled, field)) == pytest.approx(float(getattr(one, field)) * factor, rel=1e-15)
    assert (scaled.unit, scaled.coverage) == (one.unit, one.coverage)


@given(figures(), st.integers(min_value=-8, max_value=8))
def test_class_does_not_depend_on_size(one: Figure, power: int) -> None:
    assert one.scaled(2.0**power).grade == one.grade


def test_scaling_leaves_an_open_end_open() -> None:
    assert length(100.0, 5.0, 90.0, None).scaled(2.0).high is None
    assert length(100.0, 5.0, None, 110.0).scaled(2.0).low is None


@pytest.mark.parametrize("factor", [0.0, -1.0, float("nan")])
def test_a_figure_is_not_scaled_to_nonsense(factor: float) -> None:
    with pytest.raises(ValueError, match="figure"):
        length().scaled(factor)
