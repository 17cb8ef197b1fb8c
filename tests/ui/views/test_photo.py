"""What is measured in the window is what the core measures, however the photograph is shown."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from fieldkit import measuring, recording
from fieldkit.errors import LabelTaken
from fieldkit.measure.camera import unknown_camera
from fieldkit.measure.methods import scale_bar
from fieldkit.measure.points import CLICK_SIGMA_PX, ScaleBar
from fieldkit.measure.result import Glance, Request, Result
from fieldkit.measuring import Placed, drawn
from fieldkit.mission import Mission
from tests.adapters import pictures
from tests.adapters.pictures import picture
from tests.make import Laptop, vocabulary
from tests.ui.canvas.showing import DenseCanvas
from tests.ui.dressed import dressed, icons
from ui.actions import Scope
from ui.actions.keys import GROUP
from ui.canvas.canvas import PhotoCanvas
from ui.i18n import bare
from ui.jobs import Lanes
from ui.presenters.choices import choices
from ui.presenters.looking import Subject
from ui.presenters.measurement import Shown, Stage, Target
from ui.presenters.measuring import SEED
from ui.settings import Settings
from ui.theme.look import Look
from ui.theme.tokens import Theme
from ui.views.acts import Acts
from ui.views.photo import PhotoView, photo_view

SIZE = (2400, 1600)
BAR = ((200, 300), (1200, 300))
"""100 mm long."""
PIECE = ((300, 900), (2190, 900))
"""189 mm long."""
TRUTH = 189.0
Key, Modifier = Qt.Key, Qt.KeyboardModifier


def photograph(orientation: int = 1) -> bytes:
    """A white sheet with a bar of 1000 and a piece of 1890 stored pixels."""
    sheet, exif = Image.new("RGB", SIZE, "white"), Image.Exif()
    exif[pictures.ORIENTATION] = orientation
    pencil = ImageDraw.Draw(sheet)
    for line in (BAR, PIECE):
        pencil.line(line, "black", 5)
    return picture("PNG", sheet, exif=exif)


@dataclass
class Bench:
    """A view of a photograph, and what was recorded on it."""

    view: PhotoView
    lanes: Lanes
    qtbot: QtBot
    files: dict[str, bytes] = field(default_factory=dict)
    records: list[tuple[Placed, str]] = field(default_factory=list)
    lengths: list[float] = field(default_factory=list)
    shown: list[Shown] = field(default_factory=list)

    @property
    def canvas(self) -> PhotoCanvas:
        return self.view.canvas

    @property
    def now(self) -> Shown:
        return self.view._shown

    def record(self, placed: Placed, measurand: str) -> tuple[str, Result]:
        self.records.append((placed, measurand))
        if measurand == "ms.height":
            raise LabelTaken("F-A001")
        return "id", scale_bar.evaluate(asked(placed))

    def open(self, data: bytes, target: Target | None = None) -> "Bench":
        self.files["photo"] = data
        self.view.show_photo(Subject("photo", len(data)), target or Target(*SIZE, self.record))
        return self.settle()

    def settle(self) -> "Bench":
        self.qtbot.waitUntil(lambda: not self.lanes.jobs and self.canvas.complete and self.canvas.pose is not None)
        return self

    def click(self, place: tuple[int, int]) -> None:
        """Click a point of the photograph, having brought it in sight as a person would."""
        self.canvas.centre(*place)
        at = self.canvas.place(*place)
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(at.x()), int(at.y())))

    def key(self, key: Key, modifier: Modifier = Modifier.NoModifier) -> None:
        QTest.keyClick(self.canvas, key, modifier)

    def press(self, name: str) -> None:
        button = self.view.findChild(QPushButton, f"record.photo.{name}")
        assert button is not None
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def texts(self) -> list[str]:
        labels = (*self.view.bar.findChildren(QLabel), *self.view.doubts.findChildren(QLabel))
        return [label.text() for label in labels if label.isVisible() and label.text()]


def asked(placed: Placed) -> Request:
    scale = ScaleBar(placed.bar_mm, placed.u_rel, placed.bar)
    return Request(points=placed.points, scale=scale, camera=unknown_camera(*SIZE), seed=SEED)


@pytest.fixture(params=[PhotoCanvas, DenseCanvas], ids=["plain", "dense"])
def bench(request: pytest.FixtureRequest, qtbot: QtBot, lanes: Lanes) -> Iterator[Bench]:
    yield from benches(request.param, qtbot, lanes)


@pytest.fixture
def plain(qtbot: QtBot, lanes: Lanes) -> Iterator[Bench]:
    yield from benches(PhotoCanvas, qtbot, lanes)


def benches(kind: type[PhotoCanvas], qtbot: QtBot, lanes: Lanes) -> Iterator[Bench]:
    files: dict[str, bytes] = {}
    lengths: list[float] = []
    measurands = choices(vocabulary(), ["ms"], "en")
    dressed().wear(Look())
    canvas = kind("record.photo.canvas", Look())
    view = photo_view(
        "record.photo",
        canvas,
        icons().icon,
        measurands,
        read=lambda sha256: files[sha256],
        start=lanes.start,
        known_mm=100.0,
        remember=lengths.append,
    )
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    yield Bench(view, lanes, qtbot, files, lengths=lengths)
    canvas.looking.close()


@pytest.mark.parametrize(("orientation", "quarters"), [(1, 0), (1, 1), (6, 0)])
@pytest.mark.parametrize("zoom", [0.5, 1.0, 4.0])
def test_a_length_measured_in_the_window_is_the_cores_and_the_truth(
    bench: Bench, orientation: int, zoom: float, quarters: int
) -> None:
    bench.open(photograph(orientation)).canvas.turn(quarters)
    bench.view.calibrate()
    bench.canvas.zoom(zoom)
    for place in BAR:
        bench.click(place)
    bench.key(Key.Key_Return)
    for place in PIECE:
        bench.click(place)
    reading = bench.now.reading
    assert isinstance(reading, Glance)
    how = "full_size" if zoom >= 1 else "fitted"
    placed = Placed(100.0, None, bench.now.bar.points[:2], bench.now.piece.points)  # type: ignore[arg-type]
    assert reading == scale_bar.glance(asked(placed))
    assert float(reading.figure.value) == pytest.approx(TRUTH, rel=0.005)
    assert {(point.how, point.sigma_px) for point in bench.now.piece.points} == {(how, CLICK_SIGMA_PX[how])}
    assert any(" mm (95 %: " in text for text in bench.texts())
    bench.key(Key.Key_Return)
    bench.settle()
    assert bench.records == [(placed, "ms.length")]


def test_the_whole_path_by_keys_alone(plain: Bench) -> None:
    plain.open(photograph()).canvas.zoom(1.0)
    plain.canvas.centre(*BAR[0])
    plain.view.calibrate()
    start = plain.now.bar.aim
    assert start is not None

    def go(to: tuple[int, int]) -> None:
        at = plain.now.placing.moving
        assert at is not None
        right, down = round(to[0] - at.x), round(to[1] - at.y)
        for steps, keys in ((right, (Key.Key_Left, Key.Key_Right)), (down, (Key.Key_Up, Key.Key_Down))):
            rest = abs(steps)
            for size, modifier in (
                (100, Modifier.ShiftModifier | Modifier.ControlModifier),
                (10, Modifier.ShiftModifier),
                (1, Modifier.NoModifier),
            ):
                for _ in range(rest // size):
                    plain.key(keys[steps > 0], modifier)
                rest %= size

    for place in BAR:
        go(place)
        plain.key(Key.Key_Return)
    plain.key(Key.Key_Return)
    for place in PIECE:
        go(place)
        at = plain.canvas.place(*place)
        assert plain.canvas.viewport().rect().contains(at.toPoint())
        plain.key(Key.Key_Return)
    assert isinstance(plain.now.reading, Glance)
    assert float(plain.now.reading.figure.value) == pytest.approx(TRUTH, rel=0.001)
    plain.key(Key.Key_Return)
    plain.settle()
    assert (len(plain.records), plain.now.stage) == (1, Stage.RESTING)


def test_on_a_turned_view_a_key_moves_the_point_where_the_arrow_shows(plain: Bench) -> None:
    plain.open(photograph(6))
    plain.view.calibrate()
    before = plain.now.bar.moving
    plain.key(Key.Key_Right, Modifier.ShiftModifier)
    after = plain.now.bar.moving
    assert before is not None
    assert after is not None
    assert (after.x - before.x, after.y - before.y) == (0, -10)
    assert plain.canvas.place(after.x, after.y).x() > plain.canvas.place(before.x, before.y).x()


def test_without_a_scale_there_are_pixels_and_the_reason_why_nothing_is_recorded(plain: Bench) -> None:
    plain.open(photograph())
    plain.view.measure()
    for place in PIECE:
        plain.click(place)
    texts = plain.texts()
    assert any(text.endswith("px\u2069 – no scale") for text in texts)
    assert "Place the scale first." in texts
    plain.key(Key.Key_Return)
    assert plain.settle().records == []


def test_what_comes_first_is_named_with_the_key_that_it_has_now(plain: Bench, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    plain.view.bind(Acts(plain.view, settings, icons().icon))
    plain.open(photograph())
    plain.view.measure()
    for place in PIECE:
        plain.click(place)
    assert "Place the scale first (F7)." in map(bare, plain.texts())
    settings.put_key(GROUP, "record.bar", "Ctrl+B")
    assert "Place the scale first (Ctrl+B)." in map(bare, plain.texts())


def test_every_warning_is_said_in_words(plain: Bench) -> None:
    plain.open(photograph())
    measured(plain)
    assert [text.partition(":")[0].partition(";")[0] for text in plain.texts() if text.endswith(".")] == [
        "Only a bar gives the scale",
        "Nobody stated how far the surface lies above the scale",
        "The scale was never measured itself",
    ]
    assert "class " in " ".join(plain.texts())
    doubts, room = plain.view.doubts, plain.canvas.viewport().rect()
    assert room.contains(doubts.geometry())
    assert plain.canvas.place(*PIECE[0]).y() < doubts.y()
    plain.view.pointing.move(0, 300, 1590, "fitted")
    assert doubts.geometry().bottom() < plain.canvas.place(300, 1590).y()


def test_points_that_give_no_figure_say_why(plain: Bench) -> None:
    plain.open(photograph())
    measured(plain)
    plain.view.pointing.move(0, *PIECE[1], "fitted")
    plain.view.pointing.move(1, *PIECE[1], "fitted")
    said = {"These points give no figure.", "There are not enough different points."}
    plain.qtbot.waitUntil(lambda: said <= set(plain.texts()))


def test_with_no_item_the_figure_stands_and_the_reason_why_it_is_not_recorded(plain: Bench) -> None:
    plain.open(photograph(), Target(*SIZE))
    measured(plain)
    assert "Choose an item to record this." in plain.texts()
    assert any(" mm (95 %: " in text for text in plain.texts())


def test_the_same_photograph_again_stays_as_it_is_looked_at(plain: Bench) -> None:
    plain.open(photograph()).canvas.zoom(2.0)
    measured(plain)
    plain.view.show_photo(plain.canvas.subject, Target(*SIZE, plain.record, measured=frozenset({"ms.length"})))
    assert plain.canvas.pose is not None
    assert (plain.canvas.pose.zoom, plain.now.piece.complete, plain.now.measurand) == (2.0, True, "ms.width")


def measured(bench: Bench) -> None:
    """Place scale and piece."""
    bench.view.calibrate()
    for place in BAR:
        bench.click(place)
    bench.key(Key.Key_Return)
    for place in PIECE:
        bench.click(place)


def test_the_length_of_the_scale_is_typed_and_remembered(plain: Bench) -> None:
    plain.open(photograph())
    plain.view.calibrate()
    for place in BAR:
        plain.click(place)
    field_of = plain.view.findChild(QDoubleSpinBox, "record.photo.measuring.known")
    assert field_of is not None
    assert field_of.value() == 100.0
    field_of.setFocus()
    field_of.selectAll()
    QTest.keyClicks(field_of, "50")
    QTest.keyClick(field_of, Key.Key_Return)
    assert (plain.lengths, plain.now.known_mm, plain.now.stage) == ([50.0], 50.0, Stage.PIECE)


def test_a_handle_is_taken_well_beside_its_middle_and_moved(plain: Bench) -> None:
    plain.open(photograph())
    measured(plain)
    before = plain.now.piece.points
    viewport, grip = plain.canvas.viewport(), plain.canvas.place(before[1].x, before[1].y).toPoint() + QPoint(9, 8)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(viewport, grip - QPoint(60, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=grip - QPoint(60, 0))
    assert plain.now.piece.points[0] == before[0]
    assert plain.now.piece.points[1].x < before[1].x - 100
    assert plain.now.piece.complete


def test_dragging_beside_the_handles_pushes_the_photograph_and_places_nothing(plain: Bench) -> None:
    plain.open(photograph()).canvas.zoom(2.0)
    plain.view.measure()
    viewport, pose = plain.canvas.viewport(), plain.canvas.pose
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseMove(viewport, QPoint(200, 150))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert plain.now.piece.points == ()
    assert pose is not None
    assert plain.canvas.pose is not None
    assert plain.canvas.pose.left == pose.left - 100


def test_tab_goes_from_point_to_point_and_then_to_the_bar(plain: Bench) -> None:
    plain.open(photograph())
    measured(plain)
    plain.view.pointing.move(0, *PIECE[0], "fitted")
    assert plain.now.piece.active == 0
    plain.canvas.setFocus()
    plain.key(Key.Key_Tab)
    assert (plain.now.piece.active, plain.canvas.hasFocus()) == (1, True)
    plain.key(Key.Key_Tab)
    assert not plain.canvas.hasFocus()


def test_the_loupe_goes_with_the_point_that_keys_move(plain: Bench) -> None:
    plain.open(photograph())
    plain.view.calibrate()
    plain.key(Key.Key_Space)
    plain.key(Key.Key_Right, Modifier.ShiftModifier)
    before = plain.canvas.viewport().grab().toImage()
    plain.settle()
    first = plain.now.bar.moving
    assert first is not None
    assert first.how == "loupe"
    plain.key(Key.Key_Return)
    plain.key(Key.Key_Down, Modifier.ShiftModifier)
    plain.settle()
    assert plain.now.bar.points == (first,)
    assert plain.canvas.viewport().grab().toImage() != before


def test_the_next_point_is_seen_under_the_pointer_before_it_is_placed(plain: Bench) -> None:
    plain.open(photograph())
    plain.view.measure()
    plain.click(PIECE[0])
    QTest.mouseMove(plain.canvas.viewport(), plain.canvas.place(1000, 900).toPoint())
    assert plain.now.piece.aim is not None
    assert plain.now.piece.aim.raw.x == pytest.approx(1000, abs=3)
    assert len(plain.canvas.overlay.strokes) == 1


def test_every_act_of_the_registry_for_a_photograph_is_done(plain: Bench, tmp_path: Path) -> None:
    plain.open(photograph())
    window = QWidget()
    plain.qtbot.addWidget(window)
    acts = Acts(window, Settings(tmp_path / "window.ini"), icons().icon)
    plain.view.bind(acts)
    acts.enter(Scope.EVERYWHERE, Scope.RECORD)
    seen = []
    for name in ("full", "larger", "smaller", "smaller", "fit"):
        acts[f"photo.{name}"].trigger()
        assert plain.canvas.pose is not None
        seen.append(round(plain.canvas.pose.zoom, 2))
    assert seen[:4] == [1.0, 1.26, 1.0, 0.79]
    for name in ("turn", "turn_back", "loupe", "light", "invert"):
        acts[f"photo.{name}"].trigger()
    assert (plain.canvas.magnified, plain.canvas.adjustment.inverted) == (True, True)
    acts["record.bar"].trigger()
    assert plain.now.stage is Stage.BAR
    acts["record.length"].trigger()
    assert plain.now.stage is Stage.PIECE
    plain.view.wear(Look(Theme.NIGHT))
    assert plain.canvas.look.theme is Theme.NIGHT


def test_a_point_is_taken_back_and_measuring_left_with_keys(plain: Bench) -> None:
    plain.open(photograph())
    measured(plain)
    plain.key(Key.Key_Backspace)
    assert len(plain.now.piece.points) == 1
    plain.key(Key.Key_Escape)
    assert (plain.now.stage, plain.view.bar.isVisible(), plain.canvas.hasFocus()) == (Stage.RESTING, False, True)


def test_one_dimension_follows_another_and_what_is_refused_is_told(plain: Bench) -> None:
    plain.open(photograph(), Target(*SIZE, plain.record, measured=frozenset({"ms.length"})))
    measured(plain)
    picked = plain.view.findChild(QComboBox, "record.photo.measuring.measurand")
    assert picked is not None
    assert picked.currentText() == "Width"
    with plain.qtbot.waitSignal(plain.view.recorded) as told:
        plain.press("length")
    assert isinstance(told.args[0], Result)
    assert picked.currentText() == "Height"
    for place in PIECE:
        plain.click(place)
    with plain.qtbot.waitSignal(plain.view.trouble) as told:
        plain.press("measuring.accept")
    assert isinstance(told.args[0], LabelTaken)
    plain.press("measuring.leave")


def test_every_control_has_a_name_and_can_be_reached(plain: Bench) -> None:
    plain.open(photograph())
    measured(plain)
    plain.view.tools.toggle_light()
    controls = [
        child
        for kind in (QPushButton, QSlider, QComboBox, QDoubleSpinBox)
        for child in plain.view.findChildren(kind)
    ]
    assert len(controls) > 10
    assert all(child.accessibleName() and child.objectName().startswith("record.photo") for child in controls)
    assert plain.canvas.accessibleName()


def test_light_is_changed_with_sliders_and_taken_back(plain: Bench) -> None:
    plain.open(photograph())
    plain.press("light")
    slider = plain.view.findChild(QSlider, "record.photo.brightness")
    assert slider is not None
    slider.setValue(-50)
    plain.view.tools.invert()
    assert (plain.canvas.adjustment.brightness, plain.canvas.adjustment.inverted) == (-50, True)
    plain.press("as_it_is")
    assert (plain.canvas.adjustment.changes, slider.value()) == (False, 0)
    plain.view.tools.toggle_light()
    assert not slider.isVisible()


def test_the_size_is_told_and_changed_with_buttons(plain: Bench) -> None:
    plain.open(photograph())
    told = plain.view.findChild(QLabel, "record.photo.size")
    assert told is not None
    for name, text in (("full", "100 %"), ("turn", "100 %")):
        plain.press(name)
        assert text in told.text()
    plain.press("fit")
    assert "100 %" not in told.text()
    plain.press("loupe")
    assert plain.canvas.magnified


class TestOnTheRecord:
    @pytest.fixture
    def mission(self, tmp_path: Path) -> Iterator[Mission]:
        laptop = Laptop(tmp_path, "P-01")
        card = tmp_path / "card"
        card.mkdir()
        (card / "sheet.png").write_bytes(photograph(6))
        with laptop.found() as made:
            laptop.take_in(made, card)
            laptop.item(made)
            yield made

    def test_what_was_recorded_is_drawn_and_its_scale_is_there_the_next_time(
        self, mission: Mission, qtbot: QtBot, lanes: Lanes
    ) -> None:
        item, photo = recording.find_item(mission, "F-A001"), recording.find_photo(mission, "sheet.png")
        dressed().wear(Look())
        canvas = PhotoCanvas("record.photo.canvas", Look())
        view = photo_view(
            "record.photo",
            canvas,
            icons().icon,
            choices(vocabulary(), ["ms"], "en"),
            read=mission.originals.sound,
            start=lanes.start,
            known_mm=100.0,
            remember=lambda _: None,
        )
        qtbot.addWidget(view)
        view.resize(1000, 700)
        view.show()

        def record(placed: Placed, measurand: str) -> tuple[str, Result]:
            return measuring.measure_length(mission, vocabulary(), item, photo, placed, measurand=measurand)

        bench = Bench(view, lanes, qtbot)
        view.show_photo(Subject(photo.sha256, photo.size or 0), Target(*SIZE, record))
        measured(bench.settle())
        with qtbot.waitSignal(view.recorded):
            bench.key(Key.Key_Return)
        found = drawn(mission, photo)
        assert float(found[0].figure.value) == pytest.approx(TRUTH, rel=0.01)
        view.show_drawn(found)
        assert canvas.overlay.strokes[0].words.strip("\u2066\u2069") == found[0].figure.display()
        view.show_photo(Subject(photo.sha256, photo.size or 0), Target(*SIZE, record, found[-1].bar), found)
        assert bench.settle().now.bar.points == found[-1].bar.ends
        canvas.looking.close()
