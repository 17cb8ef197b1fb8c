"""Walks a window that is shown and tells what a careful eye would object to; no finding is an empty list.

Each function returns lines that name the widget and what is wrong. `objections` asks all of them.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QFocusFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QSplitter,
    QSplitterHandle,
    QStyle,
    QStyleOptionButton,
    QTabWidget,
    QWidget,
)

from ui.theme.contrast import contrast
from ui.theme.look import Look
from ui.theme.tokens import INKS
from ui.views.elided import Elided

Pixels = NDArray[np.uint32]

LAID_OUT_BY_QT = (QAbstractScrollArea, QTabWidget, QSplitter, QComboBox)
"""Their parts may lie over one another."""

ON_OTHERS = ("disabled", "on_accent", "on_selection", "on_tint", "on_error")
"""What words are written in besides the inks of every ground."""

OVER_ALL_ELSE = ("popup",)
"""Roles of frames that cover what is below them on purpose."""

BLENDED = 24
"""By how much a channel of a thin stroke may miss the ink that it is drawn in."""

CELL = 8
"""Side of the squares that are looked at for emptiness, in pixels."""

MAY_BREAK = re.compile(r"(?<=/)|[\s\u200b]+")
"""Where Qt breaks a line: at spaces, and behind the strokes of a path."""

EMPTY = 1 / 3
"""The largest share of a window that may hold nothing."""

FAINT = 4.5
"""The least contrast of what cannot be used now."""


def objections(window: QWidget, look: Look) -> list[str]:
    """All that is to be said against a window, but for emptiness, which is a matter of the screen."""
    return [
        *clipped(window),
        *overlapping(window),
        *squeezed(window),
        *boxes(window),
        *faint(window, look),
        *unnamed(window),
    ]


def clipped(window: QWidget) -> list[str]:
    """Texts that are wider or taller than their widget. One that ends in an ellipsis is whole in its tooltip."""
    found = [_told(widget, f"“{text}” is cut") for widget, text in _texts(window) if _cut(widget, text)]
    headers = (widget for widget in _shown(window) if isinstance(widget, QHeaderView) and _lies(widget))
    return found + [_told(header, f"section {number} is cut") for header in headers for number in _cut_off(header)]


def overlapping(window: QWidget) -> list[str]:
    """Widgets that lie over others in the same parent."""
    found = []
    for parent in [window, *_shown(window)]:
        if isinstance(parent, LAID_OUT_BY_QT) or isinstance(parent.parent(), QAbstractScrollArea):
            continue
        children = [child for child in _children(parent) if not child.isHidden() and not _over(child)]
        for one, other in combinations(children, 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > 1 and shared.height() > 1:
                found.append(_told(one, f"lies over {_name(other)}"))
    return found


def squeezed(window: QWidget) -> list[str]:
    """Widgets that have less room than they need at least."""
    return [
        _told(widget, f"has {widget.width()}x{widget.height()}, needs {least.width()}x{least.height()}")
        for widget in _shown(window)
        if not isinstance(widget, QFocusFrame | QHeaderView)
        for least in [_least(widget)]
        if widget.width() < least.width() or widget.height() < least.height()
    ]


def boxes(window: QWidget) -> list[str]:
    """Texts with a sign that no typeface holds."""
    return [_told(widget, f"“{text}” has boxes") for widget, text in _texts(window) if missing(text, widget.font())]


def missing(text: str, font: QFont) -> bool:
    """Is there a sign in `text` that is drawn as a box?"""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    return any(index == 0 for run in layout.glyphRuns() for index in run.glyphIndexes())


def faint(window: QWidget, look: Look) -> list[str]:
    """Texts that stand out too little from what is behind them, as they are drawn."""
    drawn, found = _pixels(window), []
    sheets = [sheet for sheet in _shown(window) if sheet.property("role") in OVER_ALL_ELSE]
    for widget, text in _texts(window):
        if _covered(widget, sheets, window) or _cut_by_scrolling(widget):
            continue
        seen = _ink_and_ground(drawn, widget, window, look)
        least = (10.0 if look.stark else 7.0) if widget.isEnabled() else FAINT
        if seen is not None and contrast(*seen) < least:
            found.append(_told(widget, f"“{text}” is {seen[0]} on {seen[1]}, {contrast(*seen):.1f}:1"))
    return found


def empty(window: QWidget) -> tuple[float, QRect]:
    """The largest rectangle of a single colour: its share of the window, and where it is."""
    pixels = _pixels(window)
    largest = max(_rectangles(_cells(pixels)), key=lambda rect: rect.width() * rect.height(), default=QRect())
    place = QRect(largest.topLeft() * CELL, largest.size() * CELL)
    return place.width() * place.height() / pixels.size, place


def unnamed(window: QWidget) -> list[str]:
    """Widgets that can have the focus and lack an object name or a name for a screen reader."""
    found = []
    for widget in _reachable(window):
        spoken = widget.accessibleName() or (isinstance(widget, QLabel) and widget.text())
        lacking = [] if spoken else ["accessible name"]
        if not widget.objectName():
            lacking.append("object name")
        found += [_told(widget, f"has no {' and no '.join(lacking)}")] if lacking else []
    return found


def tab_cycle(window: QWidget) -> list[str]:
    """Tries Tab from the first to the last: what it never reaches, and where it stays for ever."""
    wanted = list(_reachable(window, Qt.FocusPolicy.TabFocus))
    if not wanted:
        return []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    visited: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in visited:
        visited.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    end = QApplication.focusWidget()
    idle = [widget for widget in visited if isinstance(widget, QLineEdit) and widget.isReadOnly()]
    trapped = [_told(widget, "takes Tab, and nothing can be typed there") for widget in idle]
    trapped += [_told(end, "keeps Tab to itself")] if end is not None and end is not visited[0] else []
    return trapped + [_told(widget, "is never reached by Tab") for widget in wanted if widget not in visited]


def _shown(window: QWidget) -> Iterator[QWidget]:
    """Every widget of the window that can be seen, whatever is scrolled out of sight included."""
    for child in window.findChildren(QWidget):
        inside = isinstance(child.parent(), QLineEdit)  # the icons of a field are its own affair
        if child.isVisibleTo(window) and not child.isWindow() and not inside:
            yield child


def _children(parent: QWidget) -> list[QWidget]:
    return [child for child in parent.children() if isinstance(child, QWidget) and not child.isWindow()]


def _over(widget: QWidget) -> bool:
    return isinstance(widget, QFocusFrame | QSplitterHandle) or widget.property("role") in OVER_ALL_ELSE


def _texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Widgets with the words that they show."""
    for widget in _shown(window):
        text = ""
        if isinstance(widget, QLabel | QAbstractButton):
            text = widget.text()
        elif isinstance(widget, QLineEdit):
            text = widget.text() or widget.placeholderText()
        elif isinstance(widget, QComboBox):
            text = widget.currentText()
        if text and not widget.size().isEmpty():
            yield widget, text


