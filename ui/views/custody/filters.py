"""The left column: to which person, act and day the log is narrowed, with how many entries there are of each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from fieldkit.recounting import Kind
from fieldkit.recounting.words import ACT_WORDS
from ui.i18n import isolated, said, translate
from ui.presenters.custody_values import Choices, Narrowed
from ui.theme.roles import Role, as_role
from ui.views.catalogue.counted import Counted, CountedList
from ui.views.scrolled import scrolled

UNMARKED = "-"
"""No key: what is not narrowed has no mark."""


class Filters(QFrame):
    """`person`, `act` and `day` carry what is to be looked at alone, or nothing for all."""

    person = Signal(str)
    act = Signal(str)
    day = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("custody.filters")
        self._people = CountedList("custody.filters.people", translate("custody", "Who"))
        self._acts = CountedList("custody.filters.acts", translate("custody", "What"))
        self._days = CountedList("custody.filters.days", translate("custody", "When"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(8)
        for title, listed in (
            (translate("custody", "Who"), self._people),
            (translate("custody", "When"), self._days),
            (translate("custody", "What"), self._acts),
        ):
            head = QLabel(title)
            as_role(head, Role.LABEL)
            column.addWidget(head)
            column.addWidget(listed)
            listed.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addSpacing(4)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner, "custody.filters.scroll"))
        self._people.asked.connect(self.person)
        self._acts.asked.connect(self.act)
        self._days.asked.connect(self.day)

    def show_choices(self, choices: Choices, narrowed: Narrowed) -> None:
        """What there is, with what is chosen marked."""
        everybody, whatever = translate("custody", "Everybody"), translate("custody", "Everything")
        people = {person: isolated(person) for person in choices.people}
        days = {day: isolated(day) for day in choices.days}
        acts = {act: act_title(act) for act in sorted(choices.acts, key=_order)}
        for listed, first, titles, counts, chosen in (
            (self._people, everybody, people, choices.people, narrowed.person),
            (self._days, translate("custody", "All days"), days, choices.days, narrowed.day),
            (self._acts, whatever, acts, choices.acts, narrowed.act),
        ):
            listed.put(_rows(first, choices.entries, titles, counts), chosen or UNMARKED)

    def take_focus(self) -> None:
        """Put the focus where the log is narrowed first."""
        self._people.setFocus()


def act_title(act: str) -> str:
    """The act, by its name without version, in words."""
    known = ACT_WORDS.get(act)
    newer = translate("custody", "Act of a newer fieldkit: {act}")
    return newer.format(act=isolated(act)) if known is None else said("acts", known)


def kind_title(kind: Kind) -> str:
    """What a thing is."""
    titles: dict[Kind, str] = {
        "case": translate("custody", "Case"),
        "intake": translate("custody", "Intake"),
        "item": translate("custody", "Item"),
        "laptop": translate("custody", "Laptop"),
        "marking": translate("custody", "Marking"),
        "note": translate("custody", "Note"),
        "original": translate("custody", "File"),
        "packet": translate("custody", "Packet"),
        "person": translate("custody", "Person"),
        "photo": translate("custody", "Photo"),
    }
    return titles[kind]


def _rows(first: str, entries: int, titles: Mapping[str, str], counts: Mapping[str, int]) -> Sequence[Counted]:
    return [Counted("", first, entries), *(Counted(key, title, counts[key]) for key, title in titles.items())]


def _order(act: str) -> tuple[int, str]:
    """As acts follow one another in a mission; those of a newer version last."""
    known = list(ACT_WORDS)
    return (known.index(act) if act in known else len(known), act)
