"""A photograph is shown, moved and pointed at with a mouse, fingers or keys alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPaintEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from fieldkit.imaging.confined import Limits
from fieldkit.imaging.viewer import Size
from tests.adapters import raws
from tests.adapters.pictures import picture, scene
from tests.make import photo_bytes
from tests.ui.canvas.showing import SIDE, DenseCanvas, Showing, showing, turned
from ui.canvas.adjustment import Adjustment
from ui.canvas.canvas import PhotoCanvas
from ui.canvas.loupe import TIMES
from ui.canvas.overlay import Handle, Overlay, Stroke
from ui.i18n import bare
from ui.presenters.looking import Subject
from ui.theme.look import Look
from ui.theme.tokens import Theme

RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)
Key, Modifier = Qt.Key, Qt.KeyboardModifier
LARGE = picture("PNG", scene(2400, 1600))


@pytest.fixture
def dense(qtbot: QtBot) -> Iterator[Showing]:
    with showing(qtbot, DenseCanvas) as made:
        yield made


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photograph_stands_upright_and_its_points_are_where_their_colours_are(
    shown: Showing, orientation: int
) -> None:
    shown.show(turned(orientation))
    assert (shown.colour(100, 100), shown.colour(450, 60), shown.colour(300, 300)) == (RED, BLUE, WHITE)
    assert (shown.pose.shown.width > shown.pose.shown.height) == (orientation <= 4)


@pytest.mark.parametrize("quarters", [1, 2, 3, -1, 4, 7])
def test_the_view_is_turned_and_points_go_with_it(shown: Showing, quarters: int) -> None:
    shown.show(turned(1)).canvas.turn(quarters)
    shown.settle()
    assert (shown.colour(100, 100), shown.colour(450, 60)) == (RED, BLUE)
    assert (shown.pose.shown.width < shown.pose.shown.height) == (quarters % 2 == 1)


def test_a_photograph_fits_at_first_and_is_never_enlarged_for_it(shown: Showing) -> None:
    assert shown.show(LARGE).pose.zoom == 0.25
    assert shown.show(picture(), "small").pose.zoom == 1.0
    assert (shown.pose.left, shown.pose.top) == (270, 180)


def test_pixels_are_seen_as_they_are_at_full_size_and_as_squares_beyond(shown: Showing) -> None:
    shown.show(LARGE).canvas.zoom(1.0)
    shown.canvas.centre(800, 700)
    assert (shown.settle().colour(799, 700), shown.colour(800, 700)) == (RED, WHITE)
    shown.canvas.zoom(8.0)
    shown.settle()
    edge = [shown.colour(799 + part / 8, 700) for part in range(-3, 12)]
    assert edge == [RED] * 7 + [WHITE] * 8


def test_the_wheel_zooms_where_the_pointer_is(shown: Showing) -> None:
    shown.show(LARGE)
    at = QPoint(150, 100)
    before = shown.pose.in_photo(at.x(), at.y())
    shown.wheel(3, at)
    assert shown.pose.zoom == pytest.approx(0.5)
    assert shown.pose.in_photo(at.x(), at.y()) == pytest.approx(before, abs=2)
    shown.wheel(-9, at)
    assert shown.pose.zoom == 0.25


def test_zooming_stops_at_full_size_and_at_the_ends(shown: Showing) -> None:
    sizes = []
    shown.show(LARGE).canvas.zoomed.connect(lambda: sizes.append(shown.pose.zoom))
    shown.wheel(30, QPoint(300, 200))
    shown.wheel(30, QPoint(300, 200))
    shown.wheel(-30, QPoint(300, 200))
    assert sizes == [1.0, 8.0, 1.0]


def test_two_fingers_on_a_touchpad_zoom(shown: Showing) -> None:
    shown.show(LARGE)
    where = QPointF(300, 200)
    kind = Qt.NativeGestureType.ZoomNativeGesture
    device = QPointingDevice.primaryPointingDevice()
    pinch = QNativeGestureEvent(kind, device, 2, where, where, where, 0.5, QPointF())
    QApplication.sendEvent(shown.canvas.viewport(), pinch)
    assert shown.pose.zoom == pytest.approx(0.375)


def test_two_fingers_on_a_screen_zoom(shown: Showing) -> None:
    shown.show(LARGE)
    device, viewport = QTest.createTouchDevice(), shown.canvas.viewport()
    touch = QTest.touchEvent(viewport, device)
    touch.press(0, QPoint(280, 200)).press(1, QPoint(320, 200)).commit()
    for apart in range(30, 120, 10):
        touch.move(0, QPoint(300 - apart, 200)).move(1, QPoint(300 + apart, 200)).commit()
    touch.release(0, QPoint(180, 200)).release(1, QPoint(420, 200)).commit()
    assert shown.pose.zoom > 0.5


def test_the_photograph_is_pushed_by_hand_and_by_keys(shown: Showing) -> None:
    shown.show(LARGE).canvas.zoom(1.0)
    left, top = shown.pose.left, shown.pose.top
    shown.drag(QPoint(300, 200), QPoint(250, 230))
    assert (shown.pose.left, shown.pose.top) == (left - 50, top + 30)
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Left, Key.Key_Up):
        shown.key(key)
    assert (shown.pose.left, shown.pose.top) == (left - 50, top + 30 - 64)
    shown.settle()
    assert shown.colour(*shown.pose.in_photo(300, 200)) in {RED, BLUE, WHITE}


def test_a_double_click_shows_full_size_there_and_all_of_it_again(shown: Showing) -> None:
    shown.show(LARGE)
    place = QPoint(300, 100)
    point = shown.pose.in_photo(300, 100)
    QTest.mouseDClick(shown.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (shown.pose.zoom, shown.pose.on_screen(*point)) == (1.0, pytest.approx((300, 100), abs=2))
    QTest.mouseDClick(shown.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.pose.zoom == 0.25


def test_keys_zoom_and_others_are_left_to_the_window(shown: Showing) -> None:
    shown.show(LARGE)
    for key, zoom in ((Key.Key_Plus, 0.315), (Key.Key_Equal, 0.397), (Key.Key_Minus, 0.315)):
        shown.key(key)
        assert shown.pose.zoom == pytest.approx(zoom, abs=0.001)
    with capture_exceptions() as raised:
        shown.key(Key.Key_Q)
    assert raised == []


@pytest.mark.parametrize(
    ("orientation", "times", "kind"),
    [
        *((orientation, TIMES[0], PhotoCanvas) for orientation in range(1, 9)),
        *((orientation, TIMES[1], DenseCanvas) for orientation in (1, 6)),
    ],
)
def test_the_loupe_shows_stored_pixels_as_squares_beside_the_pointer(
    qtbot: QtBot, orientation: int, times: int, kind: type[PhotoCanvas]
) -> None:
    with showing(qtbot, kind) as shown:
        shown.show(turned(orientation)).canvas.magnify(times)
        shown.point(199, 100)
        shown.key(Key.Key_Space)
        shown.settle()
        loupe = shown.canvas._loupe()
        assert loupe is not None
        x, y = shown.canvas.middle
        assert loupe.pose.zoom == times * shown.canvas.ratio
        assert not loupe.frame.contains(shown.canvas.place(x, y))
        for photo_x, colour in ((x - 3, RED), (199, RED), (200, WHITE), (x + 3, WHITE)):
            at = loupe.frame.topLeft() + loupe._place(round(photo_x), round(y) + 3)
            assert near(seen(shown, at), colour)


def seen(shown: Showing, at: QPointF) -> tuple[int, int, int]:
    """The colour there of what is shown; on a dense screen, too, of a pixel of the picture that a test grabs."""
    colour = shown.canvas.viewport().grab().toImage().pixelColor(int(at.x()), int(at.y()))
    return colour.red(), colour.green(), colour.blue()


def near(colour: tuple[int, int, int], wanted: tuple[int, int, int]) -> bool:
    """Alike but for the lines between pixels."""
    return all(abs(one - other) <= 70 for one, other in zip(colour, wanted, strict=True))


def test_the_loupe_lies_in_another_corner_than_what_is_aimed_at(shown: Showing) -> None:
    shown.show(LARGE).canvas.toggle_loupe()
    for place in ((100, 100), (2300, 100), (2300, 1500), (100, 1500), (1200, 800)):
        shown.point(*place)
        loupe = shown.canvas._loupe()
        assert loupe is not None
        assert not loupe.frame.contains(shown.canvas.place(*place))
        assert shown.canvas.viewport().rect().contains(loupe.frame.toRect())
    shown.key(Key.Key_Space)
    assert not shown.canvas.magnified


@pytest.mark.parametrize(
    ("zoom", "loupe", "by_key", "how"),
    [
        (0.25, False, False, "fitted"),
        (0.25, True, False, "fitted"),
        (0.25, True, True, "loupe"),
        (1.0, False, True, "full_size"),
        (2.0, True, False, "loupe"),
    ],
)
def test_a_point_is_no_better_placed_than_it_was_seen(
    shown: Showing, zoom: float, loupe: bool, by_key: bool, how: str
) -> None:
    shown.show(LARGE).canvas.zoom(zoom)
    if loupe:
        shown.canvas.toggle_loupe()
    assert shown.canvas.how(by_key=by_key) == how


def test_what_is_too_large_for_the_decoder_is_shown_less_fine_and_points_on_it_count_for_less(qtbot: QtBot) -> None:
    large = picture(image=scene(8000, 6000))
    with showing(qtbot, limits=Limits(memory=130 << 20, roomy=0)) as shown:
        shown.show(large).canvas.zoom(2.0)
        shown.canvas.centre(2000, 2000)
        shown.settle()
        assert shown.pose.sharp == Size(4000, 3000)
        assert shown.colour(2000, 2000) == pytest.approx(RED, abs=2)
        assert shown.canvas.how(by_key=True) == "fitted"
        assert shown.canvas.grab().toImage().pixelColor(12, 20).name() == "#000000"  # a remark says so


def test_a_preview_that_stands_for_a_raw_file_says_what_it_is(shown: Showing) -> None:
    shown.show(raws.dng(raws.preview()))
    assert [bare(one) for one in shown.canvas._remarks()] == ["embedded preview, 150 × 100 of 300 × 200"]
    assert shown.show(LARGE, "large").canvas._remarks() == []


def test_the_loupe_stays_over_a_photo_that_is_smaller_than_the_one_before(shown: Showing) -> None:
    shown.show(LARGE).canvas.show_loupe((2399.0, 1599.0))
    shown.settle()
    shown.show(picture("PNG", scene(64, 48)), "small")
    assert shown.canvas._loupe_at == (63.0, 47.0)
    assert not shown.canvas._trouble.isVisible()


def test_the_loupe_goes_with_the_pointer_and_back_to_the_middle_without_one(shown: Showing) -> None:
    shown.show(LARGE).canvas.toggle_loupe()
    for place in ((400, 300), (2000, 1500)):
        shown.point(*place)
        assert shown.settle().canvas.middle == pytest.approx(place, abs=2)
    QApplication.sendEvent(shown.canvas, QEvent(QEvent.Type.Leave))
    assert shown.canvas.middle == pytest.approx((1200, 800), abs=2)


def test_the_middle_button_pushes_whatever_is_beneath(shown: Showing) -> None:
    shown.show(LARGE).canvas.zoom(1.0)
    left, viewport = shown.pose.left, shown.canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.MiddleButton, pos=QPoint(300, 200))
    QTest.mouseMove(viewport, QPoint(301, 200))
    QTest.mouseRelease(viewport, Qt.MouseButton.MiddleButton, pos=QPoint(301, 200))
    QTest.mousePress(viewport, Qt.MouseButton.RightButton, pos=QPoint(300, 200))
    assert shown.pose.left == left + 1


def test_an_adjusted_view_says_so_and_the_next_photograph_is_shown_as_it_is(shown: Showing) -> None:
    plain = shown.show(turned(1)).canvas.grab().toImage()
    shown.canvas.adjust(Adjustment(inverted=True))
    assert (shown.colour(100, 100), shown.colour(300, 300)) == ((0, 255, 255), (0, 0, 0))
    corner = shown.canvas.grab().toImage().copy(8, 8, 100, 30)
    assert corner != plain.copy(8, 8, 100, 30)
    shown.show(turned(1), "next")
    assert shown.colour(100, 100) == RED
    assert shown.canvas.grab().toImage() == plain


def test_lines_are_as_thin_at_any_zoom_and_words_stay_in_the_window(shown: Showing) -> None:
    shown.show(turned(1)).canvas.show_overlay(Overlay((Stroke((300, -0.5), (300, 399.5), "100 mm"),)))
    for zoom in (1.0, 2.0, 4.0, 8.0):
        shown.canvas.zoom(zoom)
        shown.canvas.centre(300, 300)
        shown.settle()
        seen = shown.canvas.viewport().grab().toImage()
        row = [seen.pixelColor(x, 390).getRgb()[:3] for x in range(seen.width())]
        assert 4 <= sum(colour not in {RED, BLUE, WHITE} for colour in row) <= 5


def test_a_handle_is_hit_well_beside_it_and_the_nearest_one_is_meant(shown: Showing) -> None:
    shown.show(turned(1))
    overlay = Overlay(handles=(Handle((100, 100), 0), Handle((120, 100), 1)))
    assert overlay.hit(87, 100, shown.canvas.place, 28) == overlay.handles[0]
    assert overlay.hit(112, 100, shown.canvas.place, 28) == overlay.handles[1]
    assert overlay.hit(100, 116, shown.canvas.place, 28) is None


def test_a_photograph_that_fits_fits_again_when_the_window_changes(shown: Showing) -> None:
    shown.show(LARGE).canvas.resize(300, 300)
    assert shown.pose.zoom == 0.125
    shown.settle().canvas.zoom(1.0)
    shown.canvas.resize(600, 400)
    assert shown.pose.zoom == 1.0
    assert shown.settle().colour(1200, 1000) == WHITE


def test_on_a_dense_screen_a_stored_pixel_is_a_pixel_of_the_screen(dense: Showing) -> None:
    dense.show(turned(6))
    assert dense.canvas.room == Size(1200, 800)
    assert dense.pose.zoom == 1.0
    assert (dense.colour(100, 100), dense.colour(450, 60)) == (RED, BLUE)


def test_what_cannot_be_shown_says_why_and_can_be_tried_again(shown: Showing) -> None:
    whole = photo_bytes(3, (600, 400))
    shown.files["photo"] = whole[:-3000]
    with shown.qtbot.waitSignal(shown.canvas.troubled):
        shown.canvas.show_photo(Subject("photo", len(whole)))
    again = shown.canvas.findChild(QPushButton, "record.photo.again")
    assert again is not None
    assert again.isVisible()
    assert "it is damaged" in again.parentWidget().accessibleName()
    shown.files["photo"] = whole
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    shown.settle()
    assert not again.isVisible()


def test_a_defect_is_not_taken_for_trouble_with_a_photograph(shown: Showing) -> None:
    with pytest.raises(ZeroDivisionError):
        shown.canvas.show_trouble(ZeroDivisionError())


@pytest.mark.parametrize("theme", list(Theme))
def test_round_the_photograph_is_the_ground_of_the_theme(shown: Showing, theme: Theme) -> None:
    shown.show(turned(6)).canvas.wear(Look(theme))
    corner = shown.canvas.viewport().grab().toImage().pixelColor(3, 3).name().upper()
    assert corner == Look(theme).colours.photo.upper()


def test_with_no_photograph_the_canvas_says_so_and_keys_do_no_harm(shown: Showing) -> None:
    empty: PhotoCanvas = shown.canvas
    before = empty.grab().toImage()
    for key in (Key.Key_Plus, Key.Key_Space, Key.Key_Left, Key.Key_Return):
        shown.key(key)
    for act in (empty.fit, empty.toggle_loupe, lambda: empty.turn(1), lambda: empty.pan(5, 5)):
        act()
    shown.drag(QPoint(10, 10), QPoint(90, 90))
    assert empty.grab().toImage() == before
    assert empty.size().toTuple() == SIDE


class Failing(PhotoCanvas):
    """A canvas with a defect, found below Python as most are."""

    def paintEvent(self, _: QPaintEvent) -> None:
        divmod(1, 0)


def test_a_defect_in_painting_ends_no_program(qtbot: QtBot) -> None:
    canvas = Failing("record.photo", Look())
    qtbot.addWidget(canvas)
    with qtbot.captureExceptions() as failed:
        canvas.show()
        qtbot.waitUntil(lambda: bool(failed))
    canvas.hide()
    assert {kind for kind, *_ in failed} == {ZeroDivisionError}
