"""The controlled vocabularies: lists of terms whose ids are permanent and free of any language."""

import difflib
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct, field

from fieldkit.errors import Ambiguous, BadVocabulary, CannotRead, UnknownList, UnknownTerm
from fieldkit.labels import QT_TRANSLATE_NOOP

NO_LIST = QT_TRANSLATE_NOOP("vocabulary", "it holds no list")

TermId = Annotated[str, Meta(pattern=r"^[a-z]+\.[a-z0-9_]+\Z")]
Words = Annotated[str, Meta(min_length=1)]
Flag = Literal["hazard", "sensitive", "text_required"]
"""Shows a banner; kept out of open editions unless chosen; asks for a text of its own."""

FALLBACK_MARK = "[en]"
UNKNOWN_MARK = "[?]"
NEAREST = 3


class Translations(Struct, frozen=True, forbid_unknown_fields=True):
    """A term in the other languages; none where no specialist has given one yet."""

    ar: Words | None
    es: Words | None
    fr: Words | None
    ru: Words | None
    uk: Words | None
    zh: Words | None


class Term(Struct, frozen=True, forbid_unknown_fields=True):
    """One term as its file states it; `abbreviation` is what fits on a printed tag."""

    id: TermId
    parent: TermId | None
    en: Words
    definition: Words
    abbreviation: Annotated[str, Meta(pattern=r"^[A-Z0-9]{3,8}\Z")]
    since: Words
    deprecated: bool
    replaced_by: TermId | None
    source: Words | None
    flags: tuple[Flag, ...]
    i18n: Translations


class TermList(Struct, frozen=True, forbid_unknown_fields=True):
    """One file: a list in the order in which it is offered."""

    name: Annotated[str, Meta(pattern=r"^[a-z]+\Z")] = field(name="list")
    title: Words
    version: Words
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All lists of one folder; a term belongs to the list that its id begins with."""

    lists: Mapping[str, TermList]
    _by_id: Mapping[str, Term]

    def term(self, term_id: str) -> Term:
        """The term that `term_id` stands for today, its replacement if it is deprecated. Raises `UnknownTerm`."""
        term = self._by_id.get(term_id)
        if term is None:
            raise UnknownTerm(term_id, term_id.partition(".")[0], self._nearest(term_id, self._by_id.values()))
        return self.term(term.replaced_by) if term.replaced_by else term

    def knows(self, term_id: str) -> bool:
        """Is `term_id` the id of a term, deprecated ones included?"""
        return term_id in self._by_id

    def terms(self, list_id: str) -> tuple[Term, ...]:
        """The terms of a list that can be chosen, in order, without the deprecated. Raises `UnknownTerm`."""
        return tuple(term for term in self._list(list_id).terms if not term.deprecated)

    def find(self, list_id: str, text: str) -> Term:
        """The term of `list_id` that a person means by `text`, in any language and any case.

        Ids with and without the name of their list, abbreviations, English names and translations are
        understood. Raises `UnknownTerm` with the nearest three.
        """
        wanted = unicodedata.normalize("NFC", text).strip().casefold()
        terms = self._list(list_id).terms
        for term in sorted(terms, key=lambda term: term.deprecated):
            if wanted in _spellings(term):
                return self.term(term.id)
        raise UnknownTerm(text, list_id, self._nearest(wanted, terms))

    def resolve(self, text: str, lists: Collection[str] = ()) -> Term:
        """The term that `text` names by its id, as `list:word`, or by a word that one of `lists` alone knows.

        Raises `UnknownTerm`, and `Ambiguous` for a word that several of them know.
        """
        list_id, colon, word = text.partition(":")
        if colon:
            return self.find(list_id.strip(), word)
        if not lists or "." in text:
            return self.term(text.strip())
        wanted = unicodedata.normalize("NFC", text).strip().casefold()
        offered = [term for name in lists for term in self.terms(name)]
        found = [term for term in offered if wanted in _spellings(term)]
        if len(found) > 1:
            raise Ambiguous(text, ", ".join(map(_shown, found)))
        if not found:
            raise UnknownTerm(text, ", ".join(lists), self._nearest(wanted, offered))
        return found[0]

    def named(self, text: str) -> list[Term]:
        """The terms whose name, in English or a translation, holds `text`, whatever its case; none for no text."""
        wanted = unicodedata.normalize("NFC", text).strip().casefold()
        return [term for term in self._by_id.values() if wanted and any(wanted in name for name in _names(term))]

    def covered(self, list_ids: Collection[str], text: str) -> set[str]:
        """Ids of all terms of the lists that `text` covers: whoever looks for “control” means fins too.

        It covers a term that it names by id, by abbreviation or by part of a name in any language, what stands
        below one, and the deprecated terms that such a one replaces.
        """
        wanted = unicodedata.normalize("NFC", text).strip().casefold()
        offered = [term for name in list_ids for term in self._list(name).terms]
        found = {term.id for term in self.named(text)} | {t.id for t in offered if wanted in _spellings(t)}
        grown = -1
        while grown != len(found):
            grown = len(found)
            found |= {term.id for term in offered if {term.parent, term.replaced_by} & found}
        return found & {term.id for term in offered}

    def label(self, term_id: str, language: str = "en") -> str:
        """What to show for `term_id`; never raises, so that records of a newer version can be shown too.

        A name that has no translation is English with `FALLBACK_MARK`; an id that is not known here is
        shown as it is with `UNKNOWN_MARK`.
        """
        if not self.knows(term_id):
            return f"{term_id} {UNKNOWN_MARK}"
        term = self.term(term_id)
        language = language.partition("-")[0]
        if language == "en":
            return term.en
        return msgspec.structs.asdict(term.i18n).get(language) or f"{term.en} {FALLBACK_MARK}"

    def children(self, term_id: str) -> tuple[Term, ...]:
        """The terms right below `term_id`, in the order of their list. Raises `UnknownTerm`."""
        parent = self.term(term_id).id
        return tuple(term for term in self.terms(parent.partition(".")[0]) if term.parent == parent)

    def ancestors(self, term_id: str) -> tuple[Term, ...]:
        """The terms above `term_id`, the nearest first. Raises `UnknownTerm`."""
        parent = self.term(term_id).parent
        return (self.term(parent), *self.ancestors(parent)) if parent else ()

    def _list(self, list_id: str) -> TermList:
        try:
            return self.lists[list_id]
        except KeyError:
            near = difflib.get_close_matches(list_id, self.lists, NEAREST, cutoff=0)
            raise UnknownList(list_id, ", ".join(near)) from None

    def _nearest(self, text: str, terms: Iterable[Term]) -> str:
        """The terms that hold `text` in a name, then those that are spelled most alike, with their names."""
        wanted, known = text.casefold(), [self.term(term.id) for term in terms]
        owners = {spelling: term for term in known for spelling in _spellings(term)}
        holding = [term for term in known if any(wanted in name for name in _names(term))]
        alike = difflib.get_close_matches(wanted, owners, len(owners) or 1, cutoff=0)
        near = dict.fromkeys(map(_shown, [*holding, *(owners[spelling] for spelling in alike)]))
        return ", ".join(list(near)[:NEAREST])


def load(folder: Path) -> Vocabulary:
    """Read every list of `folder`. Raises `CannotRead`, and `BadVocabulary` naming file and term."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == ".json")
        files = [(path.name, path.read_bytes()) for path in paths]
    except OSError as error:
        raise CannotRead.of(folder, error) from error
    if not files:
        raise BadVocabulary(str(folder), NO_LIST)
    lists = [parse(name, data) for name, data in files]
    return Vocabulary(
        MappingProxyType({terms.name: terms for terms in lists}),
        MappingProxyType({term.id: term for terms in lists for term in terms.terms}),
    )


