"""What an act states: the fields that are told of it, under their names, and what stands in each in words."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.backup import CopyVerified
from fieldkit.model.base import Act, Worded
from fieldkit.model.calibration import CalibrationAdd, Source
from fieldkit.model.clock import ClockAnomaly, ClockSync, Evidence, How
from fieldkit.model.intake import CardSeen, CheckedInMemory, IntakeDone, Stationery, StationeryAdd
from fieldkit.model.links import PhotoLink, TagAdd
from fieldkit.model.measurement import FirstMeasureAdd, MeasureAdd
from fieldkit.model.mission import ActorBegin, LogFork, MissionInvite, MissionJoin, MissionOpen, StreamOpen
from fieldkit.model.original import OriginalAdd
from fieldkit.model.packet import ExportAbandon, ExportBegin, ExportDone, PacketMerge, ReceiptImport, ReceiptIssue
from fieldkit.model.photo import FirstPhotoAdd, PhotoAdd, PhotoDamage
from fieldkit.recounting.resting import resting_on
from fieldkit.recounting.wording import CORRECTABLE, Wording

Facts = Iterator[tuple[str, str]]
"""Names of fields, marked, and what stands in them, said already."""

SHORT: Final = 12
"""Digits by which a hash is told from others where it need not prove anything."""

NAMES: Final[Mapping[str, str]] = {
    "code": QT_TRANSLATE_NOOP("report", "Code"),
    "title": QT_TRANSLATE_NOOP("report", "Title"),
    "purpose": QT_TRANSLATE_NOOP("report", "Purpose"),
    **{name: CORRECTABLE[name] for name in ("class", "description", "text", "transcription")},
    **CORRECTABLE,
}
"""Every field that people set and correct, by its stored name."""

HANDLING = QT_TRANSLATE_NOOP("report", "Handling")
LETTER = QT_TRANSLATE_NOOP("report", "Team letter")
SOFTWARE = QT_TRANSLATE_NOOP("report", "Program")
PERSON = QT_TRANSLATE_NOOP("report", "Person")
LAPTOP = QT_TRANSLATE_NOOP("report", "Laptop")
FOUND = QT_TRANSLATE_NOOP("report", "Entries found of those written")
FOUND_OF = QT_TRANSLATE_NOOP("report", "{found} of {written}")
FILE_NAME = QT_TRANSLATE_NOOP("report", "File name")
SIZE = QT_TRANSLATE_NOOP("report", "Size")
BYTES = QT_TRANSLATE_NOOP("report", "{count} bytes")
CONTENT = QT_TRANSLATE_NOOP("report", "SHA-256")
DOCUMENT = QT_TRANSLATE_NOOP("report", "What it is")
ACQUISITION = QT_TRANSLATE_NOOP("report", "How it was come by")
SOURCE = QT_TRANSLATE_NOOP("report", "From whom")
PROBLEM = QT_TRANSLATE_NOOP("report", "What hinders it")
NUMBER = QT_TRANSLATE_NOOP("report", "Number")
FORMAT = QT_TRANSLATE_NOOP("report", "Format")
PIXELS = QT_TRANSLATE_NOOP("report", "Pixels")
ENDED = QT_TRANSLATE_NOOP("report", "How it ended")
ENDINGS: Final[Mapping[str, str]] = {
    "complete": QT_TRANSLATE_NOOP("report", "complete"),
    "cancelled": QT_TRANSLATE_NOOP("report", "stopped by a person"),
    "failed": QT_TRANSLATE_NOOP("report", "broken off"),
}
KEPT = QT_TRANSLATE_NOOP("report", "Files kept")
KEPT_OF = QT_TRANSLATE_NOOP("report", "{kept} of {found}")
PHOTOGRAPHS = QT_TRANSLATE_NOOP("report", "Photographs")
PHOTOGRAPHER = QT_TRANSLATE_NOOP("report", "Photographer")
SITE = QT_TRANSLATE_NOOP("report", "Place")
CLOCK = QT_TRANSLATE_NOOP("report", "Clock of the camera")
TAG = QT_TRANSLATE_NOOP("report", "Tag")
DIGEST = QT_TRANSLATE_NOOP("report", "Digest of the catalogue")
SEEN_BEFORE = QT_TRANSLATE_NOOP("report", "Seen before")
NOT_TAKEN = QT_TRANSLATE_NOOP("report", "Not taken")
MEDIUM = QT_TRANSLATE_NOOP("report", "Card or drive")
NOT_THERE = QT_TRANSLATE_NOOP("report", "Numbers that no file bears")
BEGUN_ANEW = QT_TRANSLATE_NOOP("report", "Numbers begin anew at")
ROLE = QT_TRANSLATE_NOOP("report", "Role")
TAGGED = QT_TRANSLATE_NOOP("report", "Tagged as")
FEATURE = QT_TRANSLATE_NOOP("report", "Feature")
METHOD = QT_TRANSLATE_NOOP("report", "Method")
RESTS_ON = QT_TRANSLATE_NOOP("report", "What gives the scale")
GRADE = QT_TRANSLATE_NOOP("report", "Class of the figure")
EDITION = QT_TRANSLATE_NOOP("report", "Edition")
ITEMS = QT_TRANSLATE_NOOP("report", "Items")
FILES = QT_TRANSLATE_NOOP("report", "Files")
SEAL = QT_TRANSLATE_NOOP("report", "Seal")
STREAMS = QT_TRANSLATE_NOOP("report", "Streams of the log")
OFFICER = QT_TRANSLATE_NOOP("report", "Officer")
RECEIPT = QT_TRANSLATE_NOOP("report", "Receipt")
CAMERA = QT_TRANSLATE_NOOP("report", "Camera")
SOURCE_OF = QT_TRANSLATE_NOOP("report", "How it was calibrated")
CALIBRATED_BY: Final[Mapping[Source, str]] = {
    "charuco": QT_TRANSLATE_NOOP("report", "from photographs of a board"),
    "lensfun": QT_TRANSLATE_NOOP("report", "from a database of lenses"),
    "in_photo": QT_TRANSLATE_NOOP("report", "from the scale in a photograph"),
    "told": QT_TRANSLATE_NOOP("report", "somebody told it"),
}
CAMERA_SHOWED = QT_TRANSLATE_NOOP("report", "Its clock showed")
SLATE_SHOWED = QT_TRANSLATE_NOOP("report", "The slate showed")
READ_BY = QT_TRANSLATE_NOOP("report", "How it was read")
READ: Final[Mapping[How, str]] = {
    "code": QT_TRANSLATE_NOOP("report", "by its code"),
    "hand": QT_TRANSLATE_NOOP("report", "by a person"),
}
CAUGHT = QT_TRANSLATE_NOOP("report", "What its clock did")
CAUGHT_AT: Final[Mapping[Evidence, str]] = {
    "back": QT_TRANSLATE_NOOP("report", "it went back"),
    "jump": QT_TRANSLATE_NOOP("report", "it went otherwise than the time since the laptop was started"),
    "gnss": QT_TRANSLATE_NOOP("report", "it showed another time than the satellites gave a camera"),
}
OFF = QT_TRANSLATE_NOOP("report", "By how much")
SECONDS = QT_TRANSLATE_NOOP("report", "{count} s")


def _opened(act: MissionOpen | MissionJoin, wording: Wording) -> Facts:
    yield NAMES["code"], act.code
    yield NAMES["title"], wording.shown(act.title)
    yield HANDLING, wording.term(act.handling)
    yield from _laptop(act, wording)


def _laptop(act: MissionOpen | MissionJoin | StreamOpen, wording: Wording) -> Facts:
    yield LETTER, act.writer.letter
    yield SOFTWARE, wording.shown(act.writer.software)


def _forked(act: LogFork, wording: Wording) -> Facts:
    counted = wording.speak("report", FOUND_OF)
    yield FOUND, counted.format(found=act.found_seq + 1, written=act.remembered_seq + 1)


def _invited(act: MissionInvite, _: Wording) -> Facts:
    yield PERSON, act.person
    yield LETTER, act.letter
    yield LAPTOP, act.device[:SHORT]


def _begun(act: ActorBegin, _: Wording) -> Facts:
    yield PERSON, act.person


def _original(act: OriginalAdd, wording: Wording) -> Facts:
    yield FILE_NAME, wording.shown(act.name.text)
    yield SIZE, wording.speak("report", BYTES).format(count=act.size)
    yield CONTENT, act.sha256
    if act.document is not None:
        yield DOCUMENT, wording.term(act.document)
    yield ACQUISITION, wording.term(act.acquisition)
    yield SOURCE, wording.words(act.source)
    if act.problem is not None:
        yield PROBLEM, wording.problem(act.problem)


def _photo(act: FirstPhotoAdd | PhotoAdd, wording: Wording) -> Facts:
    yield NUMBER, wording.shown(act.number)
    yield FORMAT, wording.shown(act.format)
    if act.width is not None and act.height is not None:
        yield PIXELS, f"{act.width} × {act.height}"
    if act.capture_problem is not None:
        yield PROBLEM, wording.problem(act.capture_problem)


def _damage(act: PhotoDamage, wording: Wording) -> Facts:
    yield PROBLEM, wording.problem(act.problem)


def _intake(act: IntakeDone, wording: Wording) -> Facts:
    yield ENDED, wording.speak("report", ENDINGS[act.ended])
    yield KEPT, wording.speak("report", KEPT_OF).format(kept=act.kept, found=act.found)
    yield PHOTOGRAPHS, str(act.photographs)
    yield SEEN_BEFORE, str(len(act.seen_before))
    yield NOT_TAKEN, str(len(act.not_taken))


def _in_memory(act: CheckedInMemory, _: Wording) -> Facts:
    yield FILES, str(len(act.files))


def stationery(of_all: StationeryAdd | Stationery, wording: Wording) -> Facts:
    """What was said of all files of an intake: names marked in the context `report`, and what is said of each."""
    for name, said in ((PHOTOGRAPHER, of_all.photographer), (SITE, of_all.site), (CLOCK, of_all.clock)):
        if said is not None:
            yield name, wording.words(said)
    for tag in of_all.tags:
        yield TAG, wording.term(tag)


def _backed_up(act: CopyVerified, wording: Wording) -> Facts:
    if act.medium is not None:
        yield MEDIUM, wording.shown(act.medium)
    yield FILES, str(act.originals)
    yield DIGEST, act.digest[:SHORT]


def _card(act: CardSeen, wording: Wording) -> Facts:
    if act.name is not None:
        yield MEDIUM, wording.shown(act.name.text)
    yield FILES, str(act.files)
    for series in act.series:
        for gap in series.gaps:
            yield NOT_THERE, wording.shown(series.spelled(gap))
        for restart in series.restarts:
            yield BEGUN_ANEW, wording.shown(f"{restart.folder}/{series.named(restart.number)}")


def _link(act: PhotoLink, wording: Wording) -> Facts:
    yield ROLE, wording.term(act.role)


def _tag(act: TagAdd, wording: Wording) -> Facts:
    said = wording.term(Worded(term=act.term, text=act.text) if act.text else act.term)
    yield TAGGED, wording.attributed(said, act.provenance)


def _measured(act: FirstMeasureAdd | MeasureAdd, wording: Wording) -> Facts:
    yield wording.term(act.measurand), act.figure.display(wording.speak)
    yield FEATURE, wording.words(act.feature)
    yield METHOD, wording.shown(act.method)
    yield RESTS_ON, resting_on(act.basis, wording)
    yield GRADE, wording.shown(act.grade)


def _calibrated(act: CalibrationAdd, wording: Wording) -> Facts:
    key = act.key
    named = " ".join(filter(None, (key.make, key.model, key.lens_model)))
    yield CAMERA, wording.shown(named) or wording.term(None)
    yield PIXELS, f"{key.width} × {key.height}"
    yield SOURCE_OF, wording.speak("report", CALIBRATED_BY[act.source])
    yield PHOTOGRAPHS, str(len(act.photos))


def _packet_begun(act: ExportBegin, wording: Wording) -> Facts:
    yield EDITION, wording.term(act.edition)
    yield ITEMS, str(len(act.items))
    yield FILES, str(len(act.originals))


def _packet_done(act: ExportDone, wording: Wording) -> Facts:
    yield SEAL, act.seal[:SHORT]
    yield SIZE, wording.speak("report", BYTES).format(count=act.size)


def _merged(act: PacketMerge, _: Wording) -> Facts:
    yield SEAL, act.seal[:SHORT]
    yield STREAMS, str(len(act.streams))
    yield FILES, str(len(act.originals))


def _receipted(act: ReceiptImport, wording: Wording) -> Facts:
    yield OFFICER, act.officer
    yield from _receipt(act, wording)


def _receipt(act: ReceiptImport | ReceiptIssue, _: Wording) -> Facts:
    yield RECEIPT, act.receipt[:SHORT]
    yield SEAL, act.seal[:SHORT]


def _compared(act: ClockSync, wording: Wording) -> Facts:
    yield CAMERA, wording.shown(act.camera.called) or wording.term(None)
    yield CAMERA_SHOWED, wording.shown(act.showing.said)
    yield SLATE_SHOWED, act.slate.utc
    yield READ_BY, wording.speak("report", READ[act.how])


def _strayed(act: ClockAnomaly, wording: Wording) -> Facts:
    yield CAUGHT, wording.speak("report", CAUGHT_AT[act.evidence])
    yield OFF, wording.speak("report", SECONDS).format(count=f"{act.seconds:+}")


def _nothing(_: Act, __: Wording) -> Facts:
    yield from ()


FACTS: Final[Mapping[type[Act], Callable[[Any, Wording], Facts]]] = {
    MissionOpen: _opened,
    MissionJoin: _opened,
    StreamOpen: _laptop,
    LogFork: _forked,
    MissionInvite: _invited,
    ActorBegin: _begun,
    OriginalAdd: _original,
    FirstPhotoAdd: _photo,
    PhotoAdd: _photo,
    PhotoDamage: _damage,
    IntakeDone: _intake,
    CheckedInMemory: _in_memory,
    StationeryAdd: stationery,
    CopyVerified: _backed_up,
    CardSeen: _card,
    PhotoLink: _link,
    TagAdd: _tag,
    FirstMeasureAdd: _measured,
    MeasureAdd: _measured,
    CalibrationAdd: _calibrated,
    ExportBegin: _packet_begun,
    ExportDone: _packet_done,
    ExportAbandon: _nothing,
    PacketMerge: _merged,
    ReceiptImport: _receipted,
    ReceiptIssue: _receipt,
    ClockSync: _compared,
    ClockAnomaly: _strayed,
}
"""What is told of each act that neither sets fields nor speaks of what another entry said."""
