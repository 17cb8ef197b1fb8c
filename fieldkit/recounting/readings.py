"""What the file of a photograph says of how it came about: what is absent, and what was not read, as well."""

from collections.abc import Iterator
from typing import Final

from fieldkit.labels import QT_TRANSLATE_NOOP, Shown, Speak
from fieldkit.model.capture import FURTHER_BLOCK, POSITION_PROBLEMS, Account, Capture
from fieldkit.model.photo import Photo

Facts = Iterator[tuple[str, str]]
"""Names, marked, and what is to be said of each, said already."""

ABSENT: Final = QT_TRANSLATE_NOOP("readings", "absent")
NOT_READ: Final = QT_TRANSLATE_NOOP("readings", "not read; the maker's own note may hold it")
NOTHING: Final = QT_TRANSLATE_NOOP("readings", "nothing")

CAMERA: Final = QT_TRANSLATE_NOOP("readings", "Camera")
BODY: Final = QT_TRANSLATE_NOOP("readings", "Serial number of the body")
LENS: Final = QT_TRANSLATE_NOOP("readings", "Lens")
LENS_SERIAL: Final = QT_TRANSLATE_NOOP("readings", "Serial number of the lens")
TIME: Final = QT_TRANSLATE_NOOP("readings", "The camera's clock showed")
OFFSET: Final = QT_TRANSLATE_NOOP("readings", "Its offset from UTC")
SUBSEC: Final = QT_TRANSLATE_NOOP("readings", "Fraction of its second")
GPS_TIME: Final = QT_TRANSLATE_NOOP("readings", "Time of the satellites")
DIGITIZED: Final = QT_TRANSLATE_NOOP("readings", "Made digital")
CHANGED: Final = QT_TRANSLATE_NOOP("readings", "Last changed")
POSITION: Final = QT_TRANSLATE_NOOP("readings", "Position")
ON_DATUM: Final = QT_TRANSLATE_NOOP("readings", "{position} (datum {datum})")
UNREADABLE: Final = QT_TRANSLATE_NOOP("readings", "What the camera wrote")
DOUBT: Final = QT_TRANSLATE_NOOP("readings", "Read differently")
BOTH: Final = QT_TRANSLATE_NOOP("readings", "{tag}: “{first}” by ExifRead, “{second}” by Pillow")
FURTHER: Final = QT_TRANSLATE_NOOP("readings", "Further Exif block")
FIRST_ALONE: Final = QT_TRANSLATE_NOOP(
    "readings", "not read; only the first one counts, this one may say otherwise"
)
C2PA: Final = QT_TRANSLATE_NOOP("readings", "Provenance (C2PA)")
PRESENT: Final = QT_TRANSLATE_NOOP("readings", "present, not validated ({count} bytes)")
NONE_FOUND: Final = QT_TRANSLATE_NOOP("readings", "no manifest in the file")
PREVIEW: Final = QT_TRANSLATE_NOOP("readings", "What is shown")
PREVIEW_OF: Final = QT_TRANSLATE_NOOP("readings", "embedded preview, {shown} of {sensor}")
SIZE: Final = QT_TRANSLATE_NOOP("readings", "{width} × {height}")
BLOCK: Final = QT_TRANSLATE_NOOP("readings", "Exif block")
WHERE: Final = QT_TRANSLATE_NOOP("readings", "{count} bytes from byte {start}, SHA-256 {sha256}")


def readings(photo: Photo, speak: Speak, shown: Shown) -> Facts:
    """Everything that is known of how the photograph came about and was read."""
    if photo.capture_problem is not None:
        yield UNREADABLE, photo.capture_problem.said(speak)
    else:
        yield from _of_capture(photo.capture or Capture(), speak, shown)
    if photo.account is not None:
        yield from _of_account(photo, photo.account, speak, shown)


def _of_capture(capture: Capture, speak: Speak, shown: Shown) -> Facts:
    def value(text: str | None, *, unread: bool = False) -> str:
        return shown(text) if text else speak("readings", NOT_READ if unread else ABSENT)

    yield CAMERA, value(" ".join(part for part in (capture.make, capture.model) if part))
    yield BODY, value(capture.body_serial, unread=capture.body_serial_not_read)
    yield LENS, value(capture.lens_model)
    yield LENS_SERIAL, value(capture.lens_serial, unread=capture.lens_serial_not_read)
    yield TIME, value(capture.time_text)
    yield OFFSET, value(capture.offset_text)
    yield SUBSEC, value(capture.subsec)
    if capture.gps_time:
        yield GPS_TIME, shown(capture.gps_time)
    for name, parts in (
        (DIGITIZED, (capture.digitized_text, capture.digitized_subsec, capture.digitized_offset_text)),
        (CHANGED, (capture.changed_text, capture.changed_subsec, capture.changed_offset_text)),
    ):
        if any(parts):
            yield name, shown(_moment(*parts))
    yield from _position(capture, speak, shown)


def _moment(time: str | None, subsec: str | None, offset: str | None) -> str:
    """A time, its fraction and its offset, as they stand in the file."""
    text = time or "?"
    if subsec:
        text += f".{subsec}"
    return f"{text} {offset}" if offset else text


def _position(capture: Capture, speak: Speak, shown: Shown) -> Facts:
    position = capture.position
    if position is not None:
        place = shown(f"{position.lat}, {position.lon}")
        datum = shown(position.datum) if position.datum else speak("readings", ABSENT)
        yield POSITION, speak("readings", ON_DATUM).format(position=place, datum=datum)
    if capture.position_problem is not None:
        yield POSITION, speak("capture", POSITION_PROBLEMS[capture.position_problem])
    elif position is None:
        yield POSITION, speak("readings", ABSENT)


def _of_account(photo: Photo, account: Account, speak: Speak, shown: Shown) -> Facts:
    if account.preview_of is not None:
        sizes = ((photo.width, photo.height), (account.preview_of.width, account.preview_of.height))
        small, large = (shown(speak("readings", SIZE).format(width=w, height=h)) for w, h in sizes)
        yield PREVIEW, speak("readings", PREVIEW_OF).format(shown=small, sensor=large)
    nothing = speak("readings", NOTHING)
    for doubt in account.doubts:
        if doubt.tag == FURTHER_BLOCK:
            yield FURTHER, speak("readings", FIRST_ALONE)
            continue
        both = {"first": shown(doubt.exifread or nothing), "second": shown(doubt.pillow or nothing)}
        yield DOUBT, speak("readings", BOTH).format(tag=shown(doubt.tag), **both)
    found = account.c2pa_bytes
    yield C2PA, speak("readings", NONE_FOUND) if found is None else speak("readings", PRESENT).format(count=found)
    for block in account.exif:
        where = {"count": block.length, "start": block.start, "sha256": shown(block.sha256)}
        yield BLOCK, speak("readings", WHERE).format(**where)
