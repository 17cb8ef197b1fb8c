"""The renderer of `make prove-measure` against OpenCV: what it says is true can be relied on."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from scipy import ndimage

from tests.prove.measure.asking import Placed, Sheet, area, length, pairs_of, pentagon, piece_tasks
from tests.prove.measure.boards import DICTIONARIES, board, taken
from tests.prove.measure.case import Answer, Case, Truth, judged
from tests.prove.measure.files import Tags, grey
from tests.prove.measure.groups import lscale
from tests.prove.measure.lens import LENSES, Array, Camera, Distortion, camera
from tests.prove.measure.naive import answer as naive
from tests.prove.measure.render import Finish, photograph
from tests.prove.measure.scene import View, thrown
from tests.prove.measure.surfaces import Body, Charuco, Disc, Polygon, Surface
from tests.prove.measure.table import Bound, Promise, rows

EVERY_LENS = [*LENSES.values(), (-0.11, 0.06, 0.0012, -0.0008, -0.01)]
BARE = Finish(blur=0.6, noise=0.0)
SHEET = np.array([(-200.0, -130.0), (200.0, -130.0), (200.0, 130.0), (-200.0, 130.0)])


def small(lens: str | Distortion) -> Camera:
    return camera(lens, width=900, height=600, f=690.0)


def view_of(lens: str | Distortion, tilt: float, seed: int = 1) -> View:
    return thrown(np.random.default_rng(seed), small(lens), tilt, SHEET)


def matrix(shot: Camera) -> Array:
    return np.array([[shot.f, 0, shot.cx], [0, shot.f, shot.cy], [0, 0, 1]])


def by_opencv(view: View, points: Array) -> Array:
    """Pixels of points (N, 3), their third figure a height towards the camera."""
    turn, _ = cv2.Rodrigues(view.turn)
    away = points * (1, 1, -1)
    seen, _ = cv2.projectPoints(away, turn, view.shift, matrix(view.camera), np.array(view.camera.lens))
    return np.asarray(seen, float).reshape(-1, 2)


def rendered(view: View, *surfaces: Surface, how: Finish = BARE) -> Array:
    return photograph(view, surfaces, how, np.random.default_rng(0)).astype(float)


@pytest.mark.parametrize("lens", EVERY_LENS)
@pytest.mark.parametrize("tilt", [0, 25, 60])
def test_points_are_seen_where_opencv_sees_them(lens: Distortion, tilt: int) -> None:
    view, luck = view_of(lens, tilt), np.random.default_rng(tilt)
    points = np.column_stack([luck.uniform(-200, 200, (80, 2)), luck.uniform(-20, 60, 80)])
    assert abs(view.pixels(points) - by_opencv(view, points)).max() < 1e-9
    assert abs(view.pixels(points[:, :2], points[:, 2]) - by_opencv(view, points)).max() < 1e-9


def test_a_view_has_the_tilt_that_it_was_thrown_with_and_shows_all() -> None:
    for seed in range(8):
        view = view_of("wide", 7.0 * seed, seed)
        seen = view.pixels(SHEET)
        assert view.tilt == pytest.approx(7.0 * seed, abs=1e-6)
        assert ((seen > 10) & (seen < (890, 590))).all()


@pytest.mark.parametrize("lens", EVERY_LENS)
def test_rays_go_back_through_the_lens(lens: Distortion) -> None:
    shot = small(lens)
    pixels = np.random.default_rng(2).uniform((0, 0), (899, 599), (200, 2))
    rays = shot.rays(pixels)
    assert abs(shot.project(np.column_stack([rays, np.ones(200)])) - pixels).max() < 1e-8
    fields = shot.ray_fields(slice(-1, 901), slice(-1, 601))
    row, column = np.random.default_rng(3).integers(0, (602, 902), (3000, 2)).T
    exact = shot.rays(np.column_stack([column - 1.0, row - 1.0]))
    assert abs(np.column_stack([field[row, column] for field in fields]) - exact).max() * shot.f < 1e-4


@pytest.mark.parametrize(("lens", "tilt", "height"), [("wide", 35, 0.0), ("phone", 0, 0.0), ("zoom", 50, 30.0)])
def test_discs_lie_where_they_are_projected(lens: str, tilt: int, height: float) -> None:
    view = view_of(lens, tilt)
    grid = np.stack(np.meshgrid(np.linspace(-170, 170, 6), np.linspace(-100, 100, 4)), -1).reshape(-1, 2)
    picture = rendered(view, *(Disc((x, y), 7.0, 0.05, height) for x, y in grid))
    off = [middle_of_dark(picture, seen) - seen for seen in (disc_middle(view, at, height) for at in grid)]
    assert abs(np.array(off)).max() < 0.03


def disc_middle(view: View, centre: Array, height: float) -> Array:
    """The middle of the image of a disc, by the outline that OpenCV projects; not that of its centre."""
    around = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    rim = np.column_stack([centre + 7.0 * np.column_stack([np.cos(around), np.sin(around)]), np.full(400, height)])
    x, y = by_opencv(view, rim).T
    u, v = np.roll(x, -1), np.roll(y, -1)
    cross = x * v - u * y
    return np.array([((x + u) * cross).sum(), ((y + v) * cross).sum()]) / (3 * cross.sum())


def middle_of_dark(picture: Array, near: Array, reach: int = 26) -> Array:
    left, top = np.rint(near).astype(int) - reach
    part = picture[max(top, 0) : top + 2 * reach, max(left, 0) : left + 2 * reach]
    dark = np.maximum(picture.max() - part - 2.0, 0)
    row, column = ndimage.center_of_mass(dark)
    return np.array([max(left, 0) + column, max(top, 0) + row])


@pytest.mark.parametrize(("dent", "tilt"), [(0.0, 0), (0.0, 40), (3.0, 20)])
def test_the_edge_of_a_body_is_half_dark(dent: float, tilt: int) -> None:
    view = view_of("wide", tilt)
    body = Body((0, 260), 300.0, -np.pi / 2, 0.5, 0.1, band=60, dent=dent, wave=150)
    picture = rendered(view, body)
    seen = by_opencv(view, np.column_stack([body.edge(np.linspace(-0.45, 0.45, 300)), np.zeros(300)]))
    on_edge = ndimage.map_coordinates(picture, seen.T[::-1], order=1)
    half = 255 * (BARE.ground + 0.1) / 2
    slope = (
        255 * (BARE.ground - 0.1) / (BARE.blur * np.sqrt(2 * np.pi))
    )  # a pixel beside the edge of a blurred step
    assert abs(np.mean(on_edge) - half) / slope < 0.02
    assert np.std(on_edge) / slope < 0.1


@pytest.mark.parametrize("dictionary", DICTIONARIES)
def test_markers_are_found_by_opencv_clockwise_from_their_top_left(dictionary: str) -> None:
    luck = np.random.default_rng(3)
    printed = board(luck, np.array([(-170, -110), (60, -90), (-60, 10)]), 70.0, dictionary)
    view = view_of("zoom", 20)
    family = cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, dictionary))
    found, ids, _ = cv2.aruco.ArucoDetector(family).detectMarkers(
        rendered(view, *printed.surfaces(1.0)).astype(np.uint8)
    )
    assert ids is not None
    assert {*ids.ravel()} == {*printed.ids}
    for corners, number in zip(found, ids.ravel(), strict=True):
        true = view.pixels(printed.corners[printed.ids.index(number)])
        assert abs(corners[0] - true).max() < 2.5


@pytest.mark.parametrize(
    "printed", [Charuco("DICT_4X4_50", 6, 4, 60, 45), Charuco("DICT_5X5_100", 6, 4, 60, 42, legacy=True)]
)
def test_a_charuco_board_has_its_corners_where_opencv_says(printed: Charuco) -> None:
    luck = np.random.default_rng(4)
    outline = np.array([(0, 0), (360, 0), (360, 240), (0, 240)], float)
    view = thrown(luck, small("phone"), 20, outline, 0.85)
    family = cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, printed.dictionary))
    known = cv2.aruco.CharucoBoard((6, 4), 60, printed.marker, family)
    known.setLegacyPattern(printed.legacy)
    picture = rendered(view, printed.surface()).astype(np.uint8)
    corners, ids, _, _ = cv2.aruco.CharucoDetector(known).detectBoard(picture)
    assert len(ids) == 15
    true = by_opencv(view, np.asarray(known.getChessboardCorners(), float)[np.ravel(ids)])
    assert abs(np.reshape(corners, (-1, 2)) - true).max() < 0.15


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_file_keeps_its_pixels_however_it_shall_be_shown(orientation: int, tmp_path: Path) -> None:
    view = view_of("none", 0)
    dark = Polygon(((-200, -130), (-100, -130), (-100, -60), (-200, -60)), 0.1)
    tags = Tags(orientation=orientation, focal_35=28)
    file = taken(tmp_path / "a.jpg", view, [dark], np.random.default_rng(1), how=BARE, tags=tags)
    with Image.open(file) as image:
        stored, exif = np.asarray(image), image.getexif()
    assert stored.shape == (600, 900)
    x, y = view.pixels(np.array([(-150.0, -95.0)]))[0].astype(int)
    assert stored[y, x] < 40
    assert (exif[0x0112], exif.get_ifd(0x8769)[0xA405]) == (orientation, 28)


@pytest.mark.parametrize("seed", range(6))
def test_a_request_states_what_is_true_but_for_the_stretch_of_its_target(seed: int, tmp_path: Path) -> None:
    luck = np.random.default_rng(seed)
    sheet = Sheet(luck, view_of("none", 40, seed), sigma=1e-6, u_rel=0.02, height=(0.0, 0.0))
    marks = sheet.target_clicks(lscale.MARKS, Placed(luck.uniform(0, 6), -20, 10))
    tasks, truths = piece_tasks(sheet, pentagon(luck, 200, 140), ())
    pairs = pairs_of(marks)
    seen_as, _ = cv2.findHomography(pairs[:, :2], pairs[:, 2:])
    for task in tasks[:5] + tasks[7:8]:
        flat = cv2.perspectiveTransform(np.array([[click["px"] for click in task["points"]]]), seen_as)[0]
        value = length(flat) * sheet.stretch if task["measurand"] == "length" else area(flat) * sheet.stretch**2
        assert value == pytest.approx(truths[task["id"]].value, rel=1e-5)
    assert abs(sheet.stretch - 1) > 1e-4


def test_the_judge_lets_the_truth_pass_and_no_answer_without_thought(tmp_path: Path) -> None:
    cases = [lscale.make(number, np.random.default_rng(number), tmp_path) for number in range(4, 24)]
    table = [Bound("length", "lscale length", 0.8, 2.2, (0.92, 1.0))]
    (right,) = rows(table, (), [judged("right", case, truthful(case)) for case in cases])
    (wrong,) = rows(table, (), [judged("wrong", case, Answer(naive(case))) for case in cases])
    assert right.passed
    assert not wrong.passed


def truthful(case: Case) -> Answer:
    def told(name: str, truth: Truth) -> dict[str, object]:
        value = truth.value
        return {"id": name, "status": "measured", "value": value, "interval": [0.99 * value, 1.01 * value]}

    return Answer({"id": "a", "tasks": [told(name, truth) for name, truth in case.truths.items()]})


def test_a_row_that_nothing_was_measured_for_fails_and_a_refusal_is_an_error(tmp_path: Path) -> None:
    case = lscale.make(5, np.random.default_rng(5), tmp_path)
    refused = judged("none", case, Answer({"id": "a", "error": {"code": "bad_request"}}))
    row, empty, unasked = rows(
        [Bound("length", "length", 100.0, 100.0), Bound("volume", "volume")], [Promise("kept")], [refused]
    )
    assert [row.passed, empty.passed, unasked.passed] == [False, False, False]
    assert row.remarks == ("5 refused, bad_request: none none none none",)


def test_a_grey_file_is_made_once(tmp_path: Path) -> None:
    assert grey(tmp_path, 60, 40, Tags()) == grey(tmp_path, 60, 40, Tags())
    (file,) = tmp_path.iterdir()
    with Image.open(file) as image:
        assert image.size == (60, 40)
