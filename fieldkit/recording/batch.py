"""Many items at once: what would change beforehand, and the change as one deed, which one undo takes back."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fieldkit.custody.fold import set_fields
from fieldkit.errors import LabelTaken, NoFieldGiven, NothingToDo, SetAsideAlready, StandsAlready, TaggedAlready
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.base import OBSERVED
from fieldkit.model.item import Item, ItemCorrect, ItemFields, ItemWithdraw
from fieldkit.model.links import TagAdd
from fieldkit.recording.fields import Why, correcting, fields_of, in_words, needed
from fieldkit.recording.items import refuse_circle, resolved
from fieldkit.recording.links import tagging
from fieldkit.vocabulary import Vocabulary

NAMED = 3
"""How many items are named where all of them are meant."""


@dataclass(frozen=True, slots=True)
class Stood:
    """A value that stands in a field of so many items; None where nobody spoke of it."""

    value: object
    items: int


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What would stand in a field of so many items, and what stands there now, the most frequent first."""

    field: str
    after: object
    items: int
    before: tuple[Stood, ...]


@dataclass(frozen=True, slots=True)
class TagChange:
    """A term, with its text if it has one, that would be attached to so many items."""

    term: str
    text: str
    items: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What a change of many items would do: to how many of them, in which fields, with which tags."""

    items: int = 0
    fields: tuple[FieldChange, ...] = ()
    tags: tuple[TagChange, ...] = ()


@dataclass(frozen=True, slots=True)
class _Change:
    """An item, what is to stand in those of its fields that hold something else, and the tags that it lacks."""

    item: Item
    fields: Mapping[str, object]
    tags: Sequence[Draft]


def values_among(chosen: Sequence[Item], name: str) -> tuple[Stood, ...]:
    """What stands in a field, by its stored name, of the items `chosen`, the most frequent first."""
    counts = Counter(item.stands(name) for item in chosen)
    return tuple(Stood(value, count) for value, count in counts.most_common())


def preview_batch(
    mission: Mission,
    vocabulary: Vocabulary,
    chosen: Sequence[Item],
    stated: Mapping[str, object],
    *,
    tags: Sequence[str] = (),
    provenance: str = OBSERVED,
) -> Preview:
    """What `correct_items` would change. Raises as it does of what is stated; that nothing changes is no error."""
    changes = _changes(mission, vocabulary, chosen, stated, tags, provenance)
    after = {name: value for change in changes for name, value in change.fields.items()}
    fields = [(name, [change.item for change in changes if name in change.fields]) for name in after]
    acts = [draft.act for change in changes for draft in change.tags]
    added = Counter((act.term, act.text) for act in acts if isinstance(act, TagAdd))
    return Preview(
        items=len(changes),
        fields=tuple(
            FieldChange(name, after[name], len(those), values_among(those, name)) for name, those in fields
        ),
        tags=tuple(TagChange(term, text, count) for (term, text), count in added.items()),
    )


def correct_items(
    mission: Mission,
    vocabulary: Vocabulary,
    chosen: Sequence[Item],
    stated: Mapping[str, object],
    why: Why,
    *,
    tags: Sequence[str] = (),
) -> Changes:
    """Set fields of many items anew and attach `tags` to them, as one deed.

    Of each item only the fields are set that hold something else, on another's word, or are in dispute; items that
    are so already are passed over. Raises as `correct_item` and `tag` do, and `LabelTaken` for one label of several
    items.
    """
    if not chosen:
        raise NothingToDo
    if not stated and not tags:
        raise NoFieldGiven
    drafts: list[Draft] = []
    for change in _changes(mission, vocabulary, chosen, stated, tags, why.provenance):
        if change.fields:
            fields = fields_of(ItemFields, change.fields)
            said = correcting(vocabulary, str(change.item.label), change.item, fields, why)
            drafts.append(Draft(ItemCorrect(set=fields, **said), (change.item.id,)))
        drafts += change.tags
    if not drafts and not stated:
        raise TaggedAlready(_called(chosen), ", ".join(tags))
    if not drafts:
        own = chosen[0].label if len(chosen) == 1 else None
        raise StandsAlready(_called(chosen), in_words(vocabulary, resolved(mission, vocabulary, stated, own=own)))
    return mission.record(drafts)


def tag_items(
    mission: Mission,
    vocabulary: Vocabulary,
    chosen: Sequence[Item],
    words: Sequence[str],
    provenance: str = OBSERVED,
) -> Changes:
    """Attach terms to many items, as one deed; one that hangs there already is passed over.

    Raises as `tag` does.
    """
    drafts = [one for item in chosen for one in tagging(mission, vocabulary, item.id, words, provenance)]
    if not drafts:
        raise TaggedAlready(_called(chosen), ", ".join(words))
    return mission.record(drafts)


def withdraw_items(mission: Mission, chosen: Sequence[Item], reason: str) -> Changes:
    """Set many items aside, as one deed; those that are set aside already are passed over.

    Raises `MissingField` without a reason, and `SetAsideAlready` where all are.
    """
    act = ItemWithdraw(reason=needed("reason", reason))
    drafts = [Draft(act, (item.id,)) for item in chosen if item.withdrawn is None]
    if not drafts:
        raise SetAsideAlready(_called(chosen), ", ".join(dict.fromkeys(str(item.withdrawn) for item in chosen)))
    return mission.record(drafts)


def _changes(
    mission: Mission,
    vocabulary: Vocabulary,
    chosen: Sequence[Item],
    stated: Mapping[str, object],
    tags: Sequence[str],
    provenance: str,
) -> list[_Change]:
    """The items that change, each with what changes of it."""
    if "label" in stated and len(chosen) > 1:
        raise LabelTaken(str(stated["label"]))
    own = chosen[0].label if len(chosen) == 1 else None
    known = resolved(mission, vocabulary, stated, own=own)
    refuse_circle(mission, chosen, known.get("parent"))
    given, said_by = set_fields(fields_of(ItemFields, known)), vocabulary.find("pv", provenance).id
    each = [
        _Change(
            item,
            {name: value for name, value in given.items() if not _stands(item, name, value, said_by)},
            tagging(mission, vocabulary, item.id, tags, provenance) if tags else (),
        )
        for item in chosen
    ]
    return [change for change in each if change.fields or change.tags]


def _stands(item: Item, name: str, value: object, provenance: str) -> bool:
    """Does a field hold this value, undisputed and on the same word?"""
    alone = len(item.heads.get(name, ())) == 1
    return alone and (item.stands(name), item.provenances.get(name)) == (value, provenance)


def _called(chosen: Sequence[Item]) -> str:
    labels = [str(item.label) for item in chosen]
    return ", ".join(labels if len(labels) <= NAMED else [*labels[:NAMED], "…"])