def parse(name: str, data: bytes) -> TermList:
    """One list from the bytes of the file `name`, strictly. Raises `BadVocabulary`."""
    try:
        found = msgspec.json.decode(data, type=TermList, strict=True)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadVocabulary(name, str(error)) from error
    for problem in _problems(name, found):
        raise BadVocabulary(name, problem)
    return found


def _problems(name: str, found: TermList) -> Iterator[str]:
    by_id = {term.id: term for term in found.terms}
    if name != f"{found.name}.json":
        yield f"it holds the list {found.name}"
    yield from (f"{term_id} stands twice" for term_id in _repeated(term.id for term in found.terms))
    yield from (f"{ab} abbreviates two terms" for ab in _repeated(term.abbreviation for term in found.terms))
    for term in found.terms:
        if not term.id.startswith(f"{found.name}."):
            yield f"{term.id} is no id of the list {found.name}"
        if term.deprecated != (term.replaced_by is not None):
            yield f"{term.id} must be both deprecated and replaced, or neither"
        if not term.deprecated and term.parent in by_id and by_id[term.parent].deprecated:
            yield f"{term.id} stands under {term.parent}, which is deprecated"
        yield from _broken_ways(term, by_id)
    yield from _ambiguities(found.terms)


def _repeated(texts: Iterable[str]) -> Iterator[str]:
    return (text for text, count in Counter(texts).items() if count > 1)


def _broken_ways(term: Term, by_id: Mapping[str, Term]) -> Iterator[str]:
    for kind in ("parent", "replaced_by"):
        passed = {term.id}
        following = getattr(term, kind)
        while following in by_id and following not in passed:
            passed.add(following)
            following = getattr(by_id[following], kind)
        if following in passed:
            yield f"{kind} of {term.id} runs in a circle"
        elif following is not None:
            yield f"{kind} of {term.id} leads to {following}, which the list does not hold"


def _ambiguities(terms: Iterable[Term]) -> Iterator[str]:
    owners: dict[str, Term] = {}
    for term in (term for term in terms if not term.deprecated):
        for spelling in _spellings(term):
            owner = owners.setdefault(spelling, term)
            if owner is not term:
                yield f"“{spelling}” could mean {owner.id} or {term.id}"


def _shown(term: Term) -> str:
    return f"{term.id} ({term.en})"


def _names(term: Term) -> Iterator[str]:
    i18n = term.i18n
    for name in (term.en, i18n.ar, i18n.es, i18n.fr, i18n.ru, i18n.uk, i18n.zh):
        if name is not None:
            yield unicodedata.normalize("NFC", name).casefold()


def _spellings(term: Term) -> set[str]:
    """Everything a person may type for `term`."""
    names = (term.id, term.id.partition(".")[2], term.abbreviation, term.en, *msgspec.structs.astuple(term.i18n))
    return {name.casefold() for name in names if name}
