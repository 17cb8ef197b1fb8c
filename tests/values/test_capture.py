"""What a picture shows of itself can be stored, and cannot say more than it may."""

import msgspec
import pytest

from fieldkit.canon import canonical, decode
from fieldkit.model.capture import POSITION_PROBLEMS, Capture, Inspection, Position, PositionProblem

FULL = Capture(
    make="Maker",
    time_text="2024:01:02 10:11:12",
    orientation=6,
    exposure="1/125",
    f_number="2.8",
    position=Position(lat="+50.0045000", lon="-036.2500000", altitude_m="-3.5"),
    position_problem="zero",
)


@pytest.mark.parametrize("value", [FULL, Capture(), Inspection(format="jpeg", mime="image/jpeg", extension="jpg")])
def test_everything_survives_its_canonical_form(value: msgspec.Struct) -> None:
    assert decode(canonical(value), type(value)) == value


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("orientation", 0),
        ("orientation", 9),
        ("exposure", "1/"),
        ("exposure", "0.5"),
        ("iso", "fast"),
        ("make", ""),
        ("make", "x" * 1001),
        ("position_problem", "somewhere"),
        ("position", {"lat": "50.0045000", "lon": "+36.2500000"}),
        ("position", {"lat": "+50.0045", "lon": "+36.2500000"}),
        ("shutter_count", 7),
    ],
)
def test_what_no_camera_may_say_is_refused(field: str, value: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({field: value}, Capture)


def test_a_capture_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        FULL.make = "Another"


def test_every_problem_with_a_position_has_a_sentence() -> None:
    assert set(POSITION_PROBLEMS) == set(PositionProblem.__args__)
    assert all(sentence.endswith(".") for sentence in POSITION_PROBLEMS.values())
