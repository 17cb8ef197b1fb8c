"""What is asked and told of the edge of a body: which edge, what further points would bring, how it is cut."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.i18n import said, translate
from ui.presenters.figures import EDGE, Cut, Section, Shown
from ui.theme.icons import Drawn
from ui.theme.look import Look
from ui.theme.roles import Role, as_role
from ui.theme.segments import Segment, Segments
from ui.views.figure.strip import Strip
from ui.views.figure.words import CUTS, edge_words, promise_words
from ui.views.press import Press
from ui.views.wrapped import Wrapped

ICONS = {Cut.SQUARE: "cut-square", Cut.ALONG: "cut-along", Cut.OBLIQUE: "cut-oblique"}
SKETCH = 48


class EdgeBox(QFrame):
    """`side` carries which edge, `snap` and `unsnap` ask for what they say, `section` carries the answer."""

    side = Signal(str)
    snap = Signal()
    unsnap = Signal()
    section = Signal(object)

    def __init__(self, name: str, icon: Drawn, look: Look) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name, self._look = name, look
        self._side = Segments(
            f"{name}.side",
            translate("figure", "Which edge of the wall"),
            (
                Segment("outer", translate("figure", "Outer edge")),
                Segment("inner", translate("figure", "Inner edge")),
            ),
        )
        self._promise, self._told = Wrapped(), Wrapped()
        self.strip = Strip(f"{name}.strip", look)
        self._snap = Press(f"{name}.snap", translate("figure", "Find the edge"))
        self._unsnap = Press(f"{name}.unsnap", translate("figure", "As it was placed"), role=Role.QUIET)
        self._question, self._group = QWidget(), QButtonGroup(self)
        self._sketches = {cut: self._sketch(cut, icon) for cut in Cut}
        self._checked = Segments(
            f"{name}.checked",
            translate("figure", "How that is known"),
            (
                Segment("unchecked", translate("figure", "Not checked: 15°")),
                Segment("confirmed", translate("figure", "Try-square: 5°")),
            ),
        )
        self._lay_out()
        self._connect()

    def show_figure(self, shown: Shown) -> None:
        """Show it for a diameter; nothing is asked of a hole but its edge."""
        self.setVisible(shown.what.round)
        if not shown.what.round:
            return
        edge, body = shown.edge, shown.what is EDGE
        self._side.setVisible(body)
        with QSignalBlocker(self._side):
            self._side.choose(shown.side)
        self._promise.setText(promise_words(edge, snapped=bool(shown.snapped)) if edge else "")
        self._told.setText(edge_words(edge) if edge and edge.promise.clicks > 3 else "")
        for label in (self._promise, self._told):
            label.setVisible(bool(label.text()))
        self.strip.show_edge(edge)
        self.strip.setVisible(edge is not None and edge.promise.clicks > 3)
        self._snap.setVisible(edge is not None and not shown.snapped)
        self._snap.setEnabled(not shown.busy)
        self._unsnap.setVisible(bool(shown.snapped))
        self._question.setVisible(body and edge is not None)
        self._show_section(shown.section)

    def wear(self, look: Look) -> None:
        """Colours and sizes from now on."""
        self._look = look
        self.strip.wear(look)
        for sketch in self._sketches.values():
            sketch.setIconSize(QSize(look.px(SKETCH), look.px(SKETCH)))

    def _show_section(self, section: Section | None) -> None:
        self._group.setExclusive(section is not None)
        for cut, sketch in self._sketches.items():
            sketch.setChecked(section is not None and section.cut is cut)
            sketch.setIconSize(QSize(self._look.px(SKETCH), self._look.px(SKETCH)))  # the style had its own
        self._group.setExclusive(True)
        self._checked.setVisible(section is not None and section.cut is Cut.SQUARE)
        with QSignalBlocker(self._checked):
            self._checked.choose("confirmed" if section is not None and section.confirmed else "unchecked")

    def _sketch(self, cut: Cut, icon: Drawn) -> QToolButton:
        sketch = QToolButton()
        sketch.setObjectName(f"{self._name}.{cut.value}")
        sketch.setText(said("figure", CUTS[cut]))
        sketch.setAccessibleName(said("figure", CUTS[cut]))
        sketch.setIcon(icon(ICONS[cut]))
        sketch.setIconSize(QSize(self._look.px(SKETCH), self._look.px(SKETCH)))
        sketch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        sketch.setCheckable(True)
        sketch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sketch.clicked.connect(lambda _=False: self._answer(cut))
        self._group.addButton(sketch)
        return sketch

    def _lay_out(self) -> None:
        asked = Wrapped(translate("figure", "How does the cut edge lie to the axis of the body?"))
        as_role(asked, Role.STRONG)
        question = QVBoxLayout(self._question)
        question.setContentsMargins(0, 0, 0, 0)
        question.setSpacing(8)
        question.addWidget(asked)
        for sketch in self._sketches.values():
            sketch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            question.addWidget(sketch)
        question.addWidget(self._checked)
        as_role(self._told, Role.SECONDARY)
        buttons = QHBoxLayout()
        buttons.addWidget(self._snap)
        buttons.addWidget(self._unsnap)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._side)
        column.addWidget(self._promise)
        column.addLayout(buttons)
        column.addWidget(self.strip)
        column.addWidget(self._told)
        column.addWidget(self._question)

    def _connect(self) -> None:
        self._side.chosen.connect(self.side)
        self._snap.clicked.connect(self.snap)
        self._unsnap.clicked.connect(self.unsnap)
        self._checked.chosen.connect(lambda key: self.section.emit(Section(Cut.SQUARE, key == "confirmed")))

    def _answer(self, cut: Cut) -> None:
        confirmed = cut is Cut.SQUARE and self._checked.choice == "confirmed"
        self.section.emit(Section(cut, confirmed))
