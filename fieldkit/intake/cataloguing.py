"""From files that lie in the store to the acts that catalogue them."""

import os
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fieldkit.coding import clean, coded, described, told
from fieldkit.errors import MissingField
from fieldkit.imaging.confined import too_many_bytes
from fieldkit.imaging.formats import JPEG, recognise
from fieldkit.intake.pointed import named
from fieldkit.keys.identity import checked_code
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Draft, Mission
from fieldkit.model.base import Coded, FileName, Told, Unknown, UnknownKind
from fieldkit.model.capture import Inspection
from fieldkit.model.intake import CardSeen, StationeryAdd
from fieldkit.model.original import Kind, OriginalAdd
from fieldkit.model.photo import PhotoAdd
from fieldkit.originals import Kept
from fieldkit.problem import Problem
from fieldkit.store import originals, photos
from fieldkit.vocabulary import Vocabulary

NOT_RECORDED = Unknown()
RAW = "raw:"
LONGEST_NAME = 4000
OWN = "acq.own"
WHOSE = QT_TRANSLATE_NOOP(
    "errors", "These files are not your own: say who or what they came from, or why that is not said."
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says of all files of an intake at once; None where nothing is said. See `StationeryAdd`."""

    photographer: str | UnknownKind | None = None
    site: str | None = None
    clock: str | None = None
    tags: tuple[Coded, ...] = ()

    @classmethod
    def stated(
        cls,
        vocabulary: Vocabulary,
        photographer: str | UnknownKind | None = None,
        site: str = "",
        clock: str = "",
        tags: Sequence[str] = (),
    ) -> "Said":
        """From the words of a person; a tag is spelled as for an item.

        Raises `BadLabel` for a photographer who is no code such as `P-01`, `UnknownTerm`, `Ambiguous`,
        `DescribesNothing`, `MissingField`.
        """
        who = checked_code(photographer) if isinstance(photographer, str) else photographer
        terms = tuple(dict.fromkeys(described(vocabulary, tag) for tag in tags))
        return cls(who, clean(site) or None, clean(clock) or None, terms)

    def __bool__(self) -> bool:
        return self != Said()

    def of(self, intake: str) -> StationeryAdd:
        """The act that says so of the intake with that id."""
        return StationeryAdd(
            intake=intake, photographer=self.photographer, site=self.site, clock=self.clock, tags=self.tags
        )


@dataclass(frozen=True, slots=True)
class Source:
    """Where an intake comes from: its folder, how the files were come by (`acq.*`), from whom, and what they are.

    `document` (`doc.*`) is said of every file of the intake, or of none. `files` names those below the folder that
    are meant, where not all are; `card` what a look at the card showed before it was copied. `said` holds for all.
    """

    folder: Path
    acquisition: Coded = OWN
    origin: Told = NOT_RECORDED
    document: Coded | None = None
    files: tuple[Path, ...] = ()
    card: CardSeen | None = None
    said: Said = Said()

    @classmethod
    def stated(
        cls,
        vocabulary: Vocabulary,
        folder: Path,
        acquisition: str = OWN,
        origin: str | UnknownKind | None = None,
        document: str | None = None,
        files: tuple[Path, ...] = (),
        card: CardSeen | None = None,
        said: Said | None = None,
    ) -> "Source":
        """A source from the words of a person.

        Raises what `coding.coded` raises, and `MissingField` where files are not our own and nobody says whose.
        """
        how = coded(vocabulary, "acq", acquisition)
        if how != OWN and not origin:
            raise MissingField("from", WHOSE)
        what = None if document is None else coded(vocabulary, "doc", document)
        return cls(named(folder), how, told(origin), what, tuple(map(named, files)), card, said or Said())

    def name(self, path: Path) -> FileName:
        """What stands for a file below the folder in lists: its path from there."""
        return file_name(path.relative_to(self.folder).as_posix())


class Inspects(Protocol):
    """A decoder, or several threads' share in one."""

    def inspect(self, data: bytes, /) -> Inspection:
        """See `imaging.decoder.Decoder`."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file that lies in the store, and what it shows of itself."""

    path: Path
    kept: Kept
    inspection: Inspection
    doubt: Problem | None = None

    @property
    def problem(self) -> Problem | None:
        """Why the copy is in doubt, though a person keeps it, or else why its picture cannot be shown."""
        return self.doubt or self.inspection.picture_problem

    @property
    def is_photo(self) -> bool:
        """Camera raw files are photographs too: numbered and linked, though no picture is made of them."""
        return self.inspection.picture_problem is None or self.inspection.format.startswith(RAW)


@dataclass(frozen=True, slots=True)
class Catalogued:
    """What came of files in the store.

    Those that were new, with the number of the photograph (empty for other files); and those seen before, with the
    id of their original.
    """

    fresh: tuple[tuple[Arrived, str], ...]
    again: tuple[tuple[Arrived, str], ...]


def inspect(mission: Mission, decoder: Inspects, kept: Kept) -> Inspection:
    """What an original shows of itself. Of a JPEG the start suffices, unless other data push its picture back."""
    kind = recognise(kept.head)
    all_needed = kept.size <= len(kept.head) or too_many_bytes(kept.size) or kind.decoder is None
    if all_needed or kind is JPEG:
        found = decoder.inspect(kept.head)
        if all_needed or not (found.picture_problem or found.capture_problem):
            return found
    return decoder.inspect(mission.originals.read(kept.sha256))


def catalogue(
    mission: Mission,
    source: Source,
    intake: str | None,
    arrived: Sequence[Arrived],
    before: Callable[[], Sequence[Draft]] = list,
) -> Catalogued:
    """Record files that lie in the store, as one transaction; only now do they count as taken in.

    `intake` is the id of the intake that brought them; without one they are recorded as recovered. What `before`
    gives stands before those that are new, if any is.
    """
    fresh: dict[str, tuple[Arrived, list[Draft]]] = {}
    again: list[tuple[Arrived, str]] = []
    number = photos.highest_number(mission.database, mission.letter)
    for one in arrived:
        known = originals.by_content(mission.database, one.kept.sha256)
        if known is not None:
            again.append((one, known.id))
        elif one.kept.sha256 in fresh:
            again.append((one, fresh[one.kept.sha256][1][0].subjects[0]))
        else:
            number += one.is_photo
            fresh[one.kept.sha256] = one, _drafts(mission, source, intake, one, number)
    if fresh:
        mission.record(
            [*before(), *(draft for _, drafts in fresh.values() for draft in drafts)],
            holding={one.kept.sha256: one.kept.size for one in arrived},
        )
    numbered = tuple((one, _number(drafts)) for one, drafts in fresh.values())
    return Catalogued(numbered, tuple(again))


def file_name(text: str) -> FileName:
    """A file name as found; where text cannot stand for it exactly, its bytes are kept beside it in hex.

    That is where they are no text, or text outside normal form C, or very long.
    """
    raw = os.fsencode(text)
    shown = unicodedata.normalize("NFC", raw.decode("utf-8", "backslashreplace"))[:LONGEST_NAME]
    return FileName(text=shown, raw=None if shown.encode() == raw else raw.hex())


def _drafts(mission: Mission, source: Source, intake: str | None, one: Arrived, number: int) -> list[Draft]:
    """The acts about one file: the original and, if it is one, the photograph with `number`."""
    original, inspection = mission.hands.new_id(), one.inspection
    drafts = [Draft(_original(source, intake, one), (original,))]
    if one.is_photo:
        photo = PhotoAdd(
            original=original,
            number=f"P-{mission.letter}{number:04d}",
            format=inspection.format,
            width=inspection.width,
            height=inspection.height,
            capture=inspection.capture,
            capture_problem=inspection.capture_problem,
            account=inspection.account,
        )
        drafts.append(Draft(photo, (mission.hands.new_id(),)))
    return drafts


def _number(drafts: Sequence[Draft]) -> str:
    return next((draft.act.number for draft in drafts if isinstance(draft.act, PhotoAdd)), "")


def _original(source: Source, intake: str | None, one: Arrived) -> OriginalAdd:
    inspection, below = one.inspection, one.path.parent.relative_to(source.folder)
    return OriginalAdd(
        sha256=one.kept.sha256,
        size=one.kept.size,
        name=file_name(one.path.name),
        folder=file_name(below.as_posix()) if below.parts else None,
        modified=one.kept.modified,
        kind=_kind(source, one),
        mime=inspection.mime,
        extension=inspection.extension,
        document=source.document,
        acquisition=source.acquisition,
        source=source.origin,
        intake=intake,
        recovered=intake is None,
        problem=one.problem,
    )


def _kind(source: Source, one: Arrived) -> Kind:
    """What kind of file it is, judged by its content, and by what is said of it where the content says nothing."""
    mime = one.inspection.mime
    if one.is_photo:
        return "photo"
    if mime.startswith("video/"):
        return "video"
    return "document" if mime == "application/pdf" or source.document is not None else "other"
