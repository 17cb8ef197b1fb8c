"""Recording by people: cases, items, tags, photo links, notes, markings; corrections with a reason; undo."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from msgspec import MsgspecError, Struct, convert, json

from fieldkit.custody.entry import Entry
from fieldkit.custody.fold import set_fields
from fieldkit.errors import BadLabel, MissingField, NoSuchSubject, NothingToDo, Refused
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.base import Told, Unknown, Was
from fieldkit.model.case import CaseAdd, CaseFields
from fieldkit.model.item import ItemAdd, ItemCorrect, ItemFields, ItemWithdraw
from fieldkit.model.links import PhotoLink, PhotoUnlink, TagAdd, TagWithdraw
from fieldkit.model.marking import MarkingAdd, MarkingFields
from fieldkit.model.note import NoteAdd, NoteFields
from fieldkit.model.undo import Undo
from fieldkit.numbering import next_child, next_label, next_marking
from fieldkit.store import cases, items, links, log, markings, photos
from fieldkit.store.table import Row
from fieldkit.transcription import parse as parse_transcription
from fieldkit.vocabulary import Vocabulary

OBSERVED = "pv.observed_by_us"

LISTS: Mapping[str, str] = {
    "class": "cc",
    "material": "mat",
    "finish": "fin",
    "colour": "col",
    "condition": "dmg",
    "hazard": "hz",
    "relation": "rl",
}
"""Which vocabulary each coded field of an item is taken from."""

F = TypeVar("F", bound=Struct)

SEVERAL = frozenset({"material", "finish", "colour", "condition"})


@dataclass(frozen=True, slots=True)
class Made:
    """A subject that was recorded: its id, the label people use, and the entries."""

    id: str
    label: str
    changes: Changes


def clean(text: str) -> str:
    """Text as people type it, in Unicode normal form C and without blanks round it."""
    return unicodedata.normalize("NFC", text).strip()


def told(text: str | None) -> Told:
    """A stated text, or the unknown of kind “not recorded”."""
    return clean(text) if text and clean(text) else Unknown()


def add_case(mission: Mission, code: str, title: str, purpose: str | None = None) -> Made:
    """Open a case."""
    fields = fields_of(CaseFields, {"code": code, "title": clean(title), "purpose": told(purpose)})
    subject = mission.hands.new_id()
    return Made(subject, code, mission.record([Draft(CaseAdd(set=fields), (subject,))]))


def add_item(
    mission: Mission, vocabulary: Vocabulary, stated: Mapping[str, object], provenance: str = OBSERVED
) -> Made:
    """Take an item into the catalogue. `stated` holds fields of `ItemFields`; vocabulary terms as people type them.

    What is not stated is recorded as unknown of its kind. Raises `UnknownTerm`, `NoSuchSubject`, `BadLabel`.
    """
    given = coded(vocabulary, stated)
    parent = find_item(mission, str(given["parent"])) if given.get("parent") else None
    taken = items.labels(mission.database)
    label = str(given.get("label") or _new_label(mission, parent, taken))
    if label in taken:
        raise Refused(
            f"giving the label {label} again", "A label stands for one item for ever; leave it out for the next."
        )
    case = given.get("case") or _only_case(mission)
    defaults: dict[str, object] = {
        "level": "component" if parent else "fragment",
        "class": "cc.unknown",
        "description": Unknown(),
        "found_as": "unknown",
        "material": ("mat.unknown",),
        "condition": ("dmg.unknown",),
        "hazard": "hz.unknown",
        "count": 1,
        "tag_state": "untagged",
    }
    whole = {**defaults, **given, "label": label, "case": case, "parent": parent and parent["id"]}
    whole.setdefault("relation", "rl.part_of" if parent else None)
    subject = mission.hands.new_id()
    act = ItemAdd(set=fields_of(ItemFields, whole), provenance=provenance)
    return Made(subject, label, mission.record([Draft(act, (subject,))]))


def correct_item(
    mission: Mission, vocabulary: Vocabulary, item: Row, stated: Mapping[str, object], reason: str, note: str = ""
) -> Changes:
    """Set fields of an item anew, with the reason (`cr.*`); the values seen before are named, so that two
    people who correct the same thing without knowing of each other are noticed."""
    fields = fields_of(ItemFields, coded(vocabulary, stated))
    if not set_fields(fields):
        raise NothingToDo("no field was given")
    act = ItemCorrect(
        set=fields,
        was=seen(item, fields),
        reason=vocabulary.find("cr", reason).id,
        note=clean(note),
        provenance=OBSERVED,
    )
    return mission.record([Draft(act, (str(item["id"]),))])


def withdraw_item(mission: Mission, item: Row, reason: str) -> Changes:
    """Set an item aside; it stays in the log and is listed as withdrawn."""
    return mission.record([Draft(ItemWithdraw(reason=_needed("reason", reason)), (str(item["id"]),))])


def tag(mission: Mission, vocabulary: Vocabulary, target: str, words: Sequence[str], text: str = "") -> Changes:
    """Attach terms to an item or photo. A word is a term id, or `list:word` for a word of one list."""
    standing = {(row["target"], row["term"]) for row in links.tags(mission.database)}
    terms = [vocabulary.resolve(word) for word in words]
    drafts = [
        Draft(TagAdd(target=target, term=t.id, text=clean(text), provenance=OBSERVED), (mission.hands.new_id(),))
        for t in terms
        if (target, t.id) not in standing
    ]
    for term in terms:
        if "text_required" in term.flags and not clean(text):
            raise MissingField("text", f"“{term.en}” needs a text that says what.")
    if not drafts:
        raise NothingToDo("every tag is there already")
    return mission.record(drafts)


def untag(mission: Mission, target: str, term: str, reason: str) -> Changes:
    """Take a tag off."""
    hits = [row for row in links.tags(mission.database) if row["target"] == target and row["term"] == term]
    if not hits:
        raise NoSuchSubject("tag", term)
    act = TagWithdraw(reason=_needed("reason", reason))
    return mission.record([Draft(act, (str(row["id"]),)) for row in hits])


def link_photos(mission: Mission, vocabulary: Vocabulary, item: Row, shown: Sequence[Row], role: str) -> Changes:
    """Tie photos to an item in a role (`ph.*`)."""
    term = vocabulary.find("ph", role).id
    standing = {(r["photo"], r["item"], r["role"]) for r in links.photo_links(mission.database)}
    drafts = [
        Draft(PhotoLink(photo=str(photo["id"]), item=str(item["id"]), role=term), (mission.hands.new_id(),))
        for photo in shown
        if (photo["id"], item["id"], term) not in standing
    ]
    if not drafts:
        raise NothingToDo("every photo is linked already")
    return mission.record(drafts)


def unlink_photo(mission: Mission, item: Row, photo: Row, reason: str) -> Changes:
    """The photo does not show the item after all."""
    wanted = (photo["id"], item["id"])
    hits = [row for row in links.photo_links(mission.database) if (row["photo"], row["item"]) == wanted]
    if not hits:
        raise NoSuchSubject("link", f"{photo['number']} – {item['label']}")
    act = PhotoUnlink(reason=_needed("reason", reason))
    return mission.record([Draft(act, (str(row["id"]),)) for row in hits])


def add_note(
    mission: Mission, target: str, text: str, kind: str = "observation", provenance: str = OBSERVED
) -> Changes:
    """Write a note about a subject."""
    fields = fields_of(NoteFields, {"text": _needed("text", text), "kind": kind})
    act = NoteAdd(target=target, set=fields, provenance=provenance)
    return mission.record([Draft(act, (mission.hands.new_id(),))])


def add_marking(mission: Mission, vocabulary: Vocabulary, item: Row, stated: Mapping[str, str]) -> Made:
    """Record a marking on an item; `stated` holds type, technique, transcription, legibility, position."""
    transcription = _needed("transcription", stated.get("transcription", ""))
    parse_transcription(transcription)
    taken = [str(row["label"]) for row in markings.all_markings(mission.database) if row["item"] == item["id"]]
    label = next_marking(taken)
    fields = fields_of(
        MarkingFields,
        {
            "label": label,
            "type": vocabulary.find("mk", stated.get("type", "unknown")).id,
            "technique": vocabulary.find("mt", stated.get("technique", "unknown")).id,
            "transcription": transcription,
            "legibility": stated.get("legibility", "clear"),
            "position": told(stated.get("position")),
        },
    )
    subject = mission.hands.new_id()
    act = MarkingAdd(item=str(item["id"]), set=fields, provenance=OBSERVED)
    return Made(subject, f"{item['label']}/{label}", mission.record([Draft(act, (subject,))]))


def undo(mission: Mission, reason: str) -> Entry:
    """Take back this person's newest act that stands; returns the entry taken back.

    Raises `NothingToDo`, or `Refused` if another hand has acted on its subject since.
    """
    taken_back: set[str] = set()
    for entry in log.recent(mission.database, mission.stream):
        envelope, act = entry.envelope, entry.act
        if envelope.actor != mission.actor or envelope.id in taken_back or act is None:
            continue
        if isinstance(act, Undo):
            taken_back.add(act.entry)
        elif act.UNDOABLE:
            _refuse_other_hands(mission, entry)
            mission.record([Draft(Undo(entry=envelope.id, reason=clean(reason)), envelope.subjects)])
            return entry
    raise NothingToDo("no act of yours is left to undo")


def find_item(mission: Mission, name: str) -> Row:
    """The item with label or id `name`. Raises `NoSuchSubject`, or `Refused` where two items carry the label."""
    found = items.by_label(mission.database, name) or [
        row for row in items.all_items(mission.database) if row["id"] == name
    ]
    return _the_only(found, "item", name)


def find_photo(mission: Mission, name: str) -> Row:
    """The photo with number, id, or camera file name `name`."""
    found = photos.by_number(mission.database, name) or [
        row for row in photos.all_photos(mission.database) if name in {row["id"], original_name(row)}
    ]
    return _the_only(found, "photo", name)


def original_name(row: Row) -> str:
    """The file name as found of a row that carries one."""
    return str(json.decode(str(row["name"]))["text"])


def coded(vocabulary: Vocabulary, stated: Mapping[str, object]) -> dict[str, object]:
    """`stated` with words of coded fields replaced by the ids of their terms, and texts cleaned."""
    result: dict[str, object] = {}
    for name, value in stated.items():
        if name in LISTS and value is not None:
            words = value if isinstance(value, list | tuple) else [value]
            ids = tuple(vocabulary.find(LISTS[name], str(word)).id for word in words)
            result[name] = ids if name in SEVERAL else ids[0]
        elif isinstance(value, str):
            result[name] = clean(value)
        elif value is not None:
            result[name] = value
    return result


def fields_of(kind: type[F], values: Mapping[str, object]) -> F:
    """`values` as fields, checked against their types. Raises `BadInput`."""
    try:
        return convert(dict(values), kind, strict=True, from_attributes=True)
    except MsgspecError as error:
        raise BadLabel(str(error), "the fields of this record") from error


def seen(row: Row, fields: Struct) -> Was:
    """The entries whose values stand in `row`, for each field that is about to be set."""
    heads = json.decode(str(row["heads"]), type=dict[str, tuple[str, ...]])
    return {name: heads.get(name, ()) for name in set_fields(fields)}


def _new_label(mission: Mission, parent: Row | None, taken: Sequence[str]) -> str:
    return next_child(str(parent["label"]), taken) if parent else next_label(mission.letter, taken)


def _only_case(mission: Mission) -> str:
    known = cases.all_cases(mission.database)
    if len(known) == 1:
        return str(known[0]["id"])
    raise MissingField("case", "This mission holds several cases, or none: name the case with --case.")


def _the_only(found: Sequence[Row], what: str, name: str) -> Row:
    if not found:
        raise NoSuchSubject(what, name)
    if len(found) > 1:
        ids = ", ".join(str(row["id"]) for row in found)
        raise Refused(f"choosing the {what} {name}", f"Several carry this name; give one of the ids: {ids}")
    return found[0]


def _refuse_other_hands(mission: Mission, entry: Entry) -> None:
    for subject in entry.envelope.subjects:
        later = [e for e in log.of_subject(mission.database, subject) if e.order > entry.order]
        if any(e.envelope.actor != entry.envelope.actor for e in later):
            raise Refused(
                "undoing the last act", "Somebody else has acted on the same thing since; correct it instead."
            )


def _needed(field: str, text: str) -> str:
    if not clean(text):
        raise MissingField(field, "It cannot be empty; say it in a few words.")
    return clean(text)
