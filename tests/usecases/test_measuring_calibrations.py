"""Calibrations of cameras: on the record, believed where they fit, never scaled to another size."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec import structs

from fieldkit import recording
from fieldkit.errors import MeasurementRefused, MissingField, SetAsideAlready
from fieldkit.measure.lens import Row
from fieldkit.measure.target import CharucoBoard
from fieldkit.measuring import (
    CameraFound,
    believed,
    by_matrix,
    exact,
    record_calibration,
    viewed,
    withdraw_calibration,
)
from fieldkit.mission import Mission
from fieldkit.model.capture import Capture
from fieldkit.model.photo import Photo
from fieldkit.store import calibrations
from tests.make import Laptop, photo_bytes

BEST, COVARIANCE = by_matrix(
    np.array([[2300.0, 0.0, 1499.5], [0.0, 2310.0, 999.5], [0.0, 0.0, 1.0]]),
    np.array([-0.1, 0.02, 0.001, -0.001, 0.0]),
    np.diag([4.0, 4.0, 1.0, 1.0, 1e-6, 1e-6, 1e-8, 1e-8, 1e-8]),
)
CAPTURE = Capture(make="Maker", model="Model", body_serial="1234", focal_mm="28.0", focal_35mm="42.0")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    """One photograph."""
    laptop = Laptop(tmp_path_factory.mktemp("template"), "P-01")
    folder = laptop.root / "card"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(photo_bytes(1))
    with laptop.found() as made:
        laptop.take_in(made, folder)
    return laptop


@pytest.fixture
def mission(template: Laptop, tmp_path: Path) -> Iterator[Mission]:
    with template.cloned(tmp_path / "laptop").open() as opened:
        yield opened


@pytest.fixture
def photo(mission: Mission) -> Photo:
    """As a camera that tells its model took it."""
    return structs.replace(recording.find_photo(mission, "a.jpg"), width=3000, height=2000, capture=CAPTURE)


def calibrate(mission: Mission, *photos: Photo) -> str:
    board = CharucoBoard("DICT_4X4_50", 8, 6, 40.0, 30.0)
    return record_calibration(
        mission, CameraFound(best=BEST, covariance=COVARIANCE, photos=photos, rms_px=0.05, board=board)
    )


def test_a_camera_is_believed_by_its_newest_calibration(mission: Mission, photo: Photo) -> None:
    calibrate(mission, photo)
    newest = calibrate(mission, photo)
    told = believed(mission, photo)
    assert (told.origin, told.calibration) == ("calibrated", newest)
    belief = exact.belief(viewed(photo, (), told), told)
    assert np.array_equal(belief.best, BEST)
    assert belief.spread @ belief.spread.T == pytest.approx(COVARIANCE, abs=1e-9)
    assert belief.influences == ("camera",) * 9
    assert belief.best[Row.LOG_FX] == np.log(2300.0)


def test_what_a_calibration_says_is_on_the_record(mission: Mission, photo: Photo) -> None:
    calibrate(mission, photo)
    (made,) = calibrations.all_calibrations(mission.database)
    assert (made.key.model, made.key.width, made.source, made.photos) == ("Model", 3000, "charuco", (photo.id,))
    assert made.board is not None
    assert made.board.chessboard is not None
    assert (made.board.dictionary, made.board.chessboard.squares_x) == ("DICT_4X4_50", 8)
    recording.undo(mission, "")
    assert calibrations.all_calibrations(mission.database) == []


def test_photographs_of_another_size_are_refused_never_scaled(mission: Mission, photo: Photo) -> None:
    calibrate(mission, photo)
    with pytest.raises(MeasurementRefused) as refused:
        believed(mission, structs.replace(photo, width=1500, height=1000))
    assert refused.value.code == "size_mismatch"


@pytest.mark.parametrize(
    ("capture", "origin"),
    [
        (structs.replace(CAPTURE, model="Another"), "exif"),
        (structs.replace(CAPTURE, focal_35mm="84.0"), "exif"),
        (structs.replace(CAPTURE, model=None, focal_35mm=None), "unknown"),
        (structs.replace(CAPTURE, model=None, focal_35mm="0"), "unknown"),
        (None, "unknown"),
    ],
)
def test_another_camera_is_believed_by_what_its_file_tells(
    mission: Mission, photo: Photo, capture: Capture | None, origin: str
) -> None:
    calibrate(mission, photo)
    assert believed(mission, structs.replace(photo, capture=capture)).origin == origin


def test_a_camera_without_a_name_is_never_recognised(mission: Mission, photo: Photo) -> None:
    nameless = structs.replace(photo, capture=None)
    calibrate(mission, nameless)
    assert believed(mission, nameless).origin == "unknown"


def test_one_set_aside_is_believed_no_more(mission: Mission, photo: Photo) -> None:
    calibrate(mission, photo)
    (made,) = calibrations.all_calibrations(mission.database)
    with pytest.raises(MissingField):
        withdraw_calibration(mission, made, " ")
    withdraw_calibration(mission, made, "Another lens")
    assert believed(mission, photo).origin == "exif"
    (aside,) = calibrations.all_calibrations(mission.database)
    with pytest.raises(SetAsideAlready, match="Another lens"):
        withdraw_calibration(mission, aside, "Again")


def test_photographs_of_one_camera_and_size_alone_calibrate_it(mission: Mission, photo: Photo) -> None:
    smaller = structs.replace(photo, width=1500)
    other = structs.replace(photo, capture=structs.replace(CAPTURE, model="Another"))
    unread = structs.replace(photo, width=None)
    for photos, code in (
        ((), "too_few_points"),
        ((photo, smaller), "size_mismatch"),
        ((photo, other), "cameras_differ"),
        ((unread,), "photo_unreadable"),
    ):
        with pytest.raises(MeasurementRefused) as refused:
            calibrate(mission, *photos)
        assert refused.value.code == code
