"""What is said of every file of a card: how it was come by and from whom, and what else is ticked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fieldkit.errors import BadInput, BadLabel, MissingField
from ui.i18n import disarmed, isolated, listed, translate
from ui.presenters.choices import Choice
from ui.presenters.item_form import Absent, term_of, words
from ui.presenters.stationery import Stationery
from ui.problems import in_one
from ui.theme.roles import Role, as_role
from ui.views.fields.field import Field
from ui.views.fields.term import TermField, TermsField
from ui.views.fields.text import LineField
from ui.views.fields.told import Unknowns
from ui.views.intake.ticked import Ticked

OWN = "acq.own"


class StationeryForm(QWidget):
    """A form that keeps what was said for the next card. `offers` are terms by list: `acq`, `doc`, `uk`, `tags`.

    `done` says that Enter was pressed in a field, `changed` that something else is said now; `photographed` carries
    a photographer that somebody settled on.
    """

    done = Signal()
    changed = Signal()
    photographed = Signal()

    def __init__(self, offers: Mapping[str, Sequence[Choice]]) -> None:
        super().__init__()
        self.setObjectName("intake.said")
        self._names = {one.id: one.name for choices in offers.values() for one in choices}
        self._how = TermField(
            "intake.said.acquisition", translate("intake", "Came by"), offers["acq"], required=True
        )
        self._whom = Whom(
            "intake.said.origin",
            translate("intake", "From whom or what"),
            translate("intake", "Person by code, body, address"),
            offers["uk"],
            required=True,
        )
        self._who = Whom(
            "intake.said.photographer",
            translate("intake", "Photographer"),
            translate("intake", "Code of the person, such as P-01"),
            offers["uk"],
        )
        place, clock = translate("intake", "Place"), translate("intake", "Camera clock")
        site = LineField("intake.said.site", place, hint=translate("intake", "Site, grid reference, where it was"))
        set_how = LineField(
            "intake.said.clock", clock, hint=translate("intake", "How far it is off, how it was set")
        )
        tags = TermsField("intake.said.tags", translate("intake", "Tags"), offers["tags"])
        what = TermField("intake.said.document", translate("intake", "Kind of document"), offers["doc"])
        self._photographer = Ticked(self._who.field, self._who)
        self._site, self._clock, self._tags, self._what = (Ticked(one, one) for one in (site, set_how, tags, what))
        self._arrange()
        self._how.put(OWN)
        self._connect()
        self._fit()

    def said(self) -> Stationery:
        """What the form holds."""
        own = self._how.value() == OWN
        who = self._photographer.is_on
        return Stationery(
            acquisition=self._how.value() or "",
            origin="" if own else self._whom.name,
            unknown="" if own else self._whom.unknown,
            document=str(self._what.value() or ""),
            photographer=self._who.name if who else "",
            nobody=self._who.unknown if who else "",
            site=str(self._site.value() or ""),
            clock=str(self._clock.value() or ""),
            tags=words(self._tags.value()),
        )

    def fill(self, said: Stationery) -> None:
        """Say the same as of the last card, where anything was; how files were come by is said anew each day."""
        self._photographer.put((said.photographer or said.nobody) or None)
        self._who.put(said.photographer, said.nobody)
        self._site.put(said.site or None)
        self._clock.put(said.clock or None)
        self._tags.put(said.tags or None)
        self.changed.emit()

    def summary(self) -> str:
        """All that will be recorded of every file, in one line."""
        said = self.said()
        facts = [self._named(said.acquisition), disarmed(said.origin) or self._named(said.unknown)]
        for value, words_of in (
            (isolated(said.photographer) if said.photographer else self._named(said.nobody), _photographer()),
            (disarmed(said.site), translate("intake", "at {value}")),
            (disarmed(said.clock), translate("intake", "camera clock {value}")),
            (listed(map(self._named, said.tags)), translate("intake", "tags {value}")),
            (self._named(said.document), "{value}"),
        ):
            facts.append(words_of.format(value=value) if value else "")
        empty = translate("intake", "{field}: ticked, and empty")
        facts += [empty.format(field=ticked.field.title) for ticked in self._ticked if self._is_idle(ticked)]
        return translate("intake", "Said of all: {facts}").format(facts=" · ".join(filter(None, facts)))

    def show_doubt(self, error: BadInput | None, *, seek: bool = True) -> None:
        """Say in its field what is wrong, and with `seek` put the focus there; or that nothing is."""
        for field in (self._how, self._whom.field, *(ticked.field for ticked in self._ticked)):
            field.tell("")
        if error is not None:
            at = self._at(error)
            at.tell(in_one(error))
            if seek:
                at.setFocus()

    def _is_idle(self, ticked: Ticked) -> bool:
        """Is it ticked, and says nothing?"""
        nobody = ticked is self._photographer and bool(self._who.unknown)
        return ticked.is_on and not ticked.value() and not nobody

    def _remark(self) -> None:
        """Say of what is ticked and empty that nothing comes of it."""
        idle = translate("intake", "Nothing stands here: nothing of this will be recorded.")
        for ticked in self._ticked:
            ticked.field.remark(idle if self._is_idle(ticked) else "")

    def _at(self, error: BadInput) -> Field:
        """The field that an error speaks of."""
        if isinstance(error, MissingField) and error.field == "from":
            return self._whom.field
        return self._who.field if isinstance(error, BadLabel) else self._how

    def _named(self, term: str) -> str:
        text = term.partition("=")[2]
        return disarmed(text) or self._names.get(term_of(term), "")

    def _arrange(self) -> None:
        title = QLabel(translate("intake", "Said of all these files"))
        as_role(title, Role.STRONG)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (title, self._how, self._whom, *self._ticked):
            column.addWidget(widget)

    @property
    def _ticked(self) -> tuple[Ticked, ...]:
        return self._photographer, self._site, self._clock, self._tags, self._what

    def _connect(self) -> None:
        self._how.stated.connect(lambda _: self._fit())
        self._how.done.connect(self._after_how)
        self._whom.stated.connect(self._fit)
        self._who.stated.connect(self.photographed)
        self._whom.field.done.connect(self.done)
        self.changed.connect(self._remark)
        for ticked in self._ticked:
            ticked.changed.connect(self.changed)
            ticked.done.connect(self.done)

    def _after_how(self) -> None:
        if self._whom.isHidden():
            self.done.emit()
        else:
            self._whom.setFocus()

    def _fit(self) -> None:
        self._whom.setHidden(self._how.value() == OWN)
        self.changed.emit()


class Whom(QWidget):
    """A person or body, or the kind of unknown that stands for one. `stated` says that it is another one now."""

    stated = Signal()

    def __init__(
        self, name: str, title: str, hint: str, kinds: Sequence[Choice], *, required: bool = False
    ) -> None:
        super().__init__()
        self.field = LineField(name, title, required=required, hint=hint)
        self.unknown = ""
        self._names = {kind.id: kind.name for kind in kinds}
        self._reason = QLabel()
        self._reason.setObjectName(f"{name}.unsaid")
        as_role(self._reason, Role.SECONDARY)
        self._reason.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.field.accompany(Unknowns(name, self.field, kinds))
        column.addWidget(self.field)
        column.addWidget(self._reason)
        self.setFocusProxy(self.field)
        self.field.stated.connect(self._state)
        self._tell()

    @property
    def name(self) -> str:
        """Who, where that is said."""
        return "" if self.unknown else self.field.value() or ""

    def put(self, name: str, unknown: str) -> None:
        """Show one or the other."""
        self.unknown = unknown
        self.field.put(name)
        self._tell()

    def _state(self, value: object) -> None:
        """A name, or that there is none and why."""
        if isinstance(value, Absent):
            self.unknown = value.kind
            self.field.put(None)
            self.field.tell("")
        elif value:
            self.unknown = ""
        self._tell()
        self.stated.emit()

    def _tell(self) -> None:
        unsaid = translate("intake", "Not said: {why}")
        self._reason.setText(unsaid.format(why=self._names.get(self.unknown, "")))
        self._reason.setHidden(not self.unknown)


def _photographer() -> str:
    return translate("intake", "photographer {value}")
