"""What a camera wrote is read exactly, and what it did not write is not made up."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fieldkit.canon import canonical, decode
from fieldkit.imaging import tags
from fieldkit.imaging.exif import Ratios, Tags, capture, visible
from fieldkit.model.capture import Capture, Position

NORTH_EAST = {"GPS GPSLatitudeRef": "N", "GPS GPSLongitudeRef": "E"}
WHOLE = 2**32 - 1


def read(texts: dict[str, str] | None = None, **numbers: Ratios) -> Capture:
    """The capture of tags; names of numbers may leave out `EXIF `."""
    found = capture(Tags(texts or {}, {name.replace("_", " "): value for name, value in numbers.items()}))
    assert found is not None
    return found


def located(lat: Ratios, lon: Ratios, texts: dict[str, str] | None = None, **more: Ratios) -> Capture:
    return read(NORTH_EAST if texts is None else texts, GPS_GPSLatitude=lat, GPS_GPSLongitude=lon, **more)


def whole(*parts: int) -> Ratios:
    return tuple((part, 1) for part in parts)


@pytest.mark.parametrize(
    ("lat", "expected"),
    [
        (((50, 1), (0, 1), (162, 10)), "+50.0045000"),
        (((50, 1), (27, 100), (0, 1)), "+50.0045000"),
        (((500045, 10000), (0, 1), (0, 1)), "+50.0045000"),
        (((500045, 10000),), "+50.0045000"),
        (((48, 1), (5332358, 100000), (0, 0)), "+48.8887263"),
        (((90, 1), (0, 1), (0, 1)), "+90.0000000"),
        (((1, 1), (59, 1), (60, 1)), "+2.0000000"),
    ],
    ids=["seconds", "minutes", "degrees", "degrees alone", "seconds not given", "pole", "sixty seconds"],
)
def test_every_notation_of_an_angle_is_read(lat: Ratios, expected: str) -> None:
    position = located(lat, whole(36, 15, 0)).position
    assert position == Position(lat=expected, lon="+36.2500000")


@pytest.mark.parametrize(
    ("refs", "lat", "lon"),
    [
        (("N", "E"), "+33.5000000", "+70.2500000"),
        (("S", "E"), "-33.5000000", "+70.2500000"),
        (("N", "W"), "+33.5000000", "-70.2500000"),
        (("south", "w "), "-33.5000000", "-70.2500000"),
    ],
)
def test_the_hemisphere_gives_the_sign(refs: tuple[str, str], lat: str, lon: str) -> None:
    texts = dict(zip(NORTH_EAST, refs, strict=True))
    assert located(whole(33, 30, 0), whole(70, 15, 0), texts).position == Position(lat=lat, lon=lon)


@pytest.mark.parametrize(
    ("texts", "lat", "lon", "problem"),
    [
        ({}, whole(50, 0, 0), whole(36, 0, 0), "no_hemisphere"),
        ({"GPS GPSLatitudeRef": "N"}, whole(50, 0, 0), whole(36, 0, 0), "no_hemisphere"),
        ({"GPS GPSLatitudeRef": "E", "GPS GPSLongitudeRef": "N"}, whole(50), whole(36), "no_hemisphere"),
        (NORTH_EAST, whole(90, 0, 1), whole(36, 0, 0), "out_of_range"),
        (NORTH_EAST, whole(50, 61, 0), whole(36, 0, 0), "out_of_range"),
        (NORTH_EAST, whole(50, 0, 0), whole(181, 0, 0), "out_of_range"),
        (NORTH_EAST, whole(50, 0, 0), whole(36, 0, -1), "out_of_range"),
        (NORTH_EAST, whole(-50, 0, 0), whole(36, 0, 0), "out_of_range"),
        (NORTH_EAST, ((50, 0), (0, 1), (0, 1)), whole(36, 0, 0), "undefined"),
        (NORTH_EAST, ((0, 0), (0, 0), (0, 0)), whole(36, 0, 0), "undefined"),
        (NORTH_EAST, ((50, 1), (3, 0), (0, 1)), whole(36, 0, 0), "undefined"),
        (NORTH_EAST, whole(50, 0, 0), (), "incomplete"),
        (NORTH_EAST, (), whole(36, 0, 0), "incomplete"),
    ],
)
def test_a_position_that_is_none_is_named(texts: dict[str, str], lat: Ratios, lon: Ratios, problem: str) -> None:
    found = located(lat, lon, texts)
    assert (found.position, found.position_problem) == (None, problem)


def test_zero_zero_is_kept_and_flagged() -> None:
    found = located(whole(0, 0, 0), whole(0, 0, 0), dict(zip(NORTH_EAST, "SW", strict=True)))
    assert (found.position, found.position_problem) == (Position(lat="+0.0000000", lon="+0.0000000"), "zero")


def test_without_any_coordinate_there_is_neither_position_nor_problem() -> None:
    found = read({"Image Make": "Maker", **NORTH_EAST})
    assert (found.position, found.position_problem) == (None, None)


@given(
    degrees=st.integers(0, 89),
    minutes=st.integers(0, 59),
    seconds=st.tuples(st.integers(0, 59_999_999), st.just(1_000_000)),
    south=st.booleans(),
)
def test_seven_places_are_the_nearest_to_the_exact_angle(
    degrees: int, minutes: int, seconds: tuple[int, int], south: bool
) -> None:
    texts = {**NORTH_EAST, "GPS GPSLatitudeRef": "S" if south else "N"}
    position = located(((degrees, 1), (minutes, 1), seconds), whole(36), texts).position
    exact = degrees + Fraction(minutes, 60) + Fraction(*seconds) / 3600
    assert position is not None
    assert abs(Fraction(Decimal(position.lat)) - (-exact if south else exact)) <= Fraction(1, 2 * 10**7)


@pytest.mark.parametrize(
    ("height", "reference", "expected"),
    [
        ((1140, 10), None, "114"),
        ((35, 10), (0, 1), "3.5"),
        ((35, 10), (1, 1), "-3.5"),
        ((0, 1), (1, 1), "0"),
        ((430, 1), (2, 1), "430"),
        ((430, 1), (3, 1), "-430"),
    ],
)
def test_an_altitude_is_above_the_sea_unless_said_otherwise(
    height: tuple[int, int], reference: tuple[int, int] | None, expected: str
) -> None:
    refs = {"GPS_GPSAltitudeRef": (reference,)} if reference else {}
    position = located(whole(50), whole(36), GPS_GPSAltitude=(height,), **refs).position
    assert position is not None
    assert position.altitude_m == expected


@pytest.mark.parametrize("reference", [(4, 1), (255, 1), (1, 2)])
def test_a_height_of_which_nobody_knows_the_way_is_left_out_and_told(reference: tuple[int, int]) -> None:
    found = located(whole(50), whole(36), GPS_GPSAltitude=((430, 1),), GPS_GPSAltitudeRef=(reference,))
    assert found.position is not None
    assert (found.position.altitude_m, found.position_problem) == (None, "altitude")


def test_an_altitude_over_zero_is_no_altitude() -> None:
    position = located(whole(50), whole(36), GPS_GPSAltitude=((1, 0),)).position
    assert position is not None
    assert position.altitude_m is None


@pytest.mark.parametrize(
    ("day", "clock", "expected"),
    [
        ("2024:01:02", whole(8, 5, 7), "2024:01:02 08:05:07"),
        ("2024:01:02", ((8, 1), (5, 1), (7250, 1000)), "2024:01:02 08:05:07.25"),
        ("2024:01:02", (), "2024:01:02"),
        ("2024:01:02", ((8, 1), (5, 0), (7, 1)), "2024:01:02"),
        ("2024:01:02", whole(8, 5), "2024:01:02"),
        ("", whole(0, 0, 0), "00:00:00"),
        ("", (), None),
    ],
)
def test_the_satellites_time_is_kept_as_far_as_it_goes(day: str, clock: Ratios, expected: str | None) -> None:
    assert read({"Image Make": "Maker", "GPS GPSDate": day}, GPS_GPSTimeStamp=clock).gps_time == expected


def test_times_are_verbatim_and_an_absent_offset_stays_absent() -> None:
    found = read({"EXIF DateTimeOriginal": "0000:00:00 00:00:00 ", "EXIF SubSecTimeOriginal": "042"})
    assert (found.time_text, found.offset_text, found.subsec) == ("0000:00:00 00:00:00 ", None, "042")


def test_the_exif_directory_comes_before_the_first_one() -> None:
    both = {"Image DateTimeOriginal": "2001:01:01 00:00:00", "EXIF DateTimeOriginal": "2002:02:02 00:00:00"}
    assert read(both).time_text == "2002:02:02 00:00:00"
    assert read({"Image DateTimeOriginal": both["Image DateTimeOriginal"]}).time_text == "2001:01:01 00:00:00"


def test_names_lose_their_padding_and_blank_ones_are_absent() -> None:
    found = read({"Image Make": "MAKER   ", "Image Model": "    ", "EXIF LensModel": "Оптика 50"})
    assert (found.make, found.model, found.lens_model) == ("MAKER", None, "Оптика 50")


@pytest.mark.parametrize(("stored", "expected"), [(0, None), (1, 1), (8, 8), (9, None), (-6, None)])
def test_an_orientation_is_one_of_eight(stored: int, expected: int | None) -> None:
    assert read({"Image Make": "Maker"}, Image_Orientation=((stored, 1),)).orientation == expected


def test_figures_of_the_exposure_are_exact() -> None:
    found = read(
        EXIF_ExposureTime=((10, 1250),),
        EXIF_FNumber=((28, 10),),
        EXIF_FocalLength=((50, 1),),
        EXIF_FocalLengthIn35mmFilm=((75, 1),),
        EXIF_ISOSpeedRatings=((400, 1),),
    )
    figures = (found.exposure, found.f_number, found.focal_mm, found.focal_35mm, found.iso)
    assert figures == ("1/125", "2.8", "50", "75", "400")


@pytest.mark.parametrize("ratio", [(0, 1), (0, 0), (7, 0)])
def test_a_figure_that_is_zero_or_undefined_is_not_known(ratio: tuple[int, int]) -> None:
    assert (
        capture(Tags({}, {f"EXIF {name}": (ratio,) for name in ("ExposureTime", "FNumber", "FocalLength")})) is None
    )


def test_a_file_that_says_nothing_has_no_capture() -> None:
    assert capture(Tags()) is None


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain", "plain"),
        ("e\u0301", "é"),
        ("a\u202eb", "a\\u202eb"),
        ("a\nb\x07", "a\\nb\\x07"),
        ("Фото 사진 صورة", "Фото 사진 صورة"),
        ("x" * 2000, "x" * 1000),
    ],
)
def test_text_is_composed_and_what_hides_in_it_is_spelled(text: str, seen: str) -> None:
    assert visible(text) == seen


@given(
    texts=st.dictionaries(st.sampled_from(sorted(tags.TEXTS)), st.text(max_size=60)),
    numbers=st.dictionaries(
        st.sampled_from(sorted(tags.NUMBERS)),
        st.lists(st.tuples(st.integers(-(2**31), WHOLE), st.integers(-(2**31), WHOLE)), max_size=4).map(tuple),
    ),
)
def test_whatever_a_file_says_can_be_recorded(texts: dict[str, str], numbers: dict[str, Ratios]) -> None:
    found = capture(Tags(texts, numbers))
    assume(found is not None)
    assert decode(canonical(found), Capture) == found
