"""Which of several known diameters it may be: what is compared, and what the figure says of each."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.i18n import isolated, translate
from ui.presenters.figures import Candidate, Shown
from ui.theme.icons import Drawn
from ui.theme.roles import Ink, Role, as_role
from ui.views.figure.shares import shares_of
from ui.views.figure.words import verdict_words
from ui.views.mark import Mark
from ui.views.photo.millimetres import Millimetres
from ui.views.press import Press
from ui.views.wrapped import Wrapped

if TYPE_CHECKING:
    from fieldkit.measure.verdict import Verdict

LARGEST_MM: Final = 100_000.0
MARKS: "Final[Mapping[Verdict, tuple[str, Ink]]]" = MappingProxyType(
    {
        "consistent": ("verified", Ink.OK),
        "excluded": ("close", Ink.TEXT),
        "inconclusive": ("unknown", Ink.TEXT),
    }
)
"""None of the three is an error: that a figure does not decide is as good an answer as any."""


class Rivals(QFrame):
    """`stated` carries all candidates as they are from now on."""

    stated = Signal(object)

    def __init__(self, name: str, icon: Drawn) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name, self._icon = name, icon
        self._known: tuple[Candidate, ...] = ()
        self._said: tuple[object, ...] = ()
        self._rows, self._form = QVBoxLayout(), QWidget()
        self._called, self._source = QLineEdit(), QLineEdit()
        self._diameter, self._u = Millimetres(LARGEST_MM), Millimetres(LARGEST_MM)
        self._more = Press(f"{name}.more", translate("figure", "Compare with a diameter"), role=Role.QUIET)
        self._add = Press(f"{name}.add", translate("figure", "Compare"))
        self._lay_out()

    def show_figure(self, shown: Shown) -> None:
        """Show the candidates of a diameter, with verdicts as soon as everything is answered that they rest on."""
        self.setVisible(shown.what.round)
        if not shown.what.round:
            return
        self._known = shown.candidates
        shares = shares_of(shown.outcome) if shown.outcome else []
        advice = shares[0].advice if shares else ""
        verdicts = () if shown.hidden else shown.verdicts
        rows: tuple[tuple[str, str, str, Verdict], ...] = tuple(
            (*verdict_words(one, each, advice), one.verdict)
            for one, each in zip(verdicts, shown.candidates, strict=bool(verdicts))
        )
        told: tuple[object, ...] = rows or shown.candidates
        if told != self._said:
            self._said = told
            self._fill(rows)

    def _fill(self, rows: "tuple[tuple[str, str, str, Verdict], ...]") -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, each in enumerate(self._known):
            row = self._judged(*rows[number]) if rows else self._waiting(each)
            self._rows.addWidget(self._with_removal(row, each))

    def _waiting(self, one: Candidate) -> QWidget:
        words = translate("figure", "{name}: {size}").format(
            name=isolated(one.name), size=isolated(f"{one.diameter_mm:g} ± {one.u_mm:g} mm")
        )
        text = Wrapped(words)
        as_role(text, Role.SECONDARY)
        return text

    def _judged(self, word: str, by: str, meaning: str, verdict: "Verdict") -> QWidget:
        card, head, column = QFrame(), QHBoxLayout(), QVBoxLayout()
        as_role(card, Role.CARD)
        card.setObjectName(f"{self._name}.verdict")
        card.setAccessibleName(f"{word}. {by}. {meaning}")
        title = QLabel(word)
        as_role(title, Role.STRONG)
        head.addWidget(Mark(self._icon(*MARKS[verdict])))
        head.addWidget(title)
        head.addStretch(1)
        column.addLayout(head)
        for words, role in ((by, Role.BODY), (meaning, Role.SECONDARY)):
            label = Wrapped(words)
            as_role(label, role)
            column.addWidget(label)
        column.setSpacing(4)
        column.setContentsMargins(12, 8, 12, 8)
        card.setLayout(column)
        return card

    def _with_removal(self, row: QWidget, one: Candidate) -> QWidget:
        whole, spoken = QWidget(), translate("figure", "Do not compare with {name}").format(name=isolated(one.name))
        remove = Press(f"{self._name}.remove", "", spoken, role=Role.QUIET)
        remove.setIcon(self._icon("remove"))
        remove.clicked.connect(partial(self._drop, one))
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(row, 1)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return whole

    def _lay_out(self) -> None:
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for editor, part, title in (
            (self._called, "name", translate("figure", "Name of the type")),
            (self._diameter, "diameter", translate("figure", "Its diameter")),
            (self._u, "u", translate("figure", "Standard uncertainty")),
            (self._source, "source", translate("figure", "Who says so")),
        ):
            editor.setObjectName(f"{self._name}.{part}")
            editor.setAccessibleName(title)
            label = QLabel(title)
            as_role(label, Role.LABEL)
            label.setBuddy(editor)
            form.addRow(label, editor)
        form.addRow(self._add)
        self._form.hide()
        self._more.clicked.connect(lambda _=False: self._open())
        self._add.clicked.connect(lambda _=False: self._enter())
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._rows)
        column.addWidget(self._more)
        column.addWidget(self._form)

    def _open(self) -> None:
        self._form.setVisible(self._form.isHidden())
        if self._form.isVisible():
            self._called.setFocus()

    def _enter(self) -> None:
        """One name stands once: entered again it counts as entered last."""
        name, diameter = self._called.text().strip(), self._diameter.value()
        if not name or diameter <= 0:
            (self._diameter if name else self._called).setFocus()
            return
        one = Candidate(name, diameter, self._u.value(), self._source.text().strip())
        for field in (self._called, self._source):
            field.clear()
        self._form.hide()
        self._more.setFocus()
        self.stated.emit((*(each for each in self._known if each.name != name), one))

    def _drop(self, one: Candidate) -> None:
        self.stated.emit(tuple(each for each in self._known if each != one))
