"""Fields of an item in words: terms, unknowns by their kind, other subjects by their labels."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from msgspec import structs

from fieldkit.labels import QT_TRANSLATE_NOOP, Shown, Speak, as_given, in_english
from fieldkit.model import item, marking, note
from fieldkit.model.base import (
    OBSERVED,
    Coded,
    NotApplicable,
    NotObservable,
    NotPermitted,
    Settled,
    Told,
    Unknown,
    Withheld,
)
from fieldkit.problem import Problem
from fieldkit.vocabulary import Vocabulary

NOT_RECORDED = QT_TRANSLATE_NOOP("report", "not recorded")
UNKNOWN: Mapping[object, str] = {
    None: NOT_RECORDED,
    Unknown(): NOT_RECORDED,
    NotObservable(): QT_TRANSLATE_NOOP("report", "not observable"),
    NotPermitted(): QT_TRANSLATE_NOOP("report", "not permitted by the host"),
    NotApplicable(): QT_TRANSLATE_NOOP("report", "not applicable"),
    Withheld(): QT_TRANSLATE_NOOP("report", "withheld"),
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


@dataclass(frozen=True, slots=True)
class Wording:
    """Says what records of the catalogue hold; `names` are labels and codes of other subjects by their ids.

    Terms are said in `language`, marked texts as `speak` gives them, what people or files gave as `shown` does.
    """

    vocabulary: Vocabulary
    names: Mapping[str, str]
    language: str = "en"
    speak: Speak = in_english
    shown: Shown = as_given

    def term(self, value: Coded | tuple[Coded, ...] | None) -> str:
        """A term in words; several, separated."""
        if value is None:
            return self.speak("report", NOT_RECORDED)
        return ", ".join(map(self._meant, value if isinstance(value, tuple) else (value,)))

    def words(self, value: Told | None) -> str:
        """A told text, or the kind of its absence in words."""
        return self.shown(value) if isinstance(value, str) else self.speak("report", UNKNOWN[value])

    def field(self, record: Settled, name: str) -> str:
        """What stands in a field of `record`, attributed where it stands on another's word than ours."""
        said = self.said(name, record.stands(name))
        return self.attributed(said, record.provenances.get(name, OBSERVED))

    def attributed(self, said: str, provenance: str) -> str:
        """`said`, with on whose word it stands where that is not ours."""
        if provenance == OBSERVED:
            return said
        return self.speak("report", ATTRIBUTED).format(said=said, provenance=self.term(provenance))

    def on_whose_word(self, record: Settled) -> str:
        """The provenances of what stands in `record`, each once."""
        return ", ".join(map(self.term, dict.fromkeys(record.provenances.values())))

    def said(self, field: str, value: Any) -> str:
        """What stands in `field` of an item, a marking or a note: `value`, of the type of that field."""
        if field in CODED:
            return self.term(value)
        if isinstance(value, str) and value in self.names:
            return self.shown(self.names[value])
        return str(value) if isinstance(value, int) else self.words(value)

    def problem(self, problem: Problem) -> str:
        """What hindered a file."""
        return structs.replace(problem, detail=self.shown(problem.detail)).said(self.speak)

    def _meant(self, one: Coded) -> str:
        if isinstance(one, str):
            return self.vocabulary.label(one, self.language)
        return self.speak("report", WORDED).format(
            term=self.vocabulary.label(one.term, self.language), text=one.text
        )
