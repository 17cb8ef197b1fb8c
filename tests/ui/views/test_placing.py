"""Points are placed on a photograph by mouse, by finger and by keys alone, to the same tenth of a stored pixel."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fieldkit.measure.points import PixelPoint
from tests.adapters import pictures
from tests.adapters.pictures import picture
from tests.ui.canvas.showing import DenseCanvas
from tests.ui.dressed import dressed, icons
from ui.actions import Scope
from ui.canvas.canvas import LIFT, PhotoCanvas
from ui.canvas.overlay import GRIP
from ui.canvas.points import current
from ui.i18n import bare
from ui.jobs import Lanes
from ui.presenters.edge_snapper import EdgeSnapper
from ui.presenters.looking import Subject
from ui.presenters.measurement import Shown, Stage, Target
from ui.presenters.snapping import Miss, Patch, Snap, Snapper
from ui.settings import Settings
from ui.theme.look import Look
from ui.views import aloud
from ui.views.acts import Acts
from ui.views.photo import PhotoView, photo_view

SIZE = (1200, 800)
CORNERS = ((201, 151), (951, 601))
"""The corner pixels of a black sheet on a white ground."""
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@dataclass
class Darkest:
    """Finds the first dark pixel of a patch, its upper left corner; nothing where all is light."""

    ways: tuple[Snap, ...] = (Snap.CORNER, Snap.EDGE, Snap.RING, Snap.MARKER)

    def reach(self, _: Snap) -> int:
        return 12

    def find(self, patch: Patch, x: float, y: float, way: Snap) -> PixelPoint | Miss:
        region = patch.region
        grey = Image.frombytes("RGB", (region.width, region.height), patch.rgb).convert("L")
        box = grey.point([255] * 100 + [0] * 156).getbbox()
        if box is None or way is Snap.RING:
            return Miss.FAINT
        return PixelPoint(region.left + box[0], region.top + box[1], 0.5, way.value)


def sheet(orientation: int = 1) -> bytes:
    """A black sheet on a white ground."""
    ground, exif = Image.new("RGB", SIZE, "white"), Image.Exif()
    exif[pictures.ORIENTATION] = orientation
    ImageDraw.Draw(ground).rectangle((*CORNERS[0], *CORNERS[1]), "black")
    return picture("PNG", ground, exif=exif)


@dataclass
class Table:
    """A photograph on which the two ends of a bar are placed."""

    view: PhotoView
    lanes: Lanes
    qtbot: QtBot
    files: dict[str, bytes]

    @property
    def canvas(self) -> PhotoCanvas:
        return self.view.canvas

    @property
    def now(self) -> Shown:
        return self.view._shown

    def begin(self, orientation: int = 1, quarters: int = 0, zoom: float = 1.0) -> "Table":
        self.files["photo"] = sheet(orientation)
        self.view.show_photo(Subject("photo", len(self.files["photo"])), Target(*SIZE))
        self.settle().canvas.turn(quarters)
        self.canvas.zoom(zoom)
        self.view.calibrate()
        return self.settle()

    def settle(self) -> "Table":
        self.qtbot.waitUntil(self._settled, timeout=20_000)
        return self

    def _settled(self) -> bool:
        return not self.lanes.jobs and self.canvas.complete and self.canvas.pose is not None

    def over(self, x: float, y: float) -> QPoint:
        """The pixel of the window at a point of the photograph, brought in sight."""
        self.canvas.centre(x, y)
        at = self.canvas.place(x, y)
        return QPoint(int(at.x()), int(at.y()))

    def click(self, x: float, y: float) -> None:
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=self.over(x, y))

    def key(self, key: Key, modifier: Modifier = Modifier.NoModifier, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.canvas, key, modifier)

    def go(self, x: float, y: float) -> None:
        """Bring the active point there by keys alone, each as it is seen on the screen."""
        assert self.canvas.pose is not None
        at = self.now.placing.moving
        assert at is not None
        right, down = self.canvas.pose.turn.vector(x - at.x, y - at.y)
        for way, keys in ((right, (Key.Key_Left, Key.Key_Right)), (down, (Key.Key_Up, Key.Key_Down))):
            tenths, key = abs(round(10 * way)), keys[way > 0]
            self.key(key, Modifier.ShiftModifier | Modifier.ControlModifier, tenths // 1000)
            self.key(key, Modifier.ShiftModifier, tenths % 1000 // 100)
            self.key(key, times=tenths % 100 // 10)
            self.key(key, Modifier.AltModifier, tenths % 10)

    def press(self, name: str) -> None:
        button = self.view.findChild(QPushButton, f"record.photo.placing.{name}")
        assert button is not None
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def table(qtbot: QtBot, lanes: Lanes) -> Iterator[Table]:
    yield from tables(PhotoCanvas, qtbot, lanes)


def tables(kind: type[PhotoCanvas], qtbot: QtBot, lanes: Lanes, snapper: Snapper | None = None) -> Iterator[Table]:
    files: dict[str, bytes] = {}
    dressed().wear(Look())
    canvas = kind("record.photo.canvas", Look())
    view = photo_view(
        "record.photo",
        canvas,
        icons().icon,
        [],
        read=lambda sha256: files[sha256],
        start=lanes.start,
        known_mm=100.0,
        remember=lambda _: None,
        snapper=snapper or Darkest(),
    )
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    yield Table(view, lanes, qtbot, files)
    canvas.looking.close()


HOW_SHOWN = [
    *product([PhotoCanvas, DenseCanvas], [(1, 0), (6, 1)], [0.5, 1.0, 4.0]),
    *((PhotoCanvas, (orientation, 0), 2.0) for orientation in (2, 3, 4, 5, 7, 8)),
]


@pytest.mark.parametrize(("kind", "turned", "zoom"), HOW_SHOWN)
def test_keys_alone_bring_points_to_the_tenth_of_a_pixel_where_the_mouse_brought_them(
    qtbot: QtBot, lanes: Lanes, kind: type[PhotoCanvas], turned: tuple[int, int], zoom: float
) -> None:
    for table in tables(kind, qtbot, lanes):
        table.begin(*turned, zoom)
        table.key(Key.Key_Space)
        for corner in CORNERS:
            table.click(*corner)
        by_mouse = table.now.bar.points
        half = 0.5 / zoom * table.canvas.ratio + 1e-6
        for point, corner in zip(by_mouse, CORNERS, strict=True):
            assert max(abs(point.x - corner[0]), abs(point.y - corner[1])) <= half + 0.5
        table.view.measuring.stop()
        table.view.measuring.look_at(Target(*SIZE))
        table.view.calibrate()
        for point in by_mouse:
            table.go(point.x, point.y)
            table.key(Key.Key_Return)
        for one, other in zip(table.now.bar.points, by_mouse, strict=True):
            assert (one.x, one.y) == pytest.approx((other.x, other.y), abs=0.1)
        table.settle()


@pytest.mark.parametrize(("kind", "orientation"), [(PhotoCanvas, 1), (PhotoCanvas, 7), (DenseCanvas, 6)])
def test_a_click_is_drawn_to_the_stored_pixel_and_both_are_kept_and_seen(
    qtbot: QtBot, lanes: Lanes, kind: type[PhotoCanvas], orientation: int
) -> None:
    for table in tables(kind, qtbot, lanes):
        table.begin(orientation, zoom=2.0)
        table.press("snap.corner")
        table.click(CORNERS[0][0] + 3, CORNERS[0][1] + 2)
        table.settle()
        assert [(point.x, point.y, point.how) for point in table.now.bar.points] == [(*CORNERS[0], "corner")]
        drawn = table.canvas.overlay.handles[0]
        assert drawn.put == pytest.approx((CORNERS[0][0] + 3, CORNERS[0][1] + 2), abs=1)
        table.key(Key.Key_Z, Modifier.ControlModifier)
        assert table.now.bar.points[0].how == "full_size"
        table.key(Key.Key_Z, Modifier.ControlModifier)
        assert table.now.bar.points == ()


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_click_beside_an_edge_of_the_original_is_drawn_onto_it(
    qtbot: QtBot, lanes: Lanes, orientation: int
) -> None:
    for table in tables(PhotoCanvas, qtbot, lanes, EdgeSnapper()):
        table.begin(orientation, zoom=0.5)
        table.press("snap.edge")
        table.click(CORNERS[0][0] + 3, 400)
        table.settle()
        point = table.now.bar.points[0]
        assert (point.how, point.x) == ("edge", pytest.approx(CORNERS[0][0] - 0.5, abs=0.02))


def test_where_nothing_is_found_it_is_said_at_the_point(table: Table) -> None:
    table.begin().press("snap.ring")
    table.click(*CORNERS[0])
    table.key(Key.Key_Tab, Modifier.ShiftModifier)
    table.settle()
    assert table.canvas.overlay.note == "too little contrast: not snapped"
    assert len(table.canvas.overlay.remarks) == 1
    assert "too little contrast" in table.canvas.accessibleDescription()
    table.press("snap.off")
    assert table.canvas.overlay.note == ""


def test_a_point_is_repeated_without_being_seen(table: Table) -> None:
    table.begin()
    for corner in CORNERS:
        table.click(*corner)
    for _ in range(2):
        table.press("again")
        assert [handle.number for handle in table.canvas.overlay.handles] == [0]
        assert bare(table.view.placing.spoken) == "Other end of the scale bar, earlier tries are hidden"
        table.click(*CORNERS[1])
    spot = table.now.bar.spots[1]
    assert spot is not None
    assert (len(spot.tries), spot.point.how) == (3, "repeated")
    assert "placed 3 time" in bare(table.view.placing.spoken)


def test_undo_is_of_the_points_while_there_is_any_and_of_the_window_before_and_after(
    table: Table, tmp_path: Path
) -> None:
    acts, undone = Acts(table.view, Settings(tmp_path / "window.ini"), icons().icon), list[str]()
    table.view.bind(acts)
    acts.bind("edit.undo", lambda: undone.append("window"))
    acts.enter(Scope.MISSION, Scope.RECORD)
    table.begin()
    table.click(*CORNERS[0])
    table.view.activateWindow()
    table.key(Key.Key_Z, Modifier.ControlModifier)
    assert (table.now.bar.points, undone) == ((), [])
    table.key(Key.Key_Z, Modifier.ControlModifier)
    assert undone == ["window"]


def test_letters_and_function_keys_repeat_and_snap_while_points_are_placed(table: Table, tmp_path: Path) -> None:
    acts = Acts(table.view, Settings(tmp_path / "window.ini"), icons().icon)
    table.view.bind(acts)
    acts.enter(Scope.RECORD)
    assert not acts["points.repeat"].isEnabled()
    table.begin().click(*CORNERS[0])
    table.key(Key.Key_R)
    assert table.now.bar.repeating
    table.key(Key.Key_Escape)
    table.key(Key.Key_S)
    table.key(Key.Key_F8, Modifier.ShiftModifier)
    assert (table.view.pointing.way, table.now.bar.repeating) == (Snap.EDGE, False)
    table.settle()


def test_a_point_is_taken_out_and_put_back_with_buttons(table: Table) -> None:
    table.begin()
    for corner in CORNERS:
        table.click(*corner)
    placed = table.now.bar.points
    table.press("remove")
    assert table.now.bar.points == placed[:1]
    table.press("undo")
    assert table.now.bar.points == placed


def test_the_glass_stands_still_while_keys_move_the_point_in_it(table: Table) -> None:
    table.begin(zoom=0.5)
    table.key(Key.Key_Space)
    QTest.mouseMove(table.canvas.viewport(), table.over(*CORNERS[0]))
    before = table.canvas._loupe_at
    table.key(Key.Key_Right, Modifier.ControlModifier, 5)
    table.key(Key.Key_Down, times=3)
    assert table.canvas._loupe_at == before
    moved = table.now.bar.moving
    QTest.mouseMove(table.canvas.viewport(), table.over(*CORNERS[0]) + QPoint(2, 1))
    assert table.now.bar.moving == moved
    table.key(Key.Key_Right, times=20)
    assert table.canvas._loupe_at != before
    QTest.mouseMove(table.canvas.viewport(), table.over(*CORNERS[0]) + QPoint(40, 10))
    assert table.now.bar.moving != moved


def test_shift_tab_goes_back_and_then_out_of_the_photo(table: Table) -> None:
    table.begin()
    for corner in CORNERS:
        table.click(*corner)
    active = []
    table.canvas.setFocus()
    for _ in range(2):
        active.append((table.now.bar.active, table.canvas.hasFocus()))
        table.key(Key.Key_Backtab, Modifier.ShiftModifier)
    assert active == [(1, True), (0, True)]
    assert not table.canvas.hasFocus()


def fingers(table: Table) -> Callable[[str, QPoint], None]:
    device, viewport = QTest.createTouchDevice(), table.canvas.viewport()

    def touch(what: str, at: QPoint) -> None:
        getattr(QTest.touchEvent(viewport, device), what)(0, at).commit()

    return touch


def test_a_finger_places_the_point_above_it_and_takes_it_by_its_grip(table: Table) -> None:
    touch = fingers(table.begin(zoom=2.0))
    below = QPoint(0, LIFT)
    start = table.over(*CORNERS[0])
    touch("press", start + below + QPoint(60, 0))
    touch("move", start + below + QPoint(30, 0))
    touch("move", start + below)
    assert table.canvas.magnified
    aim = table.now.bar.moving
    assert aim is not None
    assert (aim.x, aim.y) == pytest.approx(CORNERS[0], abs=1)
    touch("release", start + below)
    assert (table.now.bar.points, table.now.stage) == ((aim,), Stage.BAR)
    assert table.now.bar.active == 0
    touch("press", start + below + QPoint(GRIP // 4, 0))
    touch("move", start + below + QPoint(GRIP // 4 + 20, 0))
    touch("release", start + below + QPoint(GRIP // 4 + 20, 0))
    assert len(table.now.bar.points) == 1
    assert table.now.bar.points[0].x == pytest.approx(aim.x + 10, abs=1)


def test_a_second_finger_zooms_and_the_first_places_nothing(table: Table) -> None:
    table.begin()
    device, viewport = QTest.createTouchDevice(), table.canvas.viewport()
    touch = QTest.touchEvent(viewport, device)
    touch.press(0, QPoint(280, 200)).commit()
    touch.stationary(0).press(1, QPoint(320, 200)).commit()
    for apart in range(30, 120, 10):
        touch.move(0, QPoint(300 - apart, 200)).move(1, QPoint(300 + apart, 200)).commit()
    touch.release(0, QPoint(190, 200)).release(1, QPoint(410, 200)).commit()
    assert table.canvas.pose is not None
    assert (table.now.bar.points, table.canvas.pose.zoom > 1.5) == ((), True)


def test_a_screen_reader_hears_which_point_it_is_where_it_lies_and_what_it_snapped_to(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        heard.append(bare(event.message()))

    monkeypatch.setattr(aloud, "publish", listen)
    table.begin()
    assert heard[-1] == "One end of the scale bar"
    table.key(Key.Key_Right)
    at = table.now.bar.moving
    assert at is not None
    assert heard[-1] == f"{at.x:,.1f}, {at.y:,.1f} px"
    table.view.pointing.snap(Snap.CORNER)
    assert heard[-1] == "Corner"
    table.click(CORNERS[0][0] + 3, CORNERS[0][1])
    table.settle()
    assert "One end of the scale bar, 203.5, 150.5 px, Other end of the scale bar" in heard
    assert "One end of the scale bar, 201.0, 151.0 px, snapped to a corner, 2.5 px away" in heard


def test_every_control_of_placing_is_named(table: Table) -> None:
    table.begin()
    buttons = table.view.placing.findChildren(QPushButton)
    assert len(buttons) == 8
    assert all(one.accessibleName() and one.objectName().startswith("record.photo.placing.") for one in buttons)


def test_what_is_active_is_what_is_aimed_at_or_else_the_last_try(table: Table) -> None:
    table.begin()
    aim = current(table.now.bar)
    assert aim is not None
    assert aim.raw == table.now.bar.moving
    assert table.canvas.place(aim.raw.x, aim.raw.y) != QPointF()
