"""What a picture file shows of itself: its format, its size and what the camera wrote into it.

Everything here is a claim of the file, kept as found. Texts are in Unicode normal form C, at most 1000
characters, and characters that cannot be seen or that reorder text stand as escapes (`\\u202e`).
"""

from typing import Annotated, Final, Literal

from msgspec import Meta

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.base import Count, Decimal, Line, Sha256, Value
from fieldkit.problem import Problem

Degrees = Annotated[str, Meta(pattern=r"^[+-][0-9]{1,3}\.[0-9]{7}\Z")]
"""Decimal degrees with sign and seven places (about a centimetre): `+50.0045000`; north and east are `+`."""

Orientation = Annotated[int, Meta(ge=1, le=8)]
"""Exif 2.32, 4.6.4: how the stored pixels have to be turned to be seen upright; 1: not at all."""

PositionProblem = Literal["no_hemisphere", "incomplete", "undefined", "out_of_range", "zero", "altitude"]

POSITION_PROBLEMS: dict[PositionProblem, str] = {
    "no_hemisphere": QT_TRANSLATE_NOOP("capture", "The file gives coordinates without saying which hemisphere."),
    "incomplete": QT_TRANSLATE_NOOP("capture", "The file gives only one of latitude and longitude."),
    "undefined": QT_TRANSLATE_NOOP("capture", "The file gives coordinates that are no numbers."),
    "out_of_range": QT_TRANSLATE_NOOP("capture", "The file gives coordinates that exist nowhere on Earth."),
    "zero": QT_TRANSLATE_NOOP("capture", "The file gives 0, 0, which cameras write when they do not know."),
    "altitude": QT_TRANSLATE_NOOP(
        "capture", "The file gives a height without saying whether it is above or below; it was left out."
    ),
}


class Position(Value, frozen=True):
    """Where the camera says it was. Only "zero" and "altitude" leave both a position and a problem.

    `altitude_m` is above sea level, or above the ellipsoid: GPSAltitudeRef means other things in Exif 2.32 and 3.0.
    """

    lat: Degrees
    lon: Degrees
    altitude_m: Decimal | None = None
    datum: Line | None = None


class FirstCapture(Value, frozen=True):
    """What `photo.add/1` keeps of what the camera wrote; its fields never change."""

    make: Line | None = None
    model: Line | None = None
    body_serial: Line | None = None
    lens_model: Line | None = None
    lens_serial: Line | None = None
    software: Line | None = None
    time_text: Line | None = None
    offset_text: Line | None = None
    subsec: Line | None = None
    gps_time: Line | None = None
    orientation: Orientation | None = None
    focal_mm: Decimal | None = None
    focal_35mm: Decimal | None = None
    exposure: Annotated[str, Meta(pattern=r"^[0-9]+(/[0-9]+)?\Z")] | None = None
    f_number: Decimal | None = None
    iso: Decimal | None = None
    position: Position | None = None
    position_problem: PositionProblem | None = None


class Capture(FirstCapture, frozen=True):
    """What the camera wrote. `None`: the file does not say, unless the field is said to be not read.

    `time_text` (DateTimeOriginal), `offset_text` (OffsetTimeOriginal) and `subsec` are verbatim; `gps_time`
    is GPSDateStamp and GPSTimeStamp, which exist without a position too. `exposure` is in seconds, an
    exact fraction in lowest terms: `1/125`, `5/2`, `30`. The same three tags of the moment when the picture was
    made digital and of the file's last change stand apart: each has an offset of its own, or none.

    `..._not_read`: there is a note of the maker, which is not read and may hold what stands nowhere else.
    """

    digitized_text: Line | None = None
    digitized_offset_text: Line | None = None
    digitized_subsec: Line | None = None
    changed_text: Line | None = None
    changed_offset_text: Line | None = None
    changed_subsec: Line | None = None
    body_serial_not_read: bool = False
    lens_serial_not_read: bool = False


class ExifBlock(Value, frozen=True):
    """Where in the original the camera's account lies, verbatim: a TIFF structure (Exif 2.32, 4.5)."""

    start: Count
    length: Count
    sha256: Sha256


FURTHER_BLOCK: Final = "Exif block"
"""In the place of a tag: the file holds a further Exif block, which was not read and may say otherwise."""


class Doubt(Value, frozen=True):
    """A tag of which exifread and Pillow, both asked, say different things; `None`: nothing.

    What is kept is what exifread reads. That is a habit, and no judgement. Where `tag` is `FURTHER_BLOCK`, neither
    of them was asked.
    """

    tag: Line
    exifread: Line | None = None
    pillow: Line | None = None


class PreviewOf(Value, frozen=True):
    """How many pixels the sensor's picture has that a smaller one stands for: a preview, or every second pixel."""

    width: Count
    height: Count


class Account(Value, frozen=True):
    """How a photograph was read.

    `exif` is empty where the whole file is one TIFF structure, or holds none. `c2pa_bytes`: the length of a
    manifest of provenance (C2PA) that the file carries; it is present, not validated. Where several blocks claim to
    be all that the camera wrote, the first alone was read, and a doubt says so.
    """

    exif: tuple[ExifBlock, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    c2pa_bytes: Count | None = None
    preview_of: PreviewOf | None = None


class Inspection(Value, frozen=True):
    """What a file is, judged by its content alone.

    `width` and `height` count the pixels that the decoder delivers before the Exif orientation is applied
    (a HEIF container's own turn is applied); of a camera raw file they are those of the picture that stands for
    it, and the `account` tells how large the sensor's is. `capture_problem`: why nothing could be read of what the
    camera wrote. `picture_problem`: why this is not a photograph that we can read, as far as its header tells;
    `None` does not promise that all of the picture is there.
    """

    format: Line
    mime: Line
    extension: Line
    width: Count | None = None
    height: Count | None = None
    account: Account | None = None
    capture: Capture | None = None
    capture_problem: Problem | None = None
    picture_problem: Problem | None = None
