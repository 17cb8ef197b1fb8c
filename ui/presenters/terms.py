"""Terms as people read them, in the language of the window."""

from dataclasses import dataclass

from fieldkit.model.base import Coded, Worded
from fieldkit.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Terms:
    """Calls coded values as they are called in `language`."""

    vocabulary: Vocabulary
    language: str

    def __call__(self, said: Coded | None) -> str:
        """The name of a term, the text of one that says nothing by itself; nothing for none."""
        if said is None:
            return ""
        return said.text if isinstance(said, Worded) else self.vocabulary.label(said, self.language)

    def warns(self, said: Coded | None) -> bool:
        """Does the term speak of a danger?"""
        term = said.term if isinstance(said, Worded) else said
        return term is not None and self.vocabulary.knows(term) and "hazard" in self.vocabulary.term(term).flags
