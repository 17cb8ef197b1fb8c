"""What a check found, as rows: the worst first, narrowed to a verdict and to words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fieldkit.model.finding import Finding, Verdict
from fieldkit.report.visible import visible
from ui import i18n
from ui.i18n import translate

WORST_FIRST: Final[tuple[Verdict, ...]] = ("disproved", "not provable", "proved")
ROW = Qt.ItemDataRole.UserRole + 1
"""Gives the `Row` of an index."""


@dataclass(frozen=True, slots=True)
class Row:
    """A finding and its sentence in the language of the window."""

    finding: Finding
    sentence: str


class FindingsModel(QAbstractListModel):
    """Findings by verdict, each verdict in the order in which it was found; narrowing keeps that order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._shown: tuple[Row, ...] = ()
        self._verdict: Verdict | None = None
        self._words = ""

    def show(self, findings: Sequence[Finding]) -> None:
        """Take the place of what was there."""
        worst_first = sorted(findings, key=lambda finding: WORST_FIRST.index(finding.verdict))
        self._all = tuple(Row(finding, sentence(finding)) for finding in worst_first)
        self._narrow()

    def keep(self, verdict: Verdict | None, words: str) -> None:
        """Show those of one verdict, or of all with None, whose sentence or code holds each of `words`."""
        self._verdict, self._words = verdict, words
        self._narrow()

    def count(self, verdict: Verdict | None = None) -> int:
        """How many there are of one verdict, or in all, whatever is shown."""
        return sum(verdict in {None, row.finding.verdict} for row in self._all)

    def at(self, number: int) -> Finding:
        """The finding in row `number`."""
        return self._shown[number].finding

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # whatever the role asks for
        """The sentence; a screen reader hears the verdict before it."""
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{word(row.finding.verdict)}. {row.sentence}"
        return None

    def _narrow(self) -> None:
        self.beginResetModel()
        self._shown = tuple(self._kept())
        self.endResetModel()

    def _kept(self) -> Iterator[Row]:
        wanted = self._words.casefold().split()
        for row in self._all:
            text = f"{row.sentence} {row.finding.code}".casefold()
            if self._verdict in {None, row.finding.verdict} and all(part in text for part in wanted):
                yield row


def word(verdict: Verdict) -> str:
    """The verdict as a word."""
    words: dict[Verdict, str] = {
        "disproved": translate("findings", "Disproved"),
        "not provable": translate("findings", "Not provable"),
        "proved": translate("findings", "Proved"),
    }
    return words[verdict]


def sentence(finding: Finding) -> str:
    """The sentence of `finding`, filled in; what in a name is invisible or reorders text is spelled out."""
    facts = {"subject": finding.subject, **finding.facts}
    shown = {name: visible(fact, str.isprintable) for name, fact in facts.items()}
    return i18n.said("findings", finding.sentence, shown)
