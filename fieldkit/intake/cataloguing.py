"""From a file that lies in the store to the acts that catalogue it."""

import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from fieldkit.imaging.decoder import LIMITS
from fieldkit.imaging.formats import JPEG, recognise
from fieldkit.mission import Mission
from fieldkit.model.base import FileName, Told, Unknown
from fieldkit.model.capture import Inspection
from fieldkit.model.original import Acquisition, Kind, OriginalAdd
from fieldkit.model.photo import PhotoAdd
from fieldkit.originals import Kept

NOT_RECORDED = Unknown()


@dataclass(frozen=True, slots=True)
class Source:
    """Where an intake comes from: the folder, how its files were acquired, and what is known of their origin."""

    folder: Path
    acquisition: Acquisition = "own"
    origin: Told = NOT_RECORDED


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file that lies in the store, and what it shows of itself."""

    path: Path
    kept: Kept
    inspection: Inspection


def what_to_inspect(mission: Mission, kept: Kept) -> bytes:
    """As much of an original as the decoder needs: of a JPEG, and of what is no picture, the start."""
    kind = recognise(kept.head)
    if (
        kind is JPEG
        or not (kind.decoder or kind.raw)
        or kept.size <= len(kept.head)
        or kept.size > LIMITS.file_bytes
    ):
        return kept.head
    return mission.originals.read(kept.sha256)


def file_name(text: str) -> FileName:
    """A file name as found; bytes that are no text, or text outside normal form C, are kept beside it in hex."""
    raw = os.fsencode(text)
    shown = unicodedata.normalize("NFC", raw.decode("utf-8", "backslashreplace"))
    return FileName(text=shown, raw=None if shown.encode() == raw else raw.hex())


def original_act(arrived: Arrived, source: Source, batch: str | None) -> OriginalAdd:
    """The act that catalogues a file in the store."""
    inspection, path = arrived.inspection, arrived.path
    below = path.parent.relative_to(source.folder) if path.is_relative_to(source.folder) else Path()
    return OriginalAdd(
        sha256=arrived.kept.sha256,
        size=arrived.kept.size,
        name=file_name(path.name),
        folder=file_name(str(below)) if below.parts else None,
        modified=arrived.kept.modified,
        kind=kind_of(inspection),
        mime=inspection.mime,
        extension=inspection.extension,
        acquisition=source.acquisition,
        source=source.origin,
        intake=batch,
        problem=inspection.picture_problem,
    )


def photo_act(inspection: Inspection, original: str, number: str) -> PhotoAdd:
    """The act that reads a photograph."""
    return PhotoAdd(
        original=original,
        number=number,
        format=inspection.format,
        width=inspection.width or 0,
        height=inspection.height or 0,
        capture=inspection.capture,
        capture_problem=inspection.capture_problem,
    )


def kind_of(inspection: Inspection) -> Kind:
    """What kind of file an original is, judged by its content."""
    if inspection.picture_problem is None:
        return "photo"
    if inspection.mime.startswith("video/"):
        return "video"
    return "document" if inspection.mime.startswith(("text/", "application/pdf")) else "other"
