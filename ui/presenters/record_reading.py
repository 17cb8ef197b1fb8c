"""What the Record screen shows, read out of the catalogue."""

from collections.abc import Mapping, Sequence

from fieldkit import browsing, recording
from fieldkit.model.base import Worded
from fieldkit.model.measurement import Measurement
from fieldkit.recording import Dossier
from fieldkit.vocabulary import Vocabulary
from ui.desk import Desk
from ui.presenters.item_form import TAGS, is_blank, values
from ui.presenters.record_values import Form, Lists, Measured, Missing, Note, Piece

UNGROUPED = browsing.Query((browsing.Chip.where("state", "ungrouped"),))


def lists_of(desk: Desk) -> Lists:
    """The left column."""
    mission, vocabulary = desk.reading, desk.vocabulary
    rows = browsing.item_rows(mission, vocabulary, browsing.EVERYTHING)
    pieces = [_piece(vocabulary, item) for item in browsing.items_at(mission, rows) if item is not None]
    return Lists(browsing.size(mission, vocabulary, UNGROUPED).photos, pieces)


def form_of(desk: Desk, item: str) -> Form:
    """The form of an item that stands."""
    found, vocabulary = recording.dossier(desk.reading, item), desk.vocabulary
    stands = {**values(found.item), TAGS: tuple(_tag(tag.term, tag.text) for tag in found.tags)}
    return Form(
        id=found.item.id,
        label=found.item.label or "",
        values=stands,
        missing=_missing(stands, found),
        measured=_figures(vocabulary, found.measurements),
        notes=[Note(note.label or "", note.text or "", note.actor) for note in found.notes],
        photos=len({link.photo for link, _ in found.shown}),
        withdrawn=found.item.withdrawn or "",
    )


def begun_form(begun: Mapping[str, object], photos: int) -> Form:
    """The form of an item that is only begun."""
    lacking = [one for one in (Missing.HAZARD, Missing.CLASS) if is_blank(begun.get(one.value))]
    return Form("", "", dict(begun), (*lacking, *(() if photos else (Missing.PHOTO,))), photos=photos)


def _piece(vocabulary: Vocabulary, item: browsing.ItemShown) -> Piece:
    return Piece(item.id, item.label or "", _named(vocabulary, item.class_), item.withdrawn is not None)


def _missing(stands: Mapping[str, object], found: Dossier) -> tuple[Missing, ...]:
    standing = [one for one in found.measurements if one.withdrawn is None]
    lacks = {
        Missing.HAZARD: is_blank(stands["hazard"]),
        Missing.CLASS: is_blank(stands["class"]),
        Missing.PHOTO: not found.shown,
        Missing.SCALE: not standing,
    }
    return tuple(one for one, holds in lacks.items() if holds)


def _figures(vocabulary: Vocabulary, recorded: Sequence[Measurement]) -> list[Measured]:
    superseded = {one.supersedes for one in recorded}
    return [
        Measured(
            id=one.id,
            measurand=_named(vocabulary, one.measurand),
            figure=one.figure,
            grade=one.grade,
            standing=one.withdrawn is None and one.id not in superseded,
        )
        for one in recorded
    ]


def _named(vocabulary: Vocabulary, said: str | Worded | None) -> str:
    if said is None:
        return ""
    return said.text if isinstance(said, Worded) else vocabulary.label(said)


def _tag(term: str, text: str) -> str:
    return f"{term}={text}" if text else term
