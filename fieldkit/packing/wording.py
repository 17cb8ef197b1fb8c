"""Fields of an item in words: terms, unknowns by their kind, other subjects by their labels."""

from collections.abc import Mapping
from dataclasses import dataclass

from msgspec import json

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model import item, marking, note
from fieldkit.model.base import OBSERVED
from fieldkit.problem import Problem
from fieldkit.store.table import Cell, Row
from fieldkit.vocabulary import Vocabulary

NOT_RECORDED = QT_TRANSLATE_NOOP("report", "not recorded")
UNKNOWN = {
    '{"unknown":"not_recorded"}': NOT_RECORDED,
    '{"unknown":"not_observable"}': QT_TRANSLATE_NOOP("report", "not observable"),
    '{"unknown":"not_permitted"}': QT_TRANSLATE_NOOP("report", "not permitted by the host"),
    '{"unknown":"not_applicable"}': QT_TRANSLATE_NOOP("report", "not applicable"),
    '{"unknown":"withheld"}': QT_TRANSLATE_NOOP("report", "withheld"),
}
FACTS = {
    "level": QT_TRANSLATE_NOOP("report", "Level"),
    "material": QT_TRANSLATE_NOOP("report", "Material"),
    "finish": QT_TRANSLATE_NOOP("report", "Finish"),
    "colour": QT_TRANSLATE_NOOP("report", "Colour"),
    "condition": QT_TRANSLATE_NOOP("report", "Condition"),
    "hazard": QT_TRANSLATE_NOOP("report", "Hazard"),
    "found_as": QT_TRANSLATE_NOOP("report", "Found as"),
    "prior_custody": QT_TRANSLATE_NOOP("report", "Custody before"),
    "count": QT_TRANSLATE_NOOP("report", "Count"),
    "tag_state": QT_TRANSLATE_NOOP("report", "Tag"),
    "host_number": QT_TRANSLATE_NOOP("report", "Host's number"),
}
"""Fields of an item in the order in which its sheet lists them."""

CORRECTABLE = {
    **FACTS,
    "label": QT_TRANSLATE_NOOP("report", "Label"),
    "case": QT_TRANSLATE_NOOP("report", "Case"),
    "parent": QT_TRANSLATE_NOOP("report", "Part of"),
    "relation": QT_TRANSLATE_NOOP("report", "Relation"),
    "class": QT_TRANSLATE_NOOP("report", "Class"),
    "description": QT_TRANSLATE_NOOP("report", "Description"),
    "type": QT_TRANSLATE_NOOP("report", "Type"),
    "technique": QT_TRANSLATE_NOOP("report", "Technique"),
    "transcription": QT_TRANSLATE_NOOP("report", "Transcription"),
    "legibility": QT_TRANSLATE_NOOP("report", "Legibility"),
    "position": QT_TRANSLATE_NOOP("report", "Position"),
    "text": QT_TRANSLATE_NOOP("report", "Text"),
    "kind": QT_TRANSLATE_NOOP("report", "Kind"),
}
"""Every field of an item, a marking or a note that can be corrected."""

ATTRIBUTED = QT_TRANSLATE_NOOP("report", "{said} ({provenance})")
WORDED = QT_TRANSLATE_NOOP("report", "{term}: {text}")
CODED = item.LISTS.keys() | marking.LISTS.keys() | note.LISTS.keys()


def problem_in_words(value: Cell) -> str:
    """What a cell says that hindered a file; nothing where nothing did."""
    return "" if value is None else str(json.decode(str(value), type=Problem))


def provenances(row: Row) -> dict[str, str]:
    """On whose word each field of `row` stands."""
    return json.decode(str(row["provenances"]), type=dict[str, str])


@dataclass(frozen=True, slots=True)
class Wording:
    """Says what cells of the catalogue hold; `names` are labels and codes of other subjects by their ids."""

    vocabulary: Vocabulary
    names: Mapping[str, str]

    def term(self, value: object) -> str:
        """A term in words; several, separated."""
        if value is None:
            return NOT_RECORDED
        text = str(value)
        meant = json.decode(text) if text.startswith(("[", "{")) else text
        return ", ".join(map(self._meant, meant if isinstance(meant, list) else [meant]))

    def words(self, value: object) -> str:
        """A told text, or the kind of its absence in words."""
        return NOT_RECORDED if value is None else UNKNOWN.get(str(value), str(value))

    def field(self, row: Row, name: str) -> str:
        """What stands in a field of `row`, attributed where it stands on another's word than ours."""
        return self.attributed(self.said(name, row[name]), provenances(row).get(name, OBSERVED))

    def attributed(self, said: str, provenance: str) -> str:
        """`said`, with on whose word it stands where that is not ours."""
        if provenance == OBSERVED:
            return said
        return ATTRIBUTED.format(said=said, provenance=self.term(provenance))

    def on_whose_word(self, row: Row) -> str:
        """The provenances of what stands in `row`, each once."""
        return ", ".join(map(self.term, dict.fromkeys(provenances(row).values())))

    def said(self, field: str, value: object) -> str:
        """What stands in `field` of an item, a marking or a note."""
        if field in CODED:
            return self.term(value)
        said = self.words(value)
        return self.names.get(said, said)

    def _meant(self, one: str | dict[str, str]) -> str:
        if isinstance(one, str):
            return self.vocabulary.label(one)
        return WORDED.format(term=self.vocabulary.label(one["term"]), text=one["text"])
