"""Items are added, corrected and set aside; they form a tree."""

from collections.abc import Mapping, Sequence

from fieldkit.errors import CaseUnclear, LabelTaken, MissingField, PartOfItself
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.base import OBSERVED, Unknown
from fieldkit.model.item import LISTS, Item, ItemAdd, ItemCorrect, ItemFields, ItemWithdraw
from fieldkit.model.photo import Photo
from fieldkit.numbering import next_child, next_label, parse_item
from fieldkit.recording.fields import Made, Why, correcting, fields_of, setting_aside, understood
from fieldkit.recording.finding import called, find_case, find_item
from fieldkit.recording.links import linking, tagging
from fieldkit.store import cases, given, items
from fieldkit.vocabulary import Vocabulary

UNSTATED: Mapping[str, object] = {
    "class": "cc.unknown",
    "description": Unknown(),
    "found_as": "found.unknown",
    "prior_custody": Unknown(),
    "material": ("mat.unknown",),
    "condition": ("dmg.unknown",),
    "count": 1,
    "tag_state": "tag.unknown",
}
HAZARD = QT_TRANSLATE_NOOP(
    "errors", "Whoever handles the item next relies on it; say one of {terms}. That it is not known is said too."
)


def add_item(
    mission: Mission,
    vocabulary: Vocabulary,
    stated: Mapping[str, object],
    provenance: str = OBSERVED,
    *,
    shown: Sequence[Photo] = (),
    role: str = "item_overall",
    tags: Sequence[str] = (),
) -> Made:
    """Take an item into the catalogue. `stated` holds fields of `ItemFields`; vocabulary terms as people type them.

    What is not stated is recorded as unknown of its kind, but for the hazard, which somebody must state.
    `parent` and `case` may be named by label or code; the photos `shown` are tied to it in a `role` (`ph.*`), and
    `tags` attached as by `tag`, all as one deed. Raises what `coding.coded` and `tag` raise, `NoSuchSubject`,
    `BadLabel`, `MissingField` without a hazard, `CaseUnclear`, and `LabelTaken` for a label that was given before.
    """
    known = resolved(mission, vocabulary, stated)
    if "hazard" not in known:
        terms = ", ".join(term.id for term in vocabulary.terms(LISTS["hazard"]))
        raise MissingField("hazard", HAZARD.format(terms=terms))
    parent = known.get("parent")
    part: dict[str, object] = (
        {"level": "level.component", "relation": "rl.part_of"} if parent else {"level": "level.fragment"}
    )
    label = str(known.get("label") or _new_label(mission, parent))
    whole = {**UNSTATED, **part, "case": known.get("case") or _only_case(mission), **known, "label": label}
    subject = mission.hands.new_id()
    act = ItemAdd(set=fields_of(ItemFields, whole), provenance=vocabulary.find("pv", provenance).id)
    tied = linking(mission, vocabulary, subject, shown, role)
    tagged = tagging(mission, vocabulary, subject, tags, provenance)
    return Made(subject, label, mission.record([Draft(act, (subject,)), *tied, *tagged]))


def correct_item(
    mission: Mission, vocabulary: Vocabulary, item: Item, stated: Mapping[str, object], why: Why
) -> Changes:
    """Set fields of an item anew; the values seen before are named, so that two
    people who correct the same thing without knowing of each other are noticed.

    Raises as `add_item` does, `NoFieldGiven`, `StandsAlready`, and `PartOfItself`.
    """
    known = resolved(mission, vocabulary, stated, own=item.label)
    refuse_circle(mission, [item], known.get("parent"))
    fields = fields_of(ItemFields, known)
    act = ItemCorrect(set=fields, **correcting(vocabulary, called(mission, item), item, fields, why))
    return mission.record([Draft(act, (item.id,))])


def withdraw_item(mission: Mission, item: Item, reason: str) -> Changes:
    """Set an item aside; it stays in the log and is listed as withdrawn. Raises as `setting_aside` does."""
    return mission.record(
        [Draft(ItemWithdraw(reason=setting_aside(called(mission, item), item, reason)), (item.id,))]
    )


def resolved(
    mission: Mission, vocabulary: Vocabulary, stated: Mapping[str, object], own: object = None
) -> dict[str, object]:
    """`stated` with terms, parent and case by their ids, and a label that is free or the item's `own`.

    Raises as `add_item` does.
    """
    known = understood(vocabulary, LISTS, stated)
    if known.get("parent") is not None:
        known["parent"] = find_item(mission, str(known["parent"])).id
    if "case" in known:
        known["case"] = find_case(mission, str(known["case"])).id
    if "label" in known:
        known["label"] = label = str(parse_item(str(known["label"])))
        if label != own and label in given.item_labels(mission.database):
            raise LabelTaken(label)
    return known


def _new_label(mission: Mission, parent: object) -> str:
    taken = given.item_labels(mission.database)
    if parent is None:
        return next_label(mission.letter, taken)
    return next_child(str(find_item(mission, str(parent)).label), taken)


def _only_case(mission: Mission) -> str:
    known = cases.all_cases(mission.database)
    if len(known) == 1:
        return known[0].id
    raise CaseUnclear(", ".join(str(case.code) for case in known))


def refuse_circle(mission: Mission, chosen: Sequence[Item], parent: object) -> None:
    """None of the items `chosen` may come to stand under itself. Raises `PartOfItself`."""
    if parent is None:
        return
    above = {one.id: one.parent for one in items.all_items(mission.database)}
    passed: set[str] = set()
    under: str | None = str(parent)
    while under is not None and under not in passed:
        passed.add(under)
        under = above.get(under)
    for item in chosen:
        if item.id in passed:
            raise PartOfItself(str(item.label), str(find_item(mission, str(parent)).label))
