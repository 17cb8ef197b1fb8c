"""Files besides the photographs: kept, come again, not taken, held elsewhere; each kind under its true name."""

from collections.abc import Iterator

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.report.blocks import Block, Gap, Heading, Para
from fieldkit.report.compound import Whole
from fieldkit.report.content import FileRow, ReportContent, Translate
from fieldkit.report.marks import Anchor
from fieldkit.report.sheet_tables import source_style
from fieldkit.report.styles import CELL, CELL_QUIET, CELL_STRONG, SECTION, SECTION_GAP, SUBHEAD
from fieldkit.report.tables import Column, Row, Table

LEAST = 150.0
"""Room in which a list may begin; a long one runs over pages anyway."""


def other_files(anchor: Anchor, content: ReportContent, translate: Translate) -> Iterator[Block]:
    """The lists that have rows, or a sentence."""
    lists = [_list(title, reason, rows, translate) for title, reason, rows in _kinds(content, translate) if rows]
    heading = Heading(anchor.title, SECTION, anchor, lead=_lead(content, translate), ruled=True)
    yield Whole((heading, *(block for one in lists for block in (one, Gap(18)))))
    yield Gap(SECTION_GAP - 18 if lists else SECTION_GAP)


def _lead(content: ReportContent, translate: Translate) -> str:
    files = content.other_files
    if content.extent.kind == "chosen":
        return translate(
            QT_TRANSLATE_NOOP(
                "report",
                "A packet of chosen items lists only the files on which these rest. What the intakes of the mission"
                " met besides stands in data/records/intake.jsonl.",
            )
        )
    if not (files.kept or files.again or files.not_taken or files.elsewhere):
        return translate(QT_TRANSLATE_NOOP("report", "The records name no other files."))
    return translate(
        QT_TRANSLATE_NOOP("report", "Reasons are what the program met; nothing is said of what no intake has seen.")
    )


def _kinds(content: ReportContent, translate: Translate) -> Iterator[tuple[str, str, tuple[FileRow, ...]]]:
    files = content.other_files
    reason = translate(QT_TRANSLATE_NOOP("report", "Reason"))
    yield (
        translate(QT_TRANSLATE_NOOP("report", "In the packet, not readable as photographs")),
        reason,
        files.kept,
    )
    yield (
        translate(QT_TRANSLATE_NOOP("report", "Content that came again under another name")),
        translate(QT_TRANSLATE_NOOP("report", "The same content as")),
        files.again,
    )
    yield translate(QT_TRANSLATE_NOOP("report", "Met and not taken")), reason, files.not_taken
    yield (
        translate(
            QT_TRANSLATE_NOOP("report", "Held elsewhere: the log knows them, their bytes are not in this packet")
        ),
        translate(QT_TRANSLATE_NOOP("report", "Known as")),
        files.elsewhere,
    )


def _list(title: str, reason: str, rows: tuple[FileRow, ...], translate: Translate) -> Block:
    columns = (
        Column(translate(QT_TRANSLATE_NOOP("report", "File name as found, SHA-256")), 60),
        Column(reason, 50),
    )
    table = Table(columns, tuple(_file(row) for row in rows))
    return Whole((Heading(title, SUBHEAD), table), LEAST)


def _file(row: FileRow) -> Row:
    return Row(
        (
            (Para(row.file_name, CELL_STRONG, "ltr"), Para(shortened(row.sha256), CELL_QUIET, "ltr")),
            (Para(row.reason, CELL), Para(row.source.words, source_style(row.source))),
        )
    )


def shortened(digest: str) -> str:
    """The first and the last eight digits of a hash."""
    return f"{digest[:8]} … {digest[-8:]}" if len(digest) > 16 else digest
