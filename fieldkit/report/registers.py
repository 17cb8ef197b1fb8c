"""The registers at the end: unlinked photographs, photo log, custody log, log heads."""

from collections.abc import Iterator

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.report.blocks import Block, Gap, Heading, Para
from fieldkit.report.compound import Beside, Whole, WritingLines, qr_code
from fieldkit.report.content import LogHead, PhotoLogRow, ReportContent, Translate
from fieldkit.report.cover import in_groups
from fieldkit.report.marks import Anchor
from fieldkit.report.other_files import shortened
from fieldkit.report.photos import Photos, captioned
from fieldkit.report.sheet_tables import joined, source_style
from fieldkit.report.styles import CELL, CELL_QUIET, CELL_STRONG, HASH, ITEM, LABEL, SECTION, SECTION_GAP, SUBHEAD
from fieldkit.report.tables import Column, Row, Table

HEAD_CODE = 112.0


def _section(anchor: Anchor, lead: str, *body: Block) -> Iterator[Block]:
    """A section on a page of its own, or after the one before it if all of it fits there."""
    yield Whole((Heading(anchor.title, SECTION, anchor, lead=lead, ruled=True), *body))
    yield Gap(SECTION_GAP)


def unlinked(anchor: Anchor, content: ReportContent, translate: Translate) -> Iterator[Block]:
    """Photographs that show no catalogued item."""
    lead = translate(QT_TRANSLATE_NOOP("report", "Photographs in this packet that nobody has linked to an item."))
    photos = Photos(tuple(captioned(photo, translate) for photo in content.unlinked_photos))
    yield from _section(anchor, lead, photos)


def photo_log(anchor: Anchor, content: ReportContent, translate: Translate) -> Iterator[Block]:
    """One row a photograph."""
    lead = translate(
        QT_TRANSLATE_NOOP(
            "report",
            "File names, times and offsets stand as the camera wrote them; none was corrected. Of each SHA-256 the"
            " first and the last eight digits are shown, the whole is in the records. Photographs are"
            " recorded as the monitors' own unless a line says where they came from.",
        )
    )
    none = translate(QT_TRANSLATE_NOOP("report", "This packet holds no photographs."))
    columns = (
        Column(translate(QT_TRANSLATE_NOOP("report", "No.")), 38),
        Column(translate(QT_TRANSLATE_NOOP("report", "Original file, SHA-256, position")), 146),
        Column(translate(QT_TRANSLATE_NOOP("report", "Time as found, camera")), 176),
        Column(translate(QT_TRANSLATE_NOOP("report", "Item, role")), 86),
    )
    rows = tuple(_photo(row, translate) for row in content.photo_log)
    yield from _section(anchor, lead, Table(columns, rows)) if rows else _section(anchor, none)


def _photo(row: PhotoLogRow, translate: Translate) -> Row:
    located = QT_TRANSLATE_NOOP("report", "with position")
    nowhere = QT_TRANSLATE_NOOP("report", "no position")
    remark = translate(QT_TRANSLATE_NOOP("report", "Remark: {remark}")).format(remark=row.remarks)
    known_by = joined(shortened(row.sha256), translate(located if row.has_position else nowhere))
    return Row(
        (
            (Para(row.number, CELL_STRONG, "ltr"),),
            (Para(row.file_name, CELL, "ltr"), Para(known_by, CELL_QUIET, "ltr")),
            (Para(row.taken, CELL), Para(row.camera, CELL_QUIET)),
            (Para(row.item, CELL_STRONG, "ltr"), Para(row.role, CELL_QUIET)),
        ),
        below=(
            Para("" if row.source.ours else row.source.words, source_style(row.source)),
            Para(remark if row.remarks else "", CELL_QUIET),
        ),
    )


