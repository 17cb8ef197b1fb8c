"""What a report says: plain values in words, gathered from the catalogue by whoever packs.

Every text here may come from a stranger; nothing in this package reads markup in it. A field left empty is
not shown at all, so what is unknown must be said in words (“not recorded”). Times are claims, written out
by the caller with the clock they rest on. Hashes and fingerprints are lower-case hexadecimal.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Preview = Callable[[], bytes]
"""Reads the JPEG that stands for a photograph in print. Called when the page is written, one at a time."""

Translate = Callable[[str], str]
"""Translates the sentences of a paper, marked under the context `report`, or `print` where it is for the field.

`str` leaves them as they are.
"""


@dataclass(frozen=True, slots=True)
class LogHead:
    """How far one stream of the custody log reached when the report was written; fields as in `seal.txt`."""

    stream: str
    size: int
    head: str
    root: str


@dataclass(frozen=True, slots=True)
class Signer:
    """Who is to sign the seal; `certificate` is the SHA-256 of it (DER)."""

    role: str
    person: str
    certificate: str


@dataclass(frozen=True, slots=True)
class Totals:
    """How many of each thing the packet holds; the same figures stand in its records."""

    items: int
    photographs: int
    measurements: int
    markings: int
    other_files: int
    log_entries: int


@dataclass(frozen=True, slots=True)
class Extent:
    """What of the mission the packet holds: all, all that is not receipted, or `chosen` items (their labels).

    The counts are of what the log knew when the packet was begun: `*_left` are not in the packet; `elsewhere`
    are the originals of the mission whose bytes never came to this folder.
    """

    kind: Literal["all", "unreceipted", "chosen"] = "all"
    chosen: tuple[str, ...] = ()
    items_left: int = 0
    photographs_left: int = 0
    files_left: int = 0
    elsewhere: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement or a file comes from, in words; `ours`: from the monitors' own eyes, hands or cameras."""

    words: str = ""
    ours: bool = True


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what is recorded under it, both in words."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class MeasurementLine:
    """One measurement. `figure` is value and interval: `189.0 mm (95 %: 171–212 mm)`.

    `superseded` says why the line no longer stands. `linked`: its photographs are linked to the item. `scale` is
    what gives the scale or was read, `verdicts` what the figure says of candidates.
    """

    measurand: str
    figure: str
    grade: str
    method: str
    who: str
    feature: str = ""
    photo: str = ""
    linked: bool = True
    scale: str = ""
    verdicts: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    budget: tuple[str, ...] = ()
    superseded: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class MarkingLine:
    """One marking as read; `transcription` may have several lines."""

    label: str
    kind: str
    transcription: str
    legibility: str
    technique: str = ""
    position: str = ""
    provenance: Source = Source()


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note and who wrote it."""

    text: str
    kind: str
    who: str
    when: str
    provenance: Source = Source()
    label: str = ""


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """One correction: the value it replaced stays readable."""

    field: str
    before: str
    after: str
    reason: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class PhotoOnSheet:
    """A photograph in print. `pixels` are those of the preview as shown; `preview` None: none could be made."""

    number: str
    role: str
    file_name: str
    taken: str
    pixels: tuple[int, int]
    preview: Preview | None
    caption: str = ""
    source: Source = Source()


@dataclass(frozen=True, slots=True)
class ItemSheet:
    """Everything one item's sheet shows. `set_aside` holds the reason of a withdrawn item.

    `provenance`: on whose word the item was recorded; fields on another's say so themselves.
    """

    label: str
    class_label: str
    case: str = ""
    printed_tag: str = ""
    set_aside: str = ""
    facts: tuple[Fact, ...] = ()
    tags: tuple[str, ...] = ()
    description: str = ""
    described_by: Source = Source()
    provenance: Source = Source()
    photos: tuple[PhotoOnSheet, ...] = ()
    measurements: tuple[MeasurementLine, ...] = ()
    markings: tuple[MarkingLine, ...] = ()
    notes: tuple[NoteLine, ...] = ()
    corrections: tuple[CorrectionLine, ...] = ()
    conflicts: tuple[str, ...] = ()
    preview: bool = False


@dataclass(frozen=True, slots=True)
class PhotoLogRow:
    """One photograph in the log; `taken` is the camera's text and offset as found, and the true time if known."""

    number: str
    file_name: str
    sha256: str
    camera: str
    taken: str
    has_position: bool
    item: str
    role: str
    remarks: str = ""
    source: Source = Source()


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file that is no photograph of the log, and why it is listed."""

    file_name: str
    reason: str
    sha256: str = ""
    source: Source = Source()


@dataclass(frozen=True, slots=True)
class OtherFiles:
    """Files besides the photographs: kept though not readable as such; content that came again under another
    name; what an intake met and did not take; originals whose bytes are not in this packet."""

    kept: tuple[FileRow, ...] = ()
    again: tuple[FileRow, ...] = ()
    not_taken: tuple[FileRow, ...] = ()
    elsewhere: tuple[FileRow, ...] = ()


@dataclass(frozen=True, slots=True)
class CustodyRow:
    """One entry of the custody log in words."""

    seq: int
    stream: str
    when: str
    who: str
    act: str
    subject: str


@dataclass(frozen=True, slots=True)
class ReportContent:
    """The whole report. `created` is the claim of the sealing device's clock in RFC 3339 UTC.

    `preview`: it is only looked at, before anything is sealed, and says so on every page.
    """

    packet_id: str
    mission_title: str
    mission_code: str
    cases: tuple[str, ...]
    edition: str
    handling: str
    sample: bool
    created: str
    device: str
    software: str
    log_heads: tuple[LogHead, ...]
    signers: tuple[Signer, ...]
    totals: Totals
    extent: Extent = Extent()
    items: tuple[ItemSheet, ...] = ()
    unlinked_photos: tuple[PhotoOnSheet, ...] = ()
    photo_log: tuple[PhotoLogRow, ...] = ()
    other_files: OtherFiles = OtherFiles()
    custody: tuple[CustodyRow, ...] = ()
    limitations: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    preview: bool = False
