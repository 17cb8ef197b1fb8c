"""From what a person says to what is stored: the id of a term, with a text where the term asks for one."""

import unicodedata
from collections.abc import Mapping

from msgspec import convert

from fieldkit.errors import DescribesNothing, MissingField, TextNotAsked
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.base import Coded, Told, Unknown, UnknownKind, Worded
from fieldkit.vocabulary import Term, Vocabulary

SAYS_NOTHING = QT_TRANSLATE_NOOP("errors", "By itself it says nothing; say what it is, like {word}=TEXT.")


DESCRIBING: Mapping[str, str] = {
    "cc": "what it may be",
    "mat": "of what it is made",
    "fin": "how it is made",
    "col": "its colours",
    "dmg": "its condition",
    "deform": "its deformation",
    "phase": "when its damage arose",
    "hz": "its hazards",
    "mk": "the markings on it",
    "mt": "how they were made",
    "alter": "what became of them",
}
"""The lists whose terms say something about a thing, and what. The others speak of the record, of people, places
and rules; their terms hang on nothing."""


def clean(text: str) -> str:
    """Text as people type it, in Unicode normal form C and without blanks round it."""
    return unicodedata.normalize("NFC", text).strip()


def coded(vocabulary: Vocabulary, list_id: str, said: str) -> Coded:
    """What `said` means in a list: `WORD` in any language, or `WORD=TEXT` where the term asks for a text.

    Raises `UnknownTerm`, `MissingField` without the text that a term asks for, `TextNotAsked` for any other text.
    """
    word, _, text = said.partition("=")
    return worded(vocabulary.find(list_id, word), text)


def worded(term: Term, text: str) -> Coded:
    """`term` with the text that it asks for. Raises `MissingField` and `TextNotAsked` as `coded` does."""
    text = clean(text)
    if "text_required" in term.flags:
        if not text:
            raise MissingField(term.en, SAYS_NOTHING.format(word=term.id))
        return Worded(term=term.id, text=text)
    if text:
        raise TextNotAsked(term.id)
    return term.id


def told(said: str | UnknownKind | None) -> Told:
    """A stated text or kind of absence; for nothing at all, the unknown of kind “not recorded”."""
    if isinstance(said, str):
        return clean(said) or Unknown()
    return said or Unknown()


def unknown(vocabulary: Vocabulary, word: str) -> UnknownKind:
    """The kind of unknown (`uk.*`) that a person means. Raises `UnknownTerm`."""
    kind = vocabulary.find("uk", word).id.partition(".")[2]
    found: UnknownKind = convert({"unknown": kind}, UnknownKind)
    return found


def described(vocabulary: Vocabulary, said: str) -> Coded:
    """What a tag means: a term id, `list:word`, or a word that one describing list alone knows, with `=TEXT`.

    Raises as `coded` does, `Ambiguous`, and `DescribesNothing` for a term of another list.
    """
    word, _, text = said.partition("=")
    meant = worded(vocabulary.resolve(word, DESCRIBING), text)
    term = meant if isinstance(meant, str) else meant.term
    if term.partition(".")[0] not in DESCRIBING:
        raise DescribesNothing(term, ", ".join(DESCRIBING))
    return meant