def custody(anchor: Anchor, content: ReportContent, translate: Translate) -> Iterator[Block]:
    """The custody log in words, one row an entry; of a selection only the entries that concern it."""
    whole = QT_TRANSLATE_NOOP(
        "report",
        "Every act in the order of the log. Numbers count within one stream, times are what the clock of"
        " the writing device claimed. The chained entries themselves are in the folder “custody”.",
    )
    part = QT_TRANSLATE_NOOP(
        "report",
        "Acts about what is in this packet, and those with which laptops and people began: {shown} of the {all}"
        " entries of the log. The whole log is in the folder “custody”. Numbers count within one stream, times are"
        " what the clock of the writing device claimed.",
    )
    shown = {"shown": len(content.custody), "all": content.totals.log_entries}
    lead = translate(part if content.extent.kind == "chosen" else whole).format(**shown)
    columns = (
        Column(translate(QT_TRANSLATE_NOOP("report", "No.")), 8, "end"),
        Column(translate(QT_TRANSLATE_NOOP("report", "Stream")), 14),
        Column(translate(QT_TRANSLATE_NOOP("report", "Time claimed")), 30),
        Column(translate(QT_TRANSLATE_NOOP("report", "Person")), 11),
        Column(translate(QT_TRANSLATE_NOOP("report", "Act")), 40),
        Column(translate(QT_TRANSLATE_NOOP("report", "Subject")), 36),
    )
    rows = tuple(
        Row(
            (
                (Para(str(row.seq), CELL, align="end"),),
                (Para(row.stream, CELL_QUIET, "ltr"),),
                (Para(row.when, CELL, "ltr"),),
                (Para(row.who, CELL_STRONG, "ltr"),),
                (Para(row.act, CELL),),
                (Para(row.subject, CELL_QUIET, "ltr"),),
            )
        )
        for row in content.custody
    )
    none = translate(QT_TRANSLATE_NOOP("report", "The custody log holds no entries."))
    yield from _section(anchor, lead, Table(columns, rows)) if rows else _section(anchor, none)


def log_heads(anchor: Anchor, content: ReportContent, translate: Translate) -> Iterator[Block]:
    """How far the log reached, for keeping on paper outside anybody's reach."""
    lead = translate(
        QT_TRANSLATE_NOOP(
            "report",
            "Whoever keeps this page can later prove that no entry up to here was added, changed or removed. Leave"
            " a signed copy with someone outside the team.",
        )
    )
    yield Heading(anchor.title, SECTION, anchor, lead=lead, new_page=True, ruled=True)
    packet = translate(QT_TRANSLATE_NOOP("report", "Packet {packet}")).format(packet=content.packet_id)
    yield Heading(packet, ITEM)
    yield Gap(10)
    for log in content.log_heads:
        yield Whole((_log_head(content.packet_id, log, translate), Gap(22)))
    signatures = (
        translate(QT_TRANSLATE_NOOP("report", "Handed over by: code, signature")),
        translate(QT_TRANSLATE_NOOP("report", "Received by: name, signature")),
        translate(QT_TRANSLATE_NOOP("report", "Place, date, time")),
    )
    yield WritingLines(signatures)


def _log_head(packet_id: str, log: LogHead, translate: Translate) -> Block:
    stream = translate(QT_TRANSLATE_NOOP("report", "Stream {stream}")).format(stream=in_groups(log.stream))
    facts = (
        (translate(QT_TRANSLATE_NOOP("report", "Entries")), str(log.size)),
        (translate(QT_TRANSLATE_NOOP("report", "Head: SHA-256 of the last entry")), in_groups(log.head)),
        (translate(QT_TRANSLATE_NOOP("report", "Root of the Merkle tree")), in_groups(log.root)),
    )
    rows = tuple(Row(((Para(name, LABEL), Para(value, HASH, "ltr")),)) for name, value in facts)
    left = (Heading(stream, SUBHEAD), Gap(4), Table((Column("", 1),), rows, ruled=False))
    line = f"{packet_id}\nlog: {log.stream} {log.size} {log.head} {log.root}"
    return Beside(left, qr_code(line, HEAD_CODE, ""), HEAD_CODE)
