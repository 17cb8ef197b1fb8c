"""What is said of every file of a folder: how it was come by, from whom, and what it is."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.presenters.choices import Choice
from ui.presenters.intake import Stationery
from ui.presenters.item_form import Absent
from ui.theme.roles import Role, as_role
from ui.views.fields.term import TermField
from ui.views.fields.text import LineField
from ui.views.fields.told import beside

OWN = "acq.own"


class StationeryForm(QWidget):
    """A form that keeps what was said for the next folder. `offers` are terms by list: `acq`, `doc`, `uk`.

    `done` says that Enter was pressed in its last field.
    """

    done = Signal()

    def __init__(self, offers: Mapping[str, Sequence[Choice]]) -> None:
        super().__init__()
        self.setObjectName("intake.said")
        self._unknown = ""
        self._names = {kind.id: kind.name for kind in offers["uk"]}
        title = QLabel(translate("intake", "Said of all these files"))
        as_role(title, Role.STRONG)
        self._how = TermField(
            "intake.said.acquisition", translate("intake", "Came by"), offers["acq"], required=True
        )
        self._whom = LineField(
            "intake.said.origin",
            translate("intake", "From whom or what"),
            required=True,
            hint=translate("intake", "Person by code, body, address"),
        )
        self._what = TermField("intake.said.document", translate("intake", "Kind of document"), offers["doc"])
        self._whom_row, self._reason = beside(self._whom, offers["uk"]), QLabel()
        self._reason.setObjectName("intake.said.unknown")
        as_role(self._reason, Role.SECONDARY)
        self._reason.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (title, self._how, self._whom_row, self._reason, self._what):
            column.addWidget(widget)
        self._how.put(OWN)
        self._connect()
        self._fit()

    def said(self) -> Stationery:
        """What the form holds."""
        own = self._how.value() == OWN
        origin = "" if own or self._unknown else self._whom.value() or ""
        return Stationery(self._how.value() or "", origin, "" if own else self._unknown, self._what.value() or "")

    def tell(self, field: str, trouble: str) -> None:
        """Say at a field what is wrong, and put the focus there; with no field, that nothing is."""
        fields = {"from": self._whom, "acq": self._how, "doc": self._what}
        for other in fields.values():
            other.tell("")
        if trouble:
            at = fields.get(field, self._how)
            at.tell(trouble)
            at.setFocus()

    def _connect(self) -> None:
        self._how.stated.connect(lambda _: self._fit())
        self._how.done.connect(self._after_how)
        self._whom.stated.connect(self._named)
        self._whom.done.connect(self._what.setFocus)
        self._what.done.connect(self.done)

    def _after_how(self) -> None:
        (self._what if self._whom_row.isHidden() else self._whom).setFocus()

    def _named(self, value: object) -> None:
        """A name, or that there is none and why."""
        if isinstance(value, Absent):
            self._unknown = value.kind
            self._whom.put(None)
            self._whom.tell("")
        elif value:
            self._unknown = ""
        self._fit()

    def _fit(self) -> None:
        own = self._how.value() == OWN
        self._whom_row.setHidden(own)
        self._reason.setHidden(own or not self._unknown)
        unsaid = translate("intake", "Not said: {why}")
        self._reason.setText(unsaid.format(why=self._names.get(self._unknown, "")))
