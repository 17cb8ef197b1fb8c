"""Tags and photo links are attached and taken off; each is a subject of its own."""

from collections.abc import Sequence

from fieldkit.coding import DESCRIBING, coded, described
from fieldkit.errors import LinkedAlready, NotLinked, NotTagged, TaggedAlready
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.base import OBSERVED
from fieldkit.model.item import Item
from fieldkit.model.links import PhotoLink, PhotoUnlink, TagAdd, TagWithdraw
from fieldkit.model.photo import Photo
from fieldkit.recording.fields import needed
from fieldkit.store import links
from fieldkit.store.names import names
from fieldkit.vocabulary import Vocabulary


def tag(
    mission: Mission, vocabulary: Vocabulary, target: str, words: Sequence[str], provenance: str = OBSERVED
) -> Changes:
    """Attach terms to the item with the id `target`; one that hangs there already is passed over.

    A word is a term id, `list:word`, or a word that one describing list alone knows, followed by `=TEXT` where the
    term asks for a text. Raises as `coding.coded` does, `Ambiguous`, `DescribesNothing`, `TaggedAlready`.
    """
    drafts = tagging(mission, vocabulary, target, words, provenance)
    if not drafts:
        said = ", ".join(vocabulary.label(_tag(vocabulary, word)[0]) for word in words)
        raise TaggedAlready(names(mission.database).get(target, target), said)
    return mission.record(drafts)


def tagging(
    mission: Mission, vocabulary: Vocabulary, target: str, words: Sequence[str], provenance: str
) -> list[Draft]:
    """The acts that attach terms to the item `target`, but for those that stand. Raises as `tag` does."""
    standing = {(tag.term, tag.text) for tag in links.tags_on(mission.database, target)}
    fresh = dict.fromkeys(one for word in words if (one := _tag(vocabulary, word)) not in standing)
    said_by = vocabulary.find("pv", provenance).id
    acts = [TagAdd(target=target, term=term, text=text, provenance=said_by) for term, text in fresh]
    return [Draft(act, (mission.hands.new_id(),)) for act in acts]


def untag(mission: Mission, vocabulary: Vocabulary, target: str, words: Sequence[str], reason: str) -> Changes:
    """Take tags off, named as for `tag`, whatever their texts.

    Raises `UnknownTerm`, `Ambiguous`, `NotTagged`, and `MissingField` without a reason.
    """
    hanging = links.tags_on(mission.database, target)
    terms = dict.fromkeys(vocabulary.resolve(word, DESCRIBING).id for word in words)
    for term in terms.keys() - {tag.term for tag in hanging}:
        raise NotTagged(names(mission.database).get(target, target), vocabulary.label(term))
    act = TagWithdraw(reason=needed("reason", reason))
    return mission.record([Draft(act, (tag.id,)) for tag in hanging if tag.term in terms])


def link_photos(mission: Mission, vocabulary: Vocabulary, item: Item, shown: Sequence[Photo], role: str) -> Changes:
    """Tie photos to an item in a role (`ph.*`); those tied to it so already are passed over.

    Raises as `coding.coded` does, and `LinkedAlready`.
    """
    drafts = linking(mission, vocabulary, item.id, shown, role)
    if not drafts:
        photos = ", ".join(photo.number for photo in shown)
        term = vocabulary.find("ph", role.partition("=")[0]).id
        raise LinkedAlready(item.label or "", photos, vocabulary.label(term))
    return mission.record(drafts)


def linking(mission: Mission, vocabulary: Vocabulary, item: str, shown: Sequence[Photo], role: str) -> list[Draft]:
    """The acts that tie photos to the item with the id `item`, but for those that stand. Raises as `coded` does."""
    meant = coded(vocabulary, "ph", role)
    standing = {link.photo for link in links.on_item(mission.database, item) if link.role == meant}
    fresh = dict.fromkeys(photo.id for photo in shown if photo.id not in standing)
    acts = [PhotoLink(photo=photo, item=item, role=meant) for photo in fresh]
    return [Draft(act, (mission.hands.new_id(),)) for act in acts]


def unlink_photos(mission: Mission, item: Item, shown: Sequence[Photo], reason: str) -> Changes:
    """The photos do not show the item after all.

    Raises `NotLinked` for one that does not, `MissingField` without a reason.
    """
    tied = links.on_item(mission.database, item.id)
    named = {photo.id: photo.number for photo in shown}
    for photo in named.keys() - {link.photo for link in tied}:
        raise NotLinked(item.label or "", named[photo])
    act = PhotoUnlink(reason=needed("reason", reason))
    return mission.record([Draft(act, (link.id,)) for link in tied if link.photo in named])


def _tag(vocabulary: Vocabulary, said: str) -> tuple[str, str]:
    """The term that is meant, and its text."""
    meant = described(vocabulary, said)
    return (meant, "") if isinstance(meant, str) else (meant.term, meant.text)
