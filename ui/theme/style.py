"""The style: Fusion, with our own marks, arrows and choice fields, and with room for the hand.

A widget that has the focus wears a ring (`ring`), so the dotted rectangles of Fusion are left out.
"""

from collections.abc import Mapping
from typing import Final, TypeGuard

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QFocusFrame,
    QLabel,
    QProgressBar,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
    QToolButton,
    QWidget,
)

from ui.theme import drawn, metrics
from ui.theme.fonts import Weight, font
from ui.theme.look import Look
from ui.theme.roles import INNER_RING, ROLE, TYPES, Type

Primitive, Control, Complex = QStyle.PrimitiveElement, QStyle.ControlElement, QStyle.ComplexControl
Part, Contents = QStyle.SubControl, QStyle.ContentsType
Metric = QStyle.PixelMetric
Side = Qt.AlignmentFlag
Selection = QAbstractItemView.SelectionMode
Symbols = QAbstractSpinBox.ButtonSymbols

ARROWS: Final[Mapping[QStyle.ComplexControl, Mapping[QStyle.SubControl, float]]] = {
    Complex.CC_ComboBox: {Part.SC_ComboBoxArrow: 0},
    Complex.CC_SpinBox: {Part.SC_SpinBoxUp: 180, Part.SC_SpinBoxDown: 0},
}
"""The arrows of choice fields, in degrees from one that points down."""

SEVERAL = frozenset({Selection.ExtendedSelection, Selection.MultiSelection, Selection.NoSelection})
"""Where the row that the keys act on need not be the one that is chosen."""

RING = frozenset({Metric.PM_FocusFrameHMargin, Metric.PM_FocusFrameVMargin})
EDITED: Final = {Complex.CC_ComboBox: Part.SC_ComboBoxEditField, Complex.CC_SpinBox: Part.SC_SpinBoxEditField}
"""The part that is typed into. (Parts of different controls share their numbers.)"""

FIELDS = frozenset({Contents.CT_ComboBox, Contents.CT_SpinBox})
CHOICES = frozenset({Contents.CT_CheckBox, Contents.CT_RadioButton})

SEEN = "_q_styleSheetWidgetFont"
"""Where Qt's style sheets keep the first typeface of a widget, and bring it back whenever the sheet changes."""

WEIGHTS: Final = dict.fromkeys((Type.STRONG, Type.VALUE, Type.TITLE, Type.BRAND), Weight.SEMIBOLD)


class FieldStyle(QProxyStyle):
    """Draws for the `look` it was given last."""

    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self.look = look
        self._metrics = metrics.metrics(look)
        self._types = {role.value: size for role, size in TYPES.items()}

    def wear(self, look: Look) -> None:
        """Draw for `look` from now on; the caller sees to it that all is drawn anew."""
        self.look, self._metrics = look, metrics.metrics(look)

    def written(self, size: Type) -> QFont:
        """The typeface for a text of this size."""
        look = self.look
        heights = {
            Type.SMALL: look.small,
            Type.VALUE: look.value,
            Type.TITLE: look.title,
            Type.BRAND: look.brand,
        }
        return font(heights.get(size, look.body), WEIGHTS.get(size, Weight.REGULAR))

    def polish(self, subject: QWidget | QApplication | QPalette) -> None:  # type: ignore[override]  # all overloads
        """Prepare a widget that is shown for the first time, or has another role now."""
        super().polish(subject)
        if not isinstance(subject, QWidget):
            return
        if _has_words_beside_its_icon(subject):  # Qt leaves them 4 pixels at any scale: the icon brings some more
            subject.setIconSize(QSize(self.look.icon + self.look.half, self.look.icon))
        if isinstance(subject, QLabel):
            _align(subject)
            subject.setTextFormat(Qt.TextFormat.PlainText)  # strangers wrote much of what labels show
        if isinstance(subject, QProgressBar):
            subject.setTextVisible(False)  # the bar is too low for words: they stand beside it
        size = self._types.get(subject.property(ROLE))
        if size is not None:
            subject.setProperty(SEEN, None)
            subject.setFont(self.written(size))

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """See `QStyle.pixelMetric`."""
        if metric in RING and isinstance(widget, QFocusFrame):
            return metrics.ring_margin(self.look, inner=bool(widget.property(INNER_RING)))
        found = self._metrics.get(metric)
        return super().pixelMetric(metric, option, widget) if found is None else found

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        answer: QStyleHintReturn | None = None,
    ) -> int:
        """See `QStyle.styleHint`."""
        found = metrics.HINTS.get(hint)
        return super().styleHint(hint, option, widget, answer) if found is None else found

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """See `QStyle.drawPrimitive`."""
        draw = drawn.PRIMITIVES.get(element)
        if element is Primitive.PE_IndicatorArrowDown and isinstance(widget, QPushButton):
            option = self._menu_arrow(option, widget.rect())
        if draw is not None:
            draw(self.look, option, painter)
        elif element is not Primitive.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)
        elif isinstance(widget, QAbstractItemView) and widget.selectionMode() in SEVERAL:
            drawn.focus_in_view(self.look, option, painter)

    def _menu_arrow(self, option: QStyleOption, button: QRect) -> QStyleOption:
        """The arrow of a button that opens a menu. Qt puts it outside where the writing runs leftwards."""
        moved = QStyleOption(option)
        room = metrics.arrow(self.look, button, half=False, lower=False)
        moved.rect = self.visualRect(option.direction, button, room)
        return moved

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """See `QStyle.drawControl`."""
        if element is Control.CE_FocusFrame:
            drawn.focus_ring(self.look, QRectF(option.rect), painter)
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """See `QStyle.drawComplexControl`."""
        arrows = ARROWS.get(control)
        if arrows is None:
            super().drawComplexControl(control, option, painter, widget)
            return
        places = {
            degrees: self.subControlRect(control, option, part, widget)
            for part, degrees in arrows.items()
            if option.subControls & part  # a spin box without buttons leaves them out
        }
        drawn.choice_field(self.look, option, painter, places)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """See `QStyle.subControlRect`."""
        arrows = ARROWS.get(control, {})
        shown = not isinstance(option, QStyleOptionSpinBox) or option.buttonSymbols is not Symbols.NoButtons
        if control in EDITED and part == EDITED[control]:
            found = metrics.edited(self.look, option.rect, arrows=shown)
        elif part in arrows:
            found = metrics.arrow(self.look, option.rect, half=len(arrows) > 1, lower=arrows[part] == 0)
        else:
            return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # None, too
        return self.visualRect(option.direction, option.rect, found)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """See `QStyle.sizeFromContents`."""
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # None, too
        if kind in FIELDS:
            return QSize(size.width() + 2 * self.look.gap + self.look.px(metrics.ARROW), self.look.control)
        if kind in CHOICES:
            return QSize(found.width(), self.look.control)
        return found.expandedTo(QSize(0, self.look.row)) if kind is Contents.CT_ItemViewItem else found


def _has_words_beside_its_icon(widget: QWidget) -> TypeGuard[QAbstractButton]:
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    return isinstance(widget, QPushButton) or (
        isinstance(widget, QToolButton) and widget.toolButtonStyle() is beside
    )


def _align(label: QLabel) -> None:
    """Qt places a label's words by the letters in them: a code or an English name would stand at the far side."""
    sides = label.alignment()
    if label.layoutDirection() is Qt.LayoutDirection.RightToLeft and sides & Side.AlignLeft:
        label.setAlignment(sides & ~Side.AlignLeft | Side.AlignRight | Side.AlignAbsolute)
