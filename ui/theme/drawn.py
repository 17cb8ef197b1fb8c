"""The controls that the style draws itself, each from its state."""

from collections.abc import Callable, Mapping
from typing import Final, cast

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionComplex, QStyleOptionHeader

from ui.theme import marks
from ui.theme.look import Look

Primitive, State = QStyle.PrimitiveElement, QStyle.StateFlag
Draw = Callable[[Look, QStyleOption, QPainter], None]

MARK = 2.0
"""Width of the stroke of marks and arrows."""


def check_box(look: Look, option: QStyleOption, painter: QPainter) -> None:
    """A box that is checked, checked in part, or not."""
    colours, rect = look.colours, QRectF(option.rect)
    filled = bool(option.state & (State.State_On | State.State_NoChange)) and _enabled(option)
    ground = QColor(colours.accent if filled else colours.surface)
    marks.frame(painter, rect, look.half, edge(look, option, colours.accent if filled else None), ground)
    _mark(look, option, painter, QColor(colours.on_accent if filled else colours.disabled))


def check_in_view(look: Look, option: QStyleOption, painter: QPainter) -> None:
    """The box of a row, which stands on a selection as well as on the ground of the list."""
    colours = look.colours
    line = colours.on_selection if option.state & State.State_Selected else colours.border
    marks.frame(painter, QRectF(option.rect), look.half, edge(look, option, line), QColor(colours.surface))
    _mark(look, option, painter, QColor(colours.text))


def check_in_menu(look: Look, option: QStyleOption, painter: QPainter) -> None:
    """The mark of a menu entry that is on, as far from the edge as an icon."""
    inward = -look.gap if option.direction is Qt.LayoutDirection.RightToLeft else look.gap
    marks.check(painter, QRectF(option.rect).translated(inward, 0), QColor(look.colours.text), look.px(MARK))


def radio(look: Look, option: QStyleOption, painter: QPainter) -> None:
    """One choice of several."""
    colours, rect = look.colours, QRectF(option.rect)
    chosen = bool(option.state & State.State_On)
    line = colours.accent if chosen and _enabled(option) else None
    marks.disc(painter, rect, edge(look, option, line), QColor(colours.surface))
    if chosen:
        inset = rect.width() * 0.27
        dot = rect.adjusted(inset, inset, -inset, -inset)
        colour = QColor(colours.accent if _enabled(option) else colours.disabled)
        marks.disc(painter, dot, QPen(colour, 1), colour)


def arrow(degrees: float) -> Draw:
    """An arrow that points down, turned by `degrees`."""

    def draw(look: Look, option: QStyleOption, painter: QPainter) -> None:
        _chevron(look, option, painter, degrees, look.colours.secondary)

    return draw


def header_arrow(look: Look, option: QStyleOption, painter: QPainter) -> None:
    """Which way a column is sorted."""
    up = cast("QStyleOptionHeader", option).sortIndicator == QStyleOptionHeader.SortIndicator.SortUp
    arrow(180 if up else 0)(look, option, painter)


def branch(look: Look, option: QStyleOption, painter: QPainter) -> None:
    """The arrow of a row that has rows below it, and the edge of the selection, which begins there."""
    if option.state & State.State_Selected:
        line = QRect(0, 0, option.rect.width(), look.border)
        for y in (option.rect.top(), option.rect.bottom() + 1 - look.border):
            painter.fillRect(line.translated(option.rect.left(), y), QColor(look.colours.selection_edge))
    if option.state & State.State_Children:
        closed = 90 if option.direction is Qt.LayoutDirection.RightToLeft else 270
        chosen = option.state & State.State_Selected
        colour = look.colours.on_selection if chosen else look.colours.secondary
        _chevron(look, option, painter, 0 if option.state & State.State_Open else closed, colour)


def focus_in_view(look: Look, option: QStyleOption, painter: QPainter) -> None:
    """The row that the keys act on, which need not be a selected one."""
    chosen = option.state & State.State_Selected
    colour = QColor(look.colours.on_selection if chosen else look.colours.focus)
    marks.ring(painter, QRectF(option.rect), look.radius, QPen(colour, look.px(2)))


def choice_field(look: Look, option: QStyleOptionComplex, painter: QPainter, arrows: Mapping[float, QRect]) -> None:
    """The box of a field that offers choices or counts, with its arrows: degrees -> where."""
    colours = look.colours
    ground = QColor(colours.surface if _enabled(option) else colours.window)
    held = bool(option.state & State.State_HasFocus)
    line = colours.focus if held else None
    marks.frame(painter, QRectF(option.rect), look.radius, edge(look, option, line), ground)
    for degrees, rect in arrows.items():
        part = QStyleOption(option)
        part.rect = rect
        arrow(degrees)(look, part, painter)


def focus_ring(look: Look, rect: QRectF, painter: QPainter) -> None:
    """The ring around the widget that has the focus."""
    radius = look.radius + look.ring_offset + look.ring / 2
    marks.ring(painter, rect, radius, QPen(QColor(look.colours.focus), look.ring))


def edge(look: Look, option: QStyleOption, colour: str | None) -> QPen:
    """The pen for the edge of a control: dashed where it cannot be used, so that no colour says it alone."""
    if not _enabled(option):
        return QPen(QColor(look.colours.disabled), look.border, Qt.PenStyle.DashLine)
    hovered = option.state & State.State_MouseOver
    return QPen(QColor(colour or (look.colours.accent if hovered else look.colours.border)), look.border)


def _mark(look: Look, option: QStyleOption, painter: QPainter, colour: QColor) -> None:
    if option.state & State.State_NoChange:
        marks.dash(painter, QRectF(option.rect), colour, look.px(MARK))
    elif option.state & State.State_On:
        marks.check(painter, QRectF(option.rect), colour, look.px(MARK))


def _chevron(look: Look, option: QStyleOption, painter: QPainter, degrees: float, colour: str) -> None:
    side = look.px(16)
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(option.rect).center())
    ink = QColor(colour if _enabled(option) else look.colours.disabled)
    marks.chevron(painter, square, degrees, ink, look.px(MARK))


def _enabled(option: QStyleOption) -> bool:
    return bool(option.state & State.State_Enabled)


PRIMITIVES: Final[Mapping[QStyle.PrimitiveElement, Draw]] = {
    Primitive.PE_IndicatorCheckBox: check_box,
    Primitive.PE_IndicatorItemViewItemCheck: check_in_view,
    Primitive.PE_IndicatorMenuCheckMark: check_in_menu,
    Primitive.PE_IndicatorRadioButton: radio,
    Primitive.PE_IndicatorArrowDown: arrow(0),
    Primitive.PE_IndicatorArrowLeft: arrow(90),
    Primitive.PE_IndicatorArrowUp: arrow(180),
    Primitive.PE_IndicatorArrowRight: arrow(270),
    Primitive.PE_IndicatorHeaderArrow: header_arrow,
    Primitive.PE_IndicatorBranch: branch,
}
