"""What the Record screen shows, read out of the catalogue."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fieldkit import browsing, recording
from fieldkit.model.measurement import Measurement
from fieldkit.progress import Report
from fieldkit.recording import Dossier
from ui.desk import Desk
from ui.presenters.item_form import TAGS, is_blank, values
from ui.presenters.pieces import Piece, pieces
from ui.presenters.record_values import Form, Measured, Missing, Note
from ui.presenters.terms import Terms

UNGROUPED = browsing.Query((browsing.Chip.where("state", "ungrouped"),))


@dataclass(frozen=True, slots=True)
class RecordReading:
    """Reads for the screen, in its language: lists on the lane that finds, all else in the window's thread."""

    desk: Desk
    terms: Terms

    def pieces(self, report: Report) -> Sequence[Piece]:
        """Every item, by label. Raises `Cancelled`."""
        return pieces(self.desk, self.terms, report)

    def ungrouped(self, report: Report) -> int:
        """How many photographs belong to no item. Raises `Cancelled`."""
        return browsing.size(self.desk.looking, self.desk.vocabulary, UNGROUPED, report).photos

    def stands(self, item: str) -> Mapping[str, object]:
        """What the fields of an item hold, its tags among them."""
        return _stands(recording.dossier(self.desk.reading, item))

    def form(self, item: str) -> Form:
        """The form of an item that stands."""
        found = recording.dossier(self.desk.reading, item)
        stands = _stands(found)
        return Form(
            id=found.item.id,
            label=found.item.label or "",
            values=stands,
            missing=_missing(stands, found),
            measured=self._figures(found.measurements),
            notes=[Note(note.label or "", note.text or "", note.actor) for note in found.notes],
            photos=len({link.photo for link, _ in found.shown}),
            withdrawn=found.item.withdrawn or "",
        )

    def _figures(self, recorded: Sequence[Measurement]) -> list[Measured]:
        superseded = {one.supersedes for one in recorded}
        return [
            Measured(
                id=one.id,
                measurand=self.terms(one.measurand),
                figure=one.figure,
                grade=one.grade,
                standing=one.withdrawn is None and one.id not in superseded,
            )
            for one in recorded
        ]


def begun_form(begun: Mapping[str, object], photos: int) -> Form:
    """The form of an item that is only begun."""
    lacking = [one for one in (Missing.HAZARD, Missing.CLASS) if is_blank(begun.get(one.value))]
    return Form("", "", dict(begun), (*lacking, *(() if photos else (Missing.PHOTO,))), photos=photos)


def _stands(found: Dossier) -> Mapping[str, object]:
    return {**values(found.item), TAGS: tuple(_tag(tag.term, tag.text) for tag in found.tags)}


def _missing(stands: Mapping[str, object], found: Dossier) -> tuple[Missing, ...]:
    standing = [one for one in found.measurements if one.withdrawn is None]
    lacks = {
        Missing.HAZARD: is_blank(stands["hazard"]),
        Missing.CLASS: is_blank(stands["class"]),
        Missing.PHOTO: not found.shown,
        Missing.SCALE: not standing,
    }
    return tuple(one for one, holds in lacks.items() if holds)


def _tag(term: str, text: str) -> str:
    return f"{term}={text}" if text else term
