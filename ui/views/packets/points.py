"""The checklist: one row a point, those that hinder first, each with a way out."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from fieldkit.packing.checklist import Checklist, Point
from ui.i18n import translate
from ui.theme.icons import Icons
from ui.theme.roles import Ink, Role, as_role
from ui.views.mark import Mark
from ui.views.packets import wording
from ui.views.press import Press
from ui.views.wrapped import Wrapped

PLACES: Final[Mapping[str, str]] = {
    "no_photo": "record",
    "no_measurement": "record",
    "no_scale": "record",
    "loose": "record",
    "drafts": "record",
    "cut_short": "intake",
    "empty": "intake",
}
"""The place where a point of the list is mended, by its code."""
ELSEWHERE: Final = frozenset({"place", "room"})
"""Points that are mended by writing the packet to another folder."""


class Points(QScrollArea):
    """`went` carries the place where a point can be mended; `elsewhere` asks for another folder."""

    went = Signal(str)
    elsewhere = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("packets.points")
        self.setAccessibleName(translate("packets", "Checklist"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._icons = icons
        self.show_list(None)

    def show_list(self, found: Checklist | None) -> None:
        """The points of `found`; with nothing, that they are being looked for."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if found is None:
            column.addWidget(_text(translate("packets", "Looking over what would go in…"), Role.SECONDARY))
        else:
            for point in sorted(found.points, key=lambda point: not point.hinders):
                column.addWidget(self._row(point))
            if not found.hindered:
                column.addWidget(self._promise(found))
        column.addStretch(1)
        self.setWidget(inner)

    def _row(self, point: Point) -> QWidget:
        sentence, remedy = wording.point(point)
        icon, ink = ("error", Ink.ERROR) if point.hinders else ("warning", Ink.WARN)
        hinders = translate("packets", "Hinders: {what}").format(what=sentence)
        row, texts = self._begin(icon, ink, sentence, remedy, f"packets.points.{point.code}")
        row.setAccessibleName(hinders if point.hinders else sentence)
        row.setAccessibleDescription(remedy)
        way = self._way(point.code)
        if way is not None:
            texts.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _promise(self, found: Checklist) -> QWidget:
        """What sealing itself makes sure of."""
        count = 0 if found.inside is None else found.inside.photographs + found.inside.other_files
        said = translate("packets", "%n original(s) will be hashed again", "", count)
        why = translate("packets", "One that is not what was recorded stops the sealing.")
        return self._begin("verified", Ink.OK, said, why, "packets.points.hashing")[0]

    def _begin(self, icon: str, ink: Ink, sentence: str, remedy: str, name: str) -> tuple[QWidget, QVBoxLayout]:
        row, texts = QWidget(), QVBoxLayout()
        row.setObjectName(name)
        texts.setSpacing(2)
        texts.addWidget(_text(sentence, Role.BODY))
        texts.addWidget(_text(remedy, Role.SECONDARY))
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(Mark(self._icons.icon(icon, ink)), 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(texts, 1)
        return row, texts

    def _way(self, code: str) -> Press | None:
        """The button that leads to where a point can be mended, if any does."""
        titles = {"record": translate("packets", "Go to Record"), "intake": translate("packets", "Go to Intake")}
        name, place = f"packets.points.{code}.go", PLACES.get(code)
        if place is not None:
            button = Press(name, titles[place])
            button.clicked.connect(partial(self.went.emit, place))
        elif code in ELSEWHERE:
            button = Press(name, translate("packets", "Choose a folder…"))
            button.clicked.connect(self.elsewhere)
        else:
            return None
        as_role(button, Role.QUIET)
        return button


def _text(text: str, role: Role) -> QLabel:
    label = Wrapped(text)
    as_role(label, role)
    return label
