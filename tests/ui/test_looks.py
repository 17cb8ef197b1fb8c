"""Each of the checks on looks objects to a bad widget and is silent about a good one."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui import looks
from tests.ui.dressed import dressed
from tests.ui.looks import EMPTY, clipped, empty, faint, objections, overlapping, squeezed, tab_cycle, unnamed
from ui.theme.appearance import Appearance
from ui.theme.fonts import font
from ui.theme.look import Look
from ui.theme.roles import Role, as_role
from ui.theme.tokens import Theme

LONG = "Photo DSC_0412 does not match the card. Not recorded."
Page = Callable[..., QWidget]


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = dressed()
    made.wear(Look())
    yield made
    made.wear(Look())


@pytest.fixture
def page(appearance: Appearance, qtbot: QtBot) -> Page:
    """Makes a window that holds widgets below one another."""
    held: list[QWidget] = []

    def make(*widgets: QWidget) -> QWidget:
        whole = QWidget()
        held.append(whole)
        whole.setObjectName("page")
        qtbot.addWidget(whole)
        column = QVBoxLayout(whole)
        for number, widget in enumerate(widgets):
            widget.setObjectName(widget.objectName() or f"page.{number}")
            column.addWidget(widget)
        column.addStretch(1)
        whole.show()
        whole.activateWindow()
        qtbot.waitUntil(whole.isActiveWindow)
        return whole

    return make


def test_a_page_in_order_meets_no_objection(page: Page, appearance: Appearance) -> None:
    title, text, field, button = QLabel("Intake"), QLabel(LONG), QLineEdit(), QPushButton("Choose folder…")
    as_role(title, Role.TITLE)
    text.setWordWrap(True)
    field.setAccessibleName("Search")
    button.setAccessibleName("Choose folder")
    whole = page(title, text, field, button)
    assert objections(whole, appearance.look) == []
    assert tab_cycle(whole) == []


@pytest.mark.parametrize("kind", [QLabel, QPushButton, QCheckBox])
def test_a_text_that_is_too_wide_is_found(page: Page, kind: type[QLabel]) -> None:
    widget = kind(LONG)
    widget.setFixedWidth(120)
    assert clipped(page(widget)) == [f"page.0 “{LONG}” is cut"]


def test_a_text_that_is_too_high_is_found(page: Page) -> None:
    label = QLabel(LONG)
    label.setWordWrap(True)
    label.setFixedSize(120, 20)
    assert clipped(page(label)) == [f"page.0 “{LONG}” is cut"]


def test_a_word_that_is_wider_than_its_column_is_found(page: Page) -> None:
    label = QLabel("XX-2024-AA-001-F001")
    label.setWordWrap(True)
    label.setFixedSize(60, 80)
    assert clipped(page(label)) != []


def test_a_text_that_ends_in_an_ellipsis_is_whole_in_its_tooltip(page: Page) -> None:
    label = QLabel("Photo DSC_0412 does not…")
    label.setFixedWidth(80)
    whole = page(label)
    assert clipped(whole) != []
    label.setToolTip(LONG)
    assert clipped(whole) == []


def test_a_hint_that_is_too_wide_for_its_field_is_found(page: Page) -> None:
    field = QLineEdit()
    field.setPlaceholderText(LONG)
    field.setFixedWidth(120)
    whole = page(field)
    assert clipped(whole) != []
    field.setText(LONG)
    assert clipped(whole) == [], "what is typed can be scrolled"


def test_a_heading_that_is_too_wide_for_its_column_is_found(page: Page) -> None:
    table = QTableWidget(1, 2)
    table.setHorizontalHeaderLabels(["Label", LONG])
    whole = page(table)
    assert any("section 1 is cut" in line for line in clipped(whole))
    table.setColumnWidth(0, 8)
    assert any("section 0 is cut" in line for line in clipped(whole))
    table.setHorizontalHeaderLabels(["", LONG])
    assert not any("section 0 is cut" in line for line in clipped(whole)), "there are no words to cut"
    table.setHorizontalHeaderLabels(["Label", LONG])
    table.resizeColumnsToContents()
    assert clipped(whole) == []


def test_widgets_over_one_another_are_found(page: Page) -> None:
    below = QFrame()
    below.setFixedSize(200, 100)
    whole = page(below)
    assert overlapping(whole) == []
    above = QLabel("above", whole)
    above.setObjectName("page.above")
    above.move(below.pos())
    above.show()
    assert overlapping(whole) == ["page.0 lies over page.above"]
    above.setProperty("role", "popup")
    assert overlapping(whole) == [], "a sheet over all else is meant to be there"


def test_a_focus_ring_and_what_qt_lays_out_lie_over_nothing(page: Page) -> None:
    tabs, rows = QTabWidget(), QListWidget()
    tabs.addTab(QLabel("one"), "One")
    whole = page(tabs, rows, QPushButton("Seal"))
    whole.findChild(QPushButton).setFocus()
    assert overlapping(whole) == []


def test_a_widget_that_has_less_room_than_it_needs_is_found(page: Page) -> None:
    inside = QWidget()
    button = QPushButton("Seal and sign packet", inside)
    button.setObjectName("page.seal")
    button.resize(40, 20)
    inside.setMinimumSize(100, 100)
    whole = page(inside)
    assert [line.partition(" has ")[0] for line in squeezed(whole)] == ["page.seal"]
    button.resize(button.minimumSizeHint())
    assert squeezed(whole) == []


def test_a_sign_that_no_typeface_holds_is_found(page: Page) -> None:
    assert looks.boxes(page(QLabel("Fragment 조각 شظية"))) == []
    assert looks.boxes(page(QLabel("\U0010fffd"))) != []
    assert looks.missing("\U0010fffd", font(14))


@pytest.mark.parametrize("theme", Theme, ids=lambda theme: theme.value)
def test_a_text_that_stands_out_too_little_is_found(page: Page, appearance: Appearance, theme: Theme) -> None:
    appearance.wear(Look(theme))
    button, label = QPushButton("Seal"), QLabel("Not recorded")
    as_role(button, Role.PRIMARY)
    as_role(label, Role.ERROR)
    whole = page(button, label, QCheckBox("Measured"), QLineEdit("189.0 mm"))
    assert faint(whole, appearance.look) == []
    label.setStyleSheet(f"color: {appearance.look.colours.hover}")
    assert [line.partition(" ")[0] for line in faint(whole, appearance.look)] == ["page.1"]


def test_what_cannot_be_used_may_be_fainter_but_not_unreadable(page: Page, appearance: Appearance) -> None:
    button = QPushButton("Seal")
    button.setEnabled(False)
    whole = page(button)
    assert faint(whole, appearance.look) == []
    button.setStyleSheet("color: #CCCCCC")
    assert faint(whole, appearance.look) != []


def test_emptiness_is_measured_as_the_largest_rectangle_of_one_colour(page: Page) -> None:
    frame = QFrame()
    frame.setFixedSize(400, 400)
    whole = page(frame)
    share, place = empty(whole)
    assert share > 0.9
    assert whole.rect().contains(place)
    for number in range(40):
        label = QLabel("-" * 120, frame)
        label.move(0, number * 10)
        label.show()
    assert empty(whole)[0] < EMPTY


def test_a_widget_without_a_name_is_found(page: Page) -> None:
    field = QLineEdit()
    whole = page(field)
    assert unnamed(whole) == ["page.0 has no accessible name"]
    field.setAccessibleName("Search")
    assert unnamed(whole) == []
    field.setObjectName("")
    assert unnamed(whole) == ["page/QLineEdit has no object name"]


def test_a_text_that_can_be_selected_is_its_own_name(page: Page) -> None:
    label = QLabel("PKT-XX-2024-AA-001-A-0002")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    assert unnamed(page(label)) == []


def test_a_field_that_keeps_tab_to_itself_is_found(page: Page) -> None:
    note = QPlainTextEdit()
    whole = page(QPushButton("One"), note, QPushButton("Two"))
    assert tab_cycle(whole) == ["page.1 keeps Tab to itself", "page.2 is never reached by Tab"]
    note.setTabChangesFocus(True)
    assert tab_cycle(whole) == []


def test_of_several_choices_tab_goes_to_the_one_that_is_on(page: Page) -> None:
    one, other, group = QPushButton("One"), QPushButton("Other"), QButtonGroup()
    for button in (one, other):
        button.setCheckable(True)
        group.addButton(button)
    one.setChecked(True)
    assert tab_cycle(page(one, other, QLineEdit())) == []


def test_a_field_that_cannot_be_typed_into_is_to_be_skipped(page: Page) -> None:
    field = QLineEdit("50.0 N")
    field.setReadOnly(True)
    whole = page(QLineEdit(), field)
    assert tab_cycle(whole) == ["page.1 takes Tab, and nothing can be typed there"]
    field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert tab_cycle(whole) == []


def test_a_page_with_nothing_to_reach_has_no_cycle(page: Page) -> None:
    assert tab_cycle(page(QLabel("Nothing to do"))) == []


def test_what_is_scrolled_out_of_sight_is_looked_at_too(page: Page) -> None:
    area, inner = QScrollArea(), QWidget()
    column = QVBoxLayout(inner)
    column.addSpacing(900)
    label = QLabel(LONG)
    label.setObjectName("page.low")
    label.setFixedWidth(80)
    column.addWidget(label)
    area.setWidget(inner)
    assert clipped(page(area)) == [f"page.low “{LONG}” is cut"]
