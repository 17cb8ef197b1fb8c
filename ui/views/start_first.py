"""The start page where there is no mission yet: what a person can do, and a drawing of what it comes to."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.i18n import isolated, translate
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.mark import Mark
from ui.views.tile import Tile

WIDEST = 40
"""Of the card, in heights of a line."""

OUTLINE = (
    (0.10, 0.36), (0.17, 0.20), (0.33, 0.26), (0.46, 0.13), (0.63, 0.20), (0.79, 0.15), (0.90, 0.31),
    (0.84, 0.46), (0.93, 0.60), (0.71, 0.63), (0.56, 0.55), (0.44, 0.66), (0.29, 0.57), (0.18, 0.62), (0.20, 0.49),
)  # fmt: skip
"""A torn sheet, in parts of the drawing."""
RIVETS = ((0.30, 0.38), (0.43, 0.34), (0.56, 0.34), (0.69, 0.33))
LENGTH_MM, BAR_MM, BAR = 189, 100, 0.86
FIGURE = "189 mm (95 %: 183–196 mm)"
DIVISIONS = 10


class Drawing(QWidget):
    """A fragment beside a scale bar, and a length with its interval: drawn in the colours of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Three times as wide as high."""
        line = self.fontMetrics().height()
        return QSize(30 * line, 10 * line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet, the line over it, the bar under it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        width = min(room.width(), 3 * room.height())
        field = QRectF(room.center().x() - width / 2, room.y(), width, room.height())
        self._sheet(painter, field)
        self._length(painter, field)
        self._bar(painter, field)

    def _sheet(self, painter: QPainter, field: QRectF) -> None:
        palette = self.palette()
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 2))
        painter.setBrush(palette.color(QPalette.ColorRole.Window))
        painter.drawPolygon(QPolygonF([_at(field, corner) for corner in OUTLINE]))
        for rivet in RIVETS:
            painter.drawEllipse(_at(field, rivet), 4, 4)

    def _length(self, painter: QPainter, field: QRectF) -> None:
        accent = self.palette().color(QPalette.ColorRole.Link)
        begin, end = _at(field, OUTLINE[0]), _at(field, OUTLINE[8])
        painter.setPen(QPen(accent, 2))
        painter.drawLine(begin, end)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        for point in (begin, end):
            painter.drawEllipse(point, 5, 5)
        metrics = self.fontMetrics()
        label = QRectF(0, 0, metrics.horizontalAdvance(FIGURE) + 16, metrics.height() + 8)
        label.moveCenter(_at(field, (0.5, 0.48)))
        painter.drawRoundedRect(label, 4, 4)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, isolated(FIGURE))

    def _bar(self, painter: QPainter, field: QRectF) -> None:
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
        span = (OUTLINE[8][0] - OUTLINE[0][0]) * BAR_MM / LENGTH_MM
        left, right = _at(field, (OUTLINE[0][0], BAR)), _at(field, (OUTLINE[0][0] + span, BAR))
        step = (right.x() - left.x()) / DIVISIONS
        painter.setPen(QPen(ink, 1))
        for number in range(DIVISIONS):
            painter.setBrush(ink if number % 2 else self.palette().color(QPalette.ColorRole.Base))
            painter.drawRect(QRectF(left.x() + number * step, left.y(), step, 8))
        painter.drawText(QPointF(right.x() + 12, right.y() + 10), isolated(f"{BAR_MM} mm"))


class FirstRun(QFrame):
    """Stands where the cards will be, as long as there are none."""

    def __init__(self, acts: Acts, icon: Callable[[str], QIcon]) -> None:
        super().__init__()
        self.setObjectName("start.first")
        as_role(self, Role.CARD)
        self.button = Tile("start.first.sample")
        as_role(self.button, Role.PRIMARY)
        self.button.setText(acts["start.sample"].text())
        self.button.setAccessibleName(acts["start.sample"].text())
        self.button.clicked.connect(acts["start.sample"].trigger)
        head = QLabel(translate("start", "No mission on this laptop yet"))
        as_role(head, Role.TITLE)
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(16)
        column.addWidget(Drawing(), 1)
        column.addWidget(head)
        for name, text in _words():
            column.addLayout(_row(icon(name), text))
        foot.addWidget(self.button)
        foot.addStretch(1)
        for name in ("start.welcome", "view.sunlight"):
            foot.addWidget(_beside(acts, name))
        column.addLayout(foot)

    def fit(self) -> None:
        """Keep to a width that can be read."""
        self.setMaximumWidth(WIDEST * self.fontMetrics().height())


def _words() -> Iterator[tuple[str, str]]:
    yield "add", translate("start", "You lead a team: make a new mission. It gets keys of its own.")
    yield "signature", translate("start", "You were asked in: join with the invitation that the lead hands you.")
    yield (
        "camera",
        translate("start", "You want to see how the work goes: the sample is a card of computed photographs."),
    )


def _row(icon: QIcon, text: str) -> QHBoxLayout:
    label, row = QLabel(text), QHBoxLayout()
    label.setWordWrap(True)
    row.setSpacing(12)
    row.addWidget(Mark(icon), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return row


def _beside(acts: Acts, name: str) -> QToolButton:
    """What a person sets before anything else: outdoors or not, language and size."""
    button = QToolButton()
    button.setDefaultAction(acts[name])
    button.setObjectName(f"start.first.{name}")
    button.setAccessibleName(acts[name].text())
    as_role(button, Role.QUIET)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def _at(field: QRectF, place: tuple[float, float]) -> QPointF:
    return QPointF(field.x() + field.width() * place[0], field.y() + field.height() * place[1])
