"""Terms as a person picks them: what they are called, and which of them a few letters mean."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fieldkit.vocabulary import Term, Vocabulary

MOST = 8
"""Choices that are shown at a time."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One term: id, name in the reader's language, what it means, and every way to write it, in lower case."""

    id: str
    name: str
    definition: str
    spellings: tuple[str, ...]
    asks_text: bool = False
    warns: bool = False


def choices(vocabulary: Vocabulary, lists: Iterable[str], language: str) -> tuple[Choice, ...]:
    """The terms of `lists`, in their order. Raises `UnknownList`."""
    return tuple(_choice(vocabulary, term, language) for name in lists for term in vocabulary.terms(name))


def matching(offered: Sequence[Choice], typed: str) -> list[Choice]:
    """What `typed` may mean, the likeliest first: names that begin so, then words in them, then parts."""
    wanted = _plain(typed)
    if not wanted:
        return list(offered)
    ranked = [(rank, choice) for choice in offered if (rank := _rank(choice, wanted)) is not None]
    return [choice for _, choice in sorted(ranked, key=lambda pair: pair[0])]


def _rank(choice: Choice, wanted: str) -> int | None:
    ranks = [
        0 if text.startswith(wanted) else 1 if f" {wanted}" in text else 2
        for text in choice.spellings
        if wanted in text
    ]
    return min(ranks, default=None)


def _choice(vocabulary: Vocabulary, term: Term, language: str) -> Choice:
    name = vocabulary.label(term.id, language)
    word = term.id.partition(".")[2].replace("_", " ")
    spellings = dict.fromkeys(_plain(text) for text in (name, term.en, word, term.abbreviation, term.id))
    return Choice(
        term.id, name, term.definition, tuple(spellings), "text_required" in term.flags, "hazard" in term.flags
    )


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip().casefold()