def _cut(widget: QWidget, text: str) -> bool:
    if text.endswith("…") and text[:-1].strip() and text[:-1].strip() in widget.toolTip():
        return False
    if isinstance(widget, Elided) and widget.toolTip():
        return False
    if isinstance(widget, QLabel):
        return _label_cut(widget)
    if isinstance(widget, QLineEdit):
        return (
            not widget.text() and widget.fontMetrics().horizontalAdvance(text) > widget.contentsRect().width() - 4
        )
    return widget.width() < widget.minimumSizeHint().width() or widget.height() < widget.minimumSizeHint().height()


def _label_cut(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() or _longest_word(label) > room.width()
    lines = label.text().split("\n")
    return max(map(label.fontMetrics().horizontalAdvance, lines)) > room.width() + 1


def _longest_word(label: QLabel) -> int:
    return max(map(label.fontMetrics().horizontalAdvance, re.split(MAY_BREAK, label.text())), default=0)


def _lies(header: QHeaderView) -> bool:
    return header.orientation() is Qt.Orientation.Horizontal


def _cut_off(header: QHeaderView) -> Iterator[int]:
    for number in range(header.count()):
        words = header.model().headerData(number, header.orientation())
        shown = bool(words) and not header.isSectionHidden(number)
        if shown and header.sectionSizeFromContents(number).width() > header.sectionSize(number) + 1:
            yield number


def _least(widget: QWidget) -> QSize:
    """What `widget` needs: what it was told, else what it says; nothing where it was told not to mind."""
    hint, told, policy = widget.minimumSizeHint(), widget.minimumSize(), widget.sizePolicy()
    width = told.width() or (0 if policy.horizontalPolicy() is QSizePolicy.Policy.Ignored else hint.width())
    height = told.height() or (0 if policy.verticalPolicy() is QSizePolicy.Policy.Ignored else hint.height())
    most = widget.maximumSize()
    return QSize(min(width, most.width()), min(height, most.height()))


def _ink_and_ground(drawn: Pixels, widget: QWidget, window: QWidget, look: Look) -> tuple[str, str] | None:
    """The colour of the tokens that the words are drawn in, and the one behind; None where nothing is seen."""
    edge = look.border + look.half
    place = _beside_its_box(widget) or widget.rect().adjusted(edge, edge, -edge, -edge)
    seen = widget.visibleRegion().boundingRect().intersected(place)
    if seen.isEmpty():
        return None
    corner = widget.mapTo(window, seen.topLeft())
    part = drawn[corner.y() : corner.y() + seen.height(), corner.x() : corner.x() + seen.width()]
    values, counts = np.unique(part, return_counts=True)
    colours = [f"#{values[place]:06X}" for place in np.argsort(-counts)]
    ground, *inks = colours
    tokens = {getattr(look.colours, name) for name in (*INKS, *ON_OTHERS)}
    clearest = max(inks, key=lambda ink: contrast(ink, ground), default=ground)
    meant = min(tokens, key=lambda token: _unlike(token, clearest))
    blended = meant if _unlike(meant, clearest) <= BLENDED else clearest  # thin strokes hardly ever reach their ink
    return next(filter(tokens.__contains__, inks), blended), ground


def _unlike(one: str, other: str) -> int:
    """The largest difference of a channel."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return max(abs(a - b) for a, b in pairs)


def _cut_by_scrolling(widget: QWidget) -> bool:
    """Is a part of it scrolled out of sight?"""
    return widget.visibleRegion().boundingRect().height() < widget.height()


def _covered(widget: QWidget, sheets: Sequence[QWidget], window: QWidget) -> bool:
    """Does one of `sheets` lie over it on purpose?"""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return any(
        QRect(sheet.mapTo(window, QPoint(0, 0)), sheet.size()).intersects(place)
        for sheet in sheets
        if sheet is not widget and not sheet.isAncestorOf(widget)
    )


def _beside_its_box(widget: QWidget) -> QRect | None:
    """Where the words of a check box or of one choice of several are."""
    parts = {
        QCheckBox: QStyle.SubElement.SE_CheckBoxContents,
        QRadioButton: QStyle.SubElement.SE_RadioButtonContents,
    }
    for kind, part in parts.items():
        if isinstance(widget, kind):
            option = QStyleOptionButton()
            widget.initStyleOption(option)
            return widget.style().subElementRect(part, option, widget)
    return None


def _pixels(window: QWidget) -> Pixels:
    """The window as rows of 0xRRGGBB, one for each device-independent pixel."""
    image = window.grab().toImage().scaled(window.size()).convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()].copy() & 0xFFFFFF


def _cells(pixels: Pixels) -> list[list[int | None]]:
    """The window in squares: the colour of those that have a single one."""
    high, wide = (side // CELL for side in pixels.shape)
    squares = pixels[: high * CELL, : wide * CELL].reshape(high, CELL, wide, CELL)
    least, most = squares.min(axis=(1, 3)), squares.max(axis=(1, 3))
    return [[int(least[y, x]) if least[y, x] == most[y, x] else None for x in range(wide)] for y in range(high)]


def _rectangles(cells: list[list[int | None]]) -> Iterator[QRect]:
    """The largest rectangles of one colour that end in a row and are as high as one of their columns, each once."""
    heights = [0] * len(cells[0]) if cells else []
    for y, row in enumerate(cells):
        above = cells[y - 1] if y else [None] * len(row)
        heights = [
            0 if colour is None else heights[x] + 1 if colour == above[x] else 1 for x, colour in enumerate(row)
        ]
        for x, height in enumerate(heights):
            if x and row[x - 1] == row[x] and heights[x - 1] == height:
                continue  # it is that of the column before
            left, right = x, x
            while left and row[left - 1] == row[x] and heights[left - 1] >= height:
                left -= 1
            while right + 1 < len(row) and row[right + 1] == row[x] and heights[right + 1] >= height:
                right += 1
            yield QRect(left, y - height + 1, right - left + 1, height)


def _reachable(window: QWidget, policy: Qt.FocusPolicy = Qt.FocusPolicy.StrongFocus) -> Iterator[QWidget]:
    """Widgets that can have the focus in this way, now."""
    for widget in _shown(window):
        inside = widget.focusProxy() is not None or widget.objectName().startswith("qt_")
        if widget.focusPolicy() & policy and widget.isEnabled() and not inside and not _one_of_several(widget):
            yield widget


def _one_of_several(widget: QWidget) -> bool:
    """Is it a choice that arrows lead to, from the one that is on?"""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    exclusive = group.exclusive() if group is not None else widget.autoExclusive()
    return exclusive and widget.isCheckable() and not widget.isChecked()


def _told(widget: QWidget, trouble: str) -> str:
    return f"{_name(widget)} {trouble}"


def _name(widget: QWidget) -> str:
    parent = widget.parentWidget()
    own = widget.objectName() or type(widget).__name__
    return own if widget.objectName() or parent is None else f"{_name(parent)}/{own}"
