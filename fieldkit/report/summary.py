"""The PDF of a packet: `data/report/summary.pdf`."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.progress import Report
from fieldkit.report import cover, items, registers
from fieldkit.report.blocks import Block, Para
from fieldkit.report.content import ReportContent, Translate
from fieldkit.report.faces import Faces
from fieldkit.report.fonts import Fonts
from fieldkit.report.furniture import furniture
from fieldkit.report.marks import Anchor
from fieldkit.report.other_files import other_files
from fieldkit.report.paginate import paginate
from fieldkit.report.paint import Properties, paint
from fieldkit.report.setting import Typesetter
from fieldkit.report.styles import TEXT_HEIGHT, TEXT_WIDTH


def render(content: ReportContent, fonts: Fonts, report: Report, translate: Translate = str) -> bytes:
    """The report as PDF, A4. The same content gives the same bytes.

    Raises `CannotRead` for a missing font package or a preview that is not a JPEG, `CannotWrite` if the
    cache of `fonts` cannot be written, and whatever `report` and the previews raise.
    """
    blocks = tuple(compose(content, translate))
    around = furniture(content, translate)
    setter = Typesetter(Faces(fonts, set(texts_of((blocks, around)))))
    slabs = (slab for block in blocks for slab in block.slabs(setter, TEXT_WIDTH))
    return paint(paginate(slabs, TEXT_HEIGHT), around, properties_of(content), setter, report)


def properties_of(content: ReportContent) -> Properties:
    """What the document says of itself."""
    title = f"Evidence packet report {content.packet_id}"
    return Properties(title, content.software, content.mission_code, content.created)


def compose(content: ReportContent, translate: Translate) -> Iterator[Block]:
    """The blocks of the whole report, in order."""
    sections = _sections(content, translate)
    yield from cover.cover(content, translate)
    yield from cover.contents(tuple(sections.values()), translate)
    yield from cover.limits(content, translate)
    yield from items.overview(sections["items"], content.items, translate)
    yield from items.item_sheets(content.items, translate)
    if "unlinked" in sections:
        yield from registers.unlinked(sections["unlinked"], content, translate)
    yield from registers.photo_log(sections["photos"], content, translate)
    yield from other_files(sections["files"], content, translate)
    yield from registers.custody(sections["custody"], content, translate)
    yield from registers.log_heads(sections["heads"], content, translate)


def _sections(content: ReportContent, translate: Translate) -> dict[str, Anchor]:
    titles = {
        "items": QT_TRANSLATE_NOOP("report", "Items"),
        "unlinked": QT_TRANSLATE_NOOP("report", "Photographs without an item"),
        "photos": QT_TRANSLATE_NOOP("report", "Photo log"),
        "files": QT_TRANSLATE_NOOP("report", "Other files"),
        "custody": QT_TRANSLATE_NOOP("report", "Custody log"),
        "heads": QT_TRANSLATE_NOOP("report", "Log heads"),
    }
    if not content.unlinked_photos:
        del titles["unlinked"]
    return {name: Anchor(name, translate(title), 0) for name, title in titles.items()}


def texts_of(value: object) -> Iterator[str]:
    """Every text inside nested tuples and dataclasses; of a paragraph, the one that is set."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Para):
        yield value.text
    elif isinstance(value, tuple):
        for inner in value:
            yield from texts_of(inner)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name))
