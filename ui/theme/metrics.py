"""Where the parts of a control are and how large they are, as the style answers Qt."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle

from ui.theme.look import Hand, Look

Metric, Hint = QStyle.PixelMetric, QStyle.StyleHint

HINTS: Final[Mapping[QStyle.StyleHint, int]] = {
    Hint.SH_FocusFrame_AboveWidget: 1,
    Hint.SH_EtchDisabledText: 0,
    Hint.SH_ToolTipLabel_Opacity: 255,
    Hint.SH_ItemView_ShowDecorationSelected: 1,
    Hint.SH_Widget_Animation_Duration: 0,
    Hint.SH_ComboBox_Popup: 0,
}

ARROW = 32
"""Width of the arrows of a choice field."""


def edited(look: Look, rect: QRect, *, arrows: bool) -> QRect:
    """What is typed into, left to right, inside the edge."""
    edge = look.border + 1
    beside = look.px(ARROW) if arrows else look.gap
    return QRect(rect.x() + look.gap, rect.y() + edge, rect.width() - beside - look.gap, rect.height() - 2 * edge)


def arrow(look: Look, rect: QRect, *, half: bool, lower: bool) -> QRect:
    """Where an arrow is pressed, left to right: the whole height, or one half of it."""
    width, height = look.px(ARROW), rect.height() // 2 if half else rect.height()
    return QRect(rect.right() - width + 1, rect.y() + (height if half and lower else 0), width, height)


def ring_margin(look: Look, *, inner: bool) -> int:
    """By how much the focus ring is larger than what it is around: views wear it inside, where it is never cut."""
    return 0 if inner else look.ring + look.ring_offset


def metrics(look: Look) -> dict[QStyle.PixelMetric, int]:
    """The sizes that Qt asks the style for."""
    mark = look.px(28 if look.hand is Hand.GLOVES else 20)
    icons = (
        Metric.PM_ButtonIconSize,
        Metric.PM_SmallIconSize,
        Metric.PM_ToolBarIconSize,
        Metric.PM_ListViewIconSize,
    )
    checks = (
        Metric.PM_IndicatorWidth,
        Metric.PM_IndicatorHeight,
        Metric.PM_ExclusiveIndicatorWidth,
        Metric.PM_ExclusiveIndicatorHeight,
    )
    gaps = (
        Metric.PM_LayoutHorizontalSpacing,
        Metric.PM_LayoutVerticalSpacing,
        Metric.PM_CheckBoxLabelSpacing,
        Metric.PM_RadioButtonLabelSpacing,
    )
    margins = (
        Metric.PM_LayoutLeftMargin,
        Metric.PM_LayoutTopMargin,
        Metric.PM_LayoutRightMargin,
        Metric.PM_LayoutBottomMargin,
    )
    rows = (Metric.PM_HeaderDefaultSectionSizeVertical,)
    sizes = ((rows, look.row), (icons, look.icon), (checks, mark), (gaps, look.gap), (margins, 2 * look.gap))
    return {metric: size for group, size in sizes for metric in group}
