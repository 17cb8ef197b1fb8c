"""Notes are written about anything, reworded and set aside; they are numbered on what they are about."""

from collections.abc import Mapping

from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.base import OBSERVED
from fieldkit.model.note import LISTS, Note, NoteAdd, NoteCorrect, NoteFields, NoteWithdraw
from fieldkit.numbering import next_note
from fieldkit.recording.fields import Made, Why, correcting, fields_of, needed, setting_aside, understood
from fieldkit.recording.finding import called
from fieldkit.store import given
from fieldkit.vocabulary import Vocabulary


def add_note(
    mission: Mission,
    vocabulary: Vocabulary,
    target: str,
    text: str,
    kind: str = "observation",
    provenance: str = OBSERVED,
) -> Made:
    """Write a note of a kind (`note.*`) about a subject, on which it gets a number.

    Raises `MissingField` without a text, `UnknownTerm`.
    """
    label = next_note(given.note_labels(mission.database, target))
    known = understood(vocabulary, LISTS, {"label": label, "text": needed("text", text), "kind": kind})
    act = NoteAdd(target=target, set=fields_of(NoteFields, known), provenance=vocabulary.find("pv", provenance).id)
    subject = mission.hands.new_id()
    return Made(subject, label, mission.record([Draft(act, (subject,))]))


def correct_note(
    mission: Mission, vocabulary: Vocabulary, note: Note, stated: Mapping[str, object], why: Why
) -> Changes:
    """Reword a note, or give it another kind; the first wording stays in the log.

    Raises `UnknownTerm`, `MissingField` for an empty text, and `NoFieldGiven`, `StandsAlready`.
    """
    if "text" in stated:
        needed("text", str(stated["text"]))
    fields = fields_of(NoteFields, understood(vocabulary, LISTS, stated))
    act = NoteCorrect(set=fields, **correcting(vocabulary, called(mission, note), note, fields, why))
    return mission.record([Draft(act, (note.id,))])


def withdraw_note(mission: Mission, note: Note, reason: str) -> Changes:
    """Set a note aside; it stays in the log. Raises `MissingField` without a reason, `SetAsideAlready`."""
    return mission.record(
        [Draft(NoteWithdraw(reason=setting_aside(called(mission, note), note, reason)), (note.id,))]
    )
