"""Markings are read on items, read anew and set aside."""

from collections.abc import Mapping

from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.base import OBSERVED, Unknown
from fieldkit.model.item import Item
from fieldkit.model.marking import LISTS, Marking, MarkingAdd, MarkingCorrect, MarkingFields, MarkingWithdraw
from fieldkit.numbering import next_marking
from fieldkit.recording.fields import Made, Why, correcting, fields_of, needed, setting_aside, understood
from fieldkit.recording.finding import called
from fieldkit.store import given
from fieldkit.transcription import parse
from fieldkit.vocabulary import Vocabulary

UNSTATED: Mapping[str, object] = {
    "type": "mk.unknown",
    "technique": "mt.unknown",
    "legibility": "legib.unknown",
    "position": Unknown(),
}


def add_marking(
    mission: Mission, vocabulary: Vocabulary, item: Item, stated: Mapping[str, object], provenance: str = OBSERVED
) -> Made:
    """Record a marking on an item; `stated` holds type, technique, transcription, legibility, position.

    Raises `MissingField` without a transcription, `BadTranscription`, `UnknownTerm`, `BadLabel`.
    """
    read = {**stated, "transcription": _transcribed(str(stated.get("transcription", "")))}
    label = next_marking(given.marking_labels(mission.database, item.id))
    fields = fields_of(MarkingFields, {**UNSTATED, **understood(vocabulary, LISTS, read), "label": label})
    subject = mission.hands.new_id()
    act = MarkingAdd(item=item.id, set=fields, provenance=vocabulary.find("pv", provenance).id)
    return Made(subject, f"{item.label}/{label}", mission.record([Draft(act, (subject,))]))


def correct_marking(
    mission: Mission, vocabulary: Vocabulary, marking: Marking, stated: Mapping[str, object], why: Why
) -> Changes:
    """Read a marking anew; the earlier reading stays in the log.

    Raises as `add_marking` does, and `NoFieldGiven`, `StandsAlready`.
    """
    if "transcription" in stated:
        _transcribed(str(stated["transcription"]))
    fields = fields_of(MarkingFields, understood(vocabulary, LISTS, stated))
    act = MarkingCorrect(set=fields, **correcting(vocabulary, called(mission, marking), marking, fields, why))
    return mission.record([Draft(act, (marking.id,))])


def withdraw_marking(mission: Mission, marking: Marking, reason: str) -> Changes:
    """Set a marking aside; it stays in the log. Raises `MissingField` without a reason, `SetAsideAlready`."""
    return mission.record(
        [Draft(MarkingWithdraw(reason=setting_aside(called(mission, marking), marking, reason)), (marking.id,))]
    )


def _transcribed(text: str) -> str:
    """`text`, which must keep to the grammar. Raises `MissingField`, `BadTranscription`."""
    text = needed("transcription", text)
    parse(text)
    return text
