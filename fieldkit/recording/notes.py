"""Notes about anything, and markings read on items."""

from collections.abc import Mapping

from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.marking import LISTS, MarkingAdd, MarkingFields
from fieldkit.model.note import NoteAdd, NoteFields
from fieldkit.numbering import next_marking
from fieldkit.recording.fields import OBSERVED, Made, coded, fields_of, needed, told
from fieldkit.store import given
from fieldkit.store.table import Row
from fieldkit.transcription import parse
from fieldkit.vocabulary import Vocabulary

UNSTATED: Mapping[str, str] = {"type": "mk.unknown", "technique": "mt.unknown", "legibility": "legib.clear"}


def add_note(
    mission: Mission,
    vocabulary: Vocabulary,
    target: str,
    text: str,
    kind: str = "observation",
    provenance: str = OBSERVED,
) -> Changes:
    """Write a note of a kind (`note.*`) about a subject. Raises `MissingField` without a text, `UnknownTerm`."""
    fields = NoteFields(text=needed("text", text), kind=vocabulary.find("note", kind).id)
    act = NoteAdd(target=target, set=fields, provenance=provenance)
    return mission.record([Draft(act, (mission.hands.new_id(),))])


def add_marking(mission: Mission, vocabulary: Vocabulary, item: Row, stated: Mapping[str, str]) -> Made:
    """Record a marking on an item; `stated` holds type, technique, transcription, legibility, position.

    Raises `MissingField` without a transcription, `BadTranscription`, `UnknownTerm`, `BadLabel`.
    """
    transcription = needed("transcription", stated.get("transcription", ""))
    parse(transcription)
    label = next_marking(given.marking_labels(mission.database, str(item["id"])))
    known = coded(vocabulary, LISTS, {**UNSTATED, **stated, "transcription": transcription})
    known |= {"label": label, "position": told(stated.get("position"))}
    fields = fields_of(MarkingFields, known)
    subject = mission.hands.new_id()
    act = MarkingAdd(item=str(item["id"]), set=fields, provenance=OBSERVED)
    return Made(subject, f"{item['label']}/{label}", mission.record([Draft(act, (subject,))]))
