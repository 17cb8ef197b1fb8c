"""Type-ahead in the line of a search: names of fields, and terms that stand in them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from fieldkit.browsing import STATES, TEXTS
from fieldkit.browsing.query import COUNT, FIGURES
from fieldkit.coding import DESCRIBING
from fieldkit.model.item import LISTS
from fieldkit.vocabulary import Vocabulary
from ui.presenters.choices import MOST, Choice, choices, matching

VALUE: Final = re.compile(r'(?:^|(?<=\s))(?P<field>[^\s":<>=≤≥]+):\s*(?:"(?P<quoted>[^"]*)|(?P<value>[^\s"]*))\Z')
"""A value that is being typed at the end of a line."""

WORD: Final = re.compile(r'(?:^|(?<=\s))(?P<word>[^\s":<>=≤≥]+)\Z')
"""A word that is being typed there: it may become the name of a field."""

SURE: Final = 3
"""Letters from which on names are offered that only hold them somewhere."""

SEARCHED: Final = ("class", "material", "condition", "hazard")
"""Fields whose terms are offered for a word that names no field."""


@dataclass(frozen=True, slots=True)
class Completion:
    """`line` is the whole line once it is taken; `name` and `form` are what it is called, and how it is written."""

    line: str
    name: str
    form: str
    definition: str = ""


class Completer:
    """Offers what a line may go on with. `titles` are the names of fields and states in the reader's language."""

    def __init__(self, vocabulary: Vocabulary, language: str, titles: Mapping[str, str]) -> None:
        figures = choices(vocabulary, (FIGURES,), language)
        self._values = {
            "state": [_named(f"state:{name} ", titles[name]) for name in STATES],
            "tag": [_formed(f"tag:{one.id} ", one) for one in choices(vocabulary, DESCRIBING, language)],
            **{
                field: [_formed(f"{field}:{_word(one)} ", one) for one in choices(vocabulary, (name,), language)]
                for field, name in LISTS.items()
            },
        }
        self._words = [
            *(_named(f"{name}:", titles[name]) for name in TEXTS),
            _named(f"{COUNT}>=", titles[COUNT]),
            *(_formed(f"{_word(one)}>", one) for one in figures),
            *(one for field in SEARCHED for one in self._values[field]),
        ]

    def offer(self, line: str) -> Sequence[Completion]:
        """What may be meant by the end of `line`, the likeliest first."""
        if found := VALUE.search(line):
            known = self._values.get(found["field"].casefold(), ())
            meant = matching(known, found["quoted"] or found["value"])
        elif found := WORD.search(line):
            word = found["word"].casefold()
            begun = [one for one in self._words if any(text.startswith(word) for text in one.spellings)]
            meant = matching(begun if len(word) < SURE else self._words, word)
        else:
            return ()
        before = line[: found.start()]
        return [Completion(f"{before}{one.id}", one.name, one.id.strip(), one.definition) for one in meant[:MOST]]


def _named(form: str, title: str) -> Choice:
    return Choice(form, title, "", (title.casefold(), form.strip()))


def _formed(form: str, term: Choice) -> Choice:
    return replace(term, id=form)


def _word(term: Choice) -> str:
    """The word of a term in its list, which is of no language."""
    return term.id.partition(".")[2]
