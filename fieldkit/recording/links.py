"""Tags and photo links are attached and taken off; each is a subject of its own."""

from collections.abc import Sequence

from fieldkit.errors import MissingField, NoSuchSubject, NothingToDo
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.links import PhotoLink, PhotoUnlink, TagAdd, TagWithdraw
from fieldkit.recording.fields import OBSERVED, clean, needed
from fieldkit.store import links
from fieldkit.store.table import Row
from fieldkit.vocabulary import Vocabulary


def tag(mission: Mission, vocabulary: Vocabulary, target: str, words: Sequence[str], text: str = "") -> Changes:
    """Attach terms to the item or photo with the id `target`; one that hangs there already is passed over.

    A word is a term id, or `list:word` for a word of one list. Raises `UnknownTerm`, `MissingField` for a term
    that needs a `text`, `NothingToDo`.
    """
    terms = [vocabulary.resolve(word) for word in words]
    for term in terms:
        if "text_required" in term.flags and not clean(text):
            raise MissingField("text", f"“{term.en}” needs a text that says what.")
    standing = {row["term"] for row in links.tags(mission.database) if row["target"] == target}
    fresh = dict.fromkeys(term.id for term in terms if term.id not in standing)
    if not fresh:
        raise NothingToDo("every tag is there already")
    acts = [TagAdd(target=target, term=term, text=clean(text), provenance=OBSERVED) for term in fresh]
    return mission.record([Draft(act, (mission.hands.new_id(),)) for act in acts])


def untag(mission: Mission, target: str, term: str, reason: str) -> Changes:
    """Take the tag with the id `term` off. Raises `NoSuchSubject`, `MissingField` without a reason."""
    hits = [row for row in links.tags(mission.database) if (row["target"], row["term"]) == (target, term)]
    if not hits:
        raise NoSuchSubject("tag", term)
    act = TagWithdraw(reason=needed("reason", reason))
    return mission.record([Draft(act, (str(row["id"]),)) for row in hits])


def link_photos(mission: Mission, vocabulary: Vocabulary, item: Row, shown: Sequence[Row], role: str) -> Changes:
    """Tie photos to an item in a role (`ph.*`); those tied to it so already are passed over.

    Raises `UnknownTerm`, `NothingToDo`.
    """
    term = vocabulary.find("ph", role).id
    wanted = (item["id"], term)
    standing = {r["photo"] for r in links.photo_links(mission.database) if (r["item"], r["role"]) == wanted}
    fresh = dict.fromkeys(str(photo["id"]) for photo in shown if photo["id"] not in standing)
    if not fresh:
        raise NothingToDo("every photo is linked already")
    acts = [PhotoLink(photo=photo, item=str(item["id"]), role=term) for photo in fresh]
    return mission.record([Draft(act, (mission.hands.new_id(),)) for act in acts])


def unlink_photo(mission: Mission, item: Row, photo: Row, reason: str) -> Changes:
    """The photo does not show the item after all. Raises `NoSuchSubject`, `MissingField` without a reason."""
    wanted = (photo["id"], item["id"])
    hits = [row for row in links.photo_links(mission.database) if (row["photo"], row["item"]) == wanted]
    if not hits:
        raise NoSuchSubject("link", f"{photo['number']} – {item['label']}")
    act = PhotoUnlink(reason=needed("reason", reason))
    return mission.record([Draft(act, (str(row["id"]),)) for row in hits])
