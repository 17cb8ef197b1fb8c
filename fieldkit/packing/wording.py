"""Fields of an item in words: terms, unknowns by their kind, other subjects by their labels."""

from collections.abc import Mapping
from dataclasses import dataclass

from msgspec import json

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model import item, marking, note
from fieldkit.problem import Problem
from fieldkit.store.table import Cell
from fieldkit.vocabulary import Vocabulary

NOT_RECORDED = QT_TRANSLATE_NOOP("report", "not recorded")
UNKNOWN = {
    "not_recorded": NOT_RECORDED,
    "not_observable": QT_TRANSLATE_NOOP("report", "not observable"),
    "not_permitted": QT_TRANSLATE_NOOP("report", "not permitted by the host"),
    "not_applicable": QT_TRANSLATE_NOOP("report", "not applicable"),
    "withheld": QT_TRANSLATE_NOOP("report", "withheld"),
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

CODED = item.LISTS.keys() | marking.LISTS.keys() | note.LISTS.keys()


def problem_in_words(value: Cell) -> str:
    """What a cell says that hindered a file; nothing where nothing did."""
    return "" if value is None else str(json.decode(str(value), type=Problem))


@dataclass(frozen=True, slots=True)
class Wording:
    """Says what cells of the catalogue hold; `names` are labels and codes of other subjects by their ids."""

    vocabulary: Vocabulary
    names: Mapping[str, str]

    def term(self, value: object) -> str:
        """A term in words; several, separated."""
        if value is None:
            return NOT_RECORDED
        if isinstance(value, str) and value.startswith("["):
            return ", ".join(self.vocabulary.label(one) for one in json.decode(value))
        return self.vocabulary.label(str(value))

    def words(self, value: object) -> str:
        """A told text, or the kind of its absence in words."""
        text = "" if value is None else str(value)
        if text.startswith('{"unknown":'):
            return UNKNOWN[json.decode(text)["unknown"]]
        return text or NOT_RECORDED

    def said(self, field: str, value: object) -> str:
        """What stands in `field` of an item, a marking or a note."""
        if field in CODED:
            return self.term(value)
        said = self.words(value)
        return self.names.get(said, said)
