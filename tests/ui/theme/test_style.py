"""Controls are as large as the hand needs, the focus can be seen, and all of it is mirrored."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDial,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.theme.appearance import Appearance
from ui.theme.look import Hand
from ui.theme.roles import OWN_RING, Role, as_role
from ui.theme.tokens import Theme

TALL: list[type[QWidget]] = [QPushButton, QToolButton, QLineEdit, QComboBox, QSpinBox, QCheckBox, QRadioButton]
themes = pytest.mark.parametrize("theme", Theme, ids=lambda theme: theme.value)


Page = Callable[..., QWidget]


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """Makes a window that holds widgets below one another, with room around them, and has the focus itself."""
    held: list[QWidget] = []

    def make(*widgets: QWidget) -> QWidget:
        whole = QWidget()
        held.append(whole)
        whole.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        qtbot.addWidget(whole)
        column = QVBoxLayout(whole)
        for widget in widgets:
            column.addWidget(widget)
        whole.show()
        whole.activateWindow()
        qtbot.waitUntil(whole.isActiveWindow)
        whole.setFocus()
        return whole

    return make


def drawn(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("hand", Hand)
@pytest.mark.parametrize("kind", TALL, ids=lambda kind: kind.__name__)
def test_every_control_is_as_tall_as_the_hand_needs(
    appearance: Appearance, page: Page, kind: type[QWidget], hand: Hand
) -> None:
    appearance.wear(replace(appearance.look, hand=hand))
    widget = kind()
    page(widget)
    assert widget.height() == hand


@pytest.mark.parametrize("hand", Hand)
def test_rows_of_lists_are_tall_enough_to_hit(appearance: Appearance, page: Page, hand: Hand) -> None:
    appearance.wear(replace(appearance.look, hand=hand))
    rows, tree, table = QListWidget(), QTreeWidget(), QTableWidget(1, 1)
    rows.addItem("one")
    top = QTreeWidgetItem(tree, ["one"])
    page(rows, tree, table)
    assert rows.visualItemRect(rows.item(0)).height() == appearance.look.row
    assert tree.visualItemRect(top).height() == appearance.look.row
    assert table.rowHeight(0) == appearance.look.row


def test_no_label_reads_its_text_as_rich(appearance: Appearance, page: Page) -> None:
    named, plain = QLabel("<h1>DSC1.JPG</h1>"), QLabel("DSC1")
    page(named, plain)
    assert named.textFormat() is Qt.TextFormat.PlainText
    assert named.sizeHint().height() == plain.sizeHint().height()


@themes
def test_the_focus_is_ringed_at_a_distance(appearance: Appearance, page: Page, theme: Theme) -> None:
    appearance.wear(replace(appearance.look, theme=theme))
    button = QPushButton("Seal")
    whole = page(button)
    left = button.mapTo(whole, QPoint(0, button.height() // 2))
    assert [drawn(whole).pixelColor(left - QPoint(away, 0)) for away in (1, 4)] == [ground(appearance)] * 2
    button.setFocus()
    image = drawn(whole)
    assert image.pixelColor(left - QPoint(4, 0)) == QColor(appearance.look.colours.focus)
    assert image.pixelColor(left - QPoint(1, 0)) == ground(appearance)


def ground(appearance: Appearance) -> QColor:
    return QColor(appearance.look.colours.window)


def test_a_list_wears_the_ring_inside(appearance: Appearance, page: Page) -> None:
    rows = QListWidget()
    whole = page(rows)
    before = drawn(whole)
    rows.setFocus()
    after, corner = drawn(whole), rows.mapTo(whole, QPoint(0, 0))
    outside = corner - QPoint(2, -20)
    assert after.pixelColor(outside) == before.pixelColor(outside)
    assert after.pixelColor(corner + QPoint(1, 20)) == QColor(appearance.look.colours.focus)


def test_what_shows_its_focus_by_itself_wears_no_ring(appearance: Appearance, page: Page) -> None:
    rows = QListWidget()
    rows.setProperty(OWN_RING, True)
    whole = page(rows)
    before = drawn(whole)
    rows.setFocus()
    assert drawn(whole) == before


def test_the_ring_follows_the_focus_and_goes_with_its_window(appearance: Appearance, page: Page) -> None:
    one, other = QPushButton("One"), QPushButton("Other")
    whole = page(one, other)
    plain = drawn(whole)
    one.setFocus()
    ringed = drawn(whole)
    other.setFocus()
    assert drawn(whole) != ringed
    whole.setFocus()
    assert drawn(whole) == plain
    one.setFocus()
    whole.close()
    next_one = QPushButton("Next")
    whole = page(next_one)
    next_one.setFocus()
    assert next_one.hasFocus()


class Area(QAbstractScrollArea):
    """One that Python made, as the canvas of a photograph is; its viewport Qt made."""


def test_what_wore_the_ring_is_whole_when_the_ring_is_gone(appearance: Appearance, page: Page) -> None:
    area, other = Area(), QPushButton("Other")
    page(area, other)
    viewport = area.viewport()
    area.setFocus()
    other.setFocus()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isValid(viewport)


def test_a_button_that_the_mouse_presses_is_not_ringed(appearance: Appearance, page: Page, qtbot: QtBot) -> None:
    one, other = QPushButton("One"), QPushButton("Other")
    whole = page(one, other)
    plain = drawn(whole).copy(0, 0, whole.width(), one.y())
    qtbot.mousePress(one, Qt.MouseButton.LeftButton)
    assert drawn(whole).copy(0, 0, whole.width(), one.y()) == plain
    qtbot.mouseRelease(one, Qt.MouseButton.LeftButton)


@themes
@pytest.mark.parametrize(
    "kind", [QComboBox, QSpinBox, QCheckBox, QRadioButton, QProgressBar], ids=lambda kind: kind.__name__
)
def test_what_the_style_draws_is_mirrored(
    appearance: Appearance, qtbot: QtBot, qapp: QApplication, kind: type[QWidget], theme: Theme
) -> None:
    appearance.wear(replace(appearance.look, theme=theme))
    usual = drawn(filled(qtbot, kind)).flipped(Qt.Orientation.Horizontal)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = drawn(filled(qtbot, kind))
    assert likeness(usual, turned) > 0.98


def filled(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    """A control that shows no words, in a state in which something is drawn."""
    widget = kind()
    qtbot.addWidget(widget)
    if isinstance(widget, QCheckBox | QRadioButton):
        widget.setChecked(True)
    if isinstance(widget, QProgressBar):
        widget.setValue(40)
    if isinstance(widget, QSpinBox):
        widget.lineEdit().hide()
    widget.setFixedSize(160, 36)
    widget.show()
    return widget


def likeness(one: QImage, other: QImage) -> float:
    """The share of pixels that are nearly the same; smoothing differs by a shade."""
    pairs = [
        (one.pixelColor(x, y), other.pixelColor(x, y)) for x in range(one.width()) for y in range(one.height())
    ]
    return sum(abs(a.lightness() - b.lightness()) < 64 for a, b in pairs) / len(pairs)


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_a_button_with_a_menu_shows_its_arrow_inside(
    appearance: Appearance, page: Page, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    button, plain = QPushButton("          "), QPushButton("          ")
    button.setMenu(QMenu(button))
    page(button, plain)
    plain.setFixedSize(button.size())
    assert drawn(button) != drawn(plain)


@pytest.mark.parametrize("text", ["XX-2024-AA-001", "عينة"])
def test_every_label_stands_where_the_writing_begins(
    appearance: Appearance, page: Page, qapp: QApplication, text: str
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label = QLabel(text)
    label.setFixedWidth(600)
    page(label)
    image = drawn(label)
    inked = {x for x in range(600) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 128}
    assert min(inked) > 300


@pytest.mark.parametrize("theme", Theme, ids=lambda theme: theme.value)
def test_arabic_has_room_in_every_control(appearance: Appearance, page: Page, theme: Theme) -> None:
    appearance.wear(replace(appearance.look, theme=theme, taller=1))
    words = "ابحث أو اكتب أمرًا"
    box = QComboBox()
    box.addItem(words)
    controls = [QPushButton(words), QLineEdit(words), box, QCheckBox(words)]
    page(*controls)
    assert {control.height() for control in controls} == {appearance.look.control}


def test_a_menu_entry_that_is_on_is_marked(appearance: Appearance, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    entry = menu.addAction("Sunlight")
    entry.setCheckable(True)
    plain = drawn(menu)
    entry.setChecked(True)
    assert drawn(menu) != plain


def test_a_field_without_arrows_has_the_room_for_its_words(appearance: Appearance, page: Page) -> None:
    box = QSpinBox()
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    page(box)
    assert box.lineEdit().width() == box.width() - 2 * appearance.look.gap


@pytest.mark.parametrize(
    ("mode", "ringed"),
    [(QListWidget.SelectionMode.ExtendedSelection, True), (QListWidget.SelectionMode.SingleSelection, False)],
)
def test_the_row_that_the_keys_act_on_is_ringed_where_it_need_not_be_the_chosen_one(
    appearance: Appearance, page: Page, mode: QListWidget.SelectionMode, ringed: bool
) -> None:
    rows = QListWidget()
    rows.setSelectionMode(mode)
    rows.addItems(["one", "other"])
    page(rows)
    rows.setFocus()
    rows.setCurrentRow(1)
    rows.clearSelection()
    row = rows.visualItemRect(rows.item(1))
    edge = rows.viewport().grab().toImage().pixelColor(row.center().x(), row.top() + 1)
    assert (edge == QColor(appearance.look.colours.focus)) is ringed


def test_what_the_theme_leaves_to_fusion_is_drawn_by_it(appearance: Appearance, page: Page) -> None:
    group, dial = QGroupBox("Points"), QDial()
    group.setCheckable(True)
    page(group, dial)
    assert len({drawn(dial).pixel(x, dial.height() // 2) for x in range(dial.width())}) > 2
    assert group.isChecked()


def test_what_cannot_be_used_is_drawn_with_a_broken_line(appearance: Appearance, page: Page) -> None:
    appearance.wear(replace(appearance.look, theme=Theme.SUNLIGHT))
    fields = [QLineEdit(), QComboBox(), QPushButton()]
    for field in fields:
        field.setEnabled(False)
    page(*fields)
    for field in fields:
        edge = {drawn(field).pixelColor(x, 0).lightness() > 128 for x in range(20, field.width() - 20)}
        assert edge == {True, False}, field


def test_an_icon_keeps_its_distance_from_the_words(appearance: Appearance, page: Page) -> None:
    push, tool, alone = QPushButton("Light"), QToolButton(), QToolButton()
    tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    page(push, tool, alone)
    look = appearance.look
    assert {push.iconSize().width(), tool.iconSize().width()} == {look.icon + look.half}
    assert alone.iconSize().width() == look.icon


def test_the_act_of_a_screen_is_filled_and_written_strongly(appearance: Appearance, page: Page) -> None:
    button = QPushButton("Seal")
    as_role(button, Role.PRIMARY)
    page(button)
    assert drawn(button).pixelColor(8, 18) == QColor(appearance.look.colours.accent)
    assert button.font() != QApplication.font()
