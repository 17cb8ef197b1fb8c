"""Which scale lies beside the piece, how large it is, and who says so."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import said, translate
from ui.presenters.figures import Shown, Stage
from ui.presenters.scales import GivenScale, Kind, Known
from ui.theme.icons import Drawn
from ui.theme.roles import Ink, Role, as_role
from ui.views.figure.words import KINDS, KNOWN, camera_words, scale_words
from ui.views.mark import Mark
from ui.views.photo.millimetres import Millimetres
from ui.views.press import Press
from ui.views.wrapped import Wrapped

LONGEST_MM = 100_000.0


class ScaleBox(QFrame):
    """`given` carries a `GivenScale`, `kind` another `Kind`; `change` asks to go back to the scale."""

    given = Signal(object)
    kind = Signal(object)
    change = Signal()
    solve = Signal()

    def __init__(self, name: str, icon: Drawn) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name, self._icon, self._shown = name, icon, Shown()
        self._mark, self._state, self._camera = Mark(icon("ruler")), Wrapped(), Wrapped()
        self._state.setObjectName(f"{name}.state")
        as_role(self._camera, Role.SECONDARY)
        self._kinds, self._known = QComboBox(), QComboBox()
        self._sizes = [self._size(part) for part in ("across", "down", "width")]
        self._labels = [QLabel() for _ in self._sizes]
        self._change = Press(f"{name}.change", translate("figure", "Another scale"), role=Role.QUIET)
        self._solve = Press(f"{name}.solve", translate("figure", "On to the piece"), role=Role.PRIMARY)
        self._form = QWidget()
        self._fill()
        self._lay_out()
        self._connect()

    def show_figure(self, shown: Shown) -> None:
        """Show where it stands; the fields as long as the scale is placed."""
        self._shown = shown
        given, placing = shown.given, shown.stage is Stage.SCALE
        self._state.setText(scale_words(shown))
        self._camera.setText(camera_words(shown.sight) if shown.stage is not Stage.LOOKING else "")
        self._camera.setVisible(bool(self._camera.text()))
        self._mark.show_icon(self._icon("verified", Ink.OK) if shown.on else self._icon("ruler"))
        self._form.setVisible(placing)
        self._change.setVisible(shown.stage is Stage.PIECE)
        self._solve.setVisible(placing and bool(given.points))
        self._solve.setEnabled(shown.marks.complete and given.sized)
        boxes = (self._kinds, self._known, *self._sizes)
        blocked = [QSignalBlocker(box) for box in boxes]
        self._kinds.setCurrentIndex(list(Kind).index(given.kind))
        self._known.setCurrentIndex(list(Known).index(given.known))
        for size, value in zip(self._sizes, (given.across_mm, given.down_mm, given.width_mm), strict=True):
            size.setValue(value)
        del blocked
        self._name_sizes(given.kind)

    def _name_sizes(self, kind: Kind) -> None:
        for label, size, title in zip(self._labels, self._sizes, _titles(kind), strict=True):
            label.setText(title)
            size.setAccessibleName(title)
            label.setVisible(bool(title))
            size.setVisible(bool(title))

    def _size(self, part: str) -> Millimetres:
        size = Millimetres(LONGEST_MM)
        size.setObjectName(f"{self._name}.{part}")
        return size

    def _fill(self) -> None:
        for box, part, title in (
            (self._kinds, "kind", translate("figure", "Scale beside the piece")),
            (self._known, "known", translate("figure", "Its length")),
        ):
            box.setObjectName(f"{self._name}.{part}")
            box.setAccessibleName(title)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        for kind in Kind:
            self._kinds.addItem(said("figure", KINDS[kind]))
        for known in Known:
            self._known.addItem(said("figure", KNOWN[known]))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self._state, 1)
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self._kinds)
        for label, size in zip(self._labels, self._sizes, strict=True):
            as_role(label, Role.LABEL)
            label.setBuddy(size)
            form.addRow(label, size)
        form.addRow(self._known)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._camera)
        column.addWidget(self._form)
        column.addWidget(self._solve)
        column.addWidget(self._change)

    def _connect(self) -> None:
        self._change.clicked.connect(self.change)
        self._solve.clicked.connect(self.solve)
        self._kinds.activated.connect(lambda number: self.kind.emit(list(Kind)[number]))
        self._known.activated.connect(lambda _: self._give())
        for size in self._sizes:
            size.valueChanged.connect(lambda _: self._give())

    def _give(self) -> None:
        across, down, width = (size.value() for size in self._sizes)
        known = list(Known)[self._known.currentIndex()]
        self.given.emit(GivenScale(self._shown.given.kind, across, down, width, known))


def _titles(kind: Kind) -> tuple[str, str, str]:
    """What the sizes of a scale are called; nothing for one that it does not have."""
    match kind:
        case Kind.CARD:
            return translate("figure", "Its bar of 200 mm reads"), "", ""
        case Kind.LOOSE:
            return translate("figure", "Outer edges, across"), translate("figure", "Outer edges, down"), ""
        case Kind.L_SCALE:
            first, second = translate("figure", "First leg, outside"), translate("figure", "Second leg, outside")
            return first, second, translate("figure", "Width of the legs")
        case Kind.RECTANGLE:
            return translate("figure", "Side that is placed first"), translate("figure", "Other side"), ""
        case Kind.BAR:
            return translate("figure", "Length of the bar"), "", ""
