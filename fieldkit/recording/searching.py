"""Search as people mean it: their words, and the terms of the vocabularies that those words name."""

from fieldkit.mission import Mission
from fieldkit.store import catalogue
from fieldkit.vocabulary import Vocabulary


def search(mission: Mission, vocabulary: Vocabulary, text: str) -> list[catalogue.Hit]:
    """What holds every word of `text`, and what carries a term whose name in any language holds `text`.

    Each hit once.
    """
    asked = [text, *(term.id for term in vocabulary.named(text))]
    found = {(hit.subject, hit.kind): hit for words in asked for hit in catalogue.search(mission.database, words)}
    return list(found.values())
