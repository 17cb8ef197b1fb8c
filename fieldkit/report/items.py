"""Item sheets, and the overview that leads to them."""

from collections.abc import Iterator

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.report.blocks import Block, Callout, Gap, Heading, Para, Prose
from fieldkit.report.compound import Whole
from fieldkit.report.content import Fact, ItemSheet, PhotoOnSheet, Translate
from fieldkit.report.fitting import Fitted
from fieldkit.report.marks import Anchor
from fieldkit.report.photos import Photos, captioned
from fieldkit.report.sheet_tables import sheet_tables
from fieldkit.report.styles import (
    BODY,
    BODY_QUIET,
    CELL,
    CELL_CAUTION,
    CELL_STRONG,
    CELL_STRUCK,
    ITEM,
    LABEL,
    SECTION,
    SECTION_GAP,
    SUBHEAD,
    SUBTITLE,
    WARNING,
)
from fieldkit.report.tables import Column, Row, Table

FACTS_A_ROW = 3
OVERVIEW_LEAST = 200.0
FIRST_PHOTOS = (2, 0)
"""In front of the tables, the rest behind them: tables fill a page, rows of pictures do not; or all behind them."""


def anchor_of(number: int, sheet: ItemSheet) -> Anchor:
    """Where the sheet of item `number` begins."""
    return Anchor(f"item-{number}", sheet.label, 1)


def overview(anchor: Anchor, sheets: tuple[ItemSheet, ...], translate: Translate) -> Iterator[Block]:
    """All items in one table."""
    none = translate(QT_TRANSLATE_NOOP("report", "This packet holds no items."))
    heading = Heading(anchor.title, SECTION, anchor, lead="" if sheets else none, ruled=True)
    columns = (
        Column(translate(QT_TRANSLATE_NOOP("report", "Item")), 18),
        Column(translate(QT_TRANSLATE_NOOP("report", "Class")), 46),
        Column(translate(QT_TRANSLATE_NOOP("report", "Photographs")), 14, "end"),
        Column(translate(QT_TRANSLATE_NOOP("report", "Measurements")), 15, "end"),
        Column(translate(QT_TRANSLATE_NOOP("report", "Page")), 9, "end"),
    )
    rows = tuple(_overview_row(number, sheet, translate) for number, sheet in enumerate(sheets))
    yield Whole((heading, *([Table(columns, rows)] if rows else [])), OVERVIEW_LEAST)
    yield Gap(SECTION_GAP)


def _overview_row(number: int, sheet: ItemSheet, translate: Translate) -> Row:
    aside = translate(QT_TRANSLATE_NOOP("report", "Set aside"))
    disputed = translate(QT_TRANSLATE_NOOP("report", "Contradicting entries, undecided"))
    remarks = [aside] * bool(sheet.set_aside) + [disputed] * bool(sheet.conflicts)
    remarks += [] if sheet.provenance.ours else [sheet.provenance.words]
    standing = sum(not line.superseded for line in sheet.measurements)
    return Row(
        (
            (Para(sheet.label, CELL_STRUCK if sheet.set_aside else CELL_STRONG, "ltr"),),
            (Para(sheet.class_label, CELL), *(Para(remark, CELL_CAUTION) for remark in remarks)),
            (Para(str(len(sheet.photos)), CELL, align="end"),),
            (Para(str(standing), CELL, align="end"),),
            (Para("", CELL, page_of=anchor_of(number, sheet).name),),
        )
    )


def item_sheets(sheets: tuple[ItemSheet, ...], translate: Translate) -> Iterator[Block]:
    """One sheet an item; short ones share a page, long ones end with more than a few lines."""
    for number, sheet in enumerate(sheets):
        continued = translate(QT_TRANSLATE_NOOP("report", "Item {label}, continued")).format(label=sheet.label)
        orders = tuple(tuple(_sheet(number, sheet, translate, first)) for first in FIRST_PHOTOS)
        yield Fitted(orders, Para(continued, LABEL, "ltr"))


def _sheet(number: int, sheet: ItemSheet, translate: Translate, first: int) -> Iterator[Block]:
    """The blocks of a sheet, `first` photographs in front of its tables."""
    if number:
        yield Gap(40, ruled=True)
    tag = translate(QT_TRANSLATE_NOOP("report", "Printed tag {tag}")).format(tag=sheet.printed_tag)
    yield Heading(
        sheet.label,
        ITEM,
        anchor_of(number, sheet),
        aside=tag if sheet.printed_tag else "",
        lead=sheet.class_label,
        lead_style=SUBTITLE,
        new_page=number == 0,
    )
    yield from _standing(sheet, translate)
    yield from _facts(sheet, translate)
    yield from _description(sheet, translate)
    yield from _photos(sheet.photos[:first], translate, large=len(sheet.photos) == 1)
    yield from sheet_tables(sheet, translate)
    yield from _photos(sheet.photos[first:], translate, large=len(sheet.photos) == 1)


def _photos(photos: tuple[PhotoOnSheet, ...], translate: Translate, *, large: bool = False) -> Iterator[Block]:
    if photos:
        yield Gap(4)
        yield Photos(tuple(captioned(photo, translate) for photo in photos), large)


def _standing(sheet: ItemSheet, translate: Translate) -> Iterator[Block]:
    if not sheet.provenance.ours:
        title = translate(QT_TRANSLATE_NOOP("report", "Not an observation of the monitors"))
        yield Callout(title, (Para(sheet.provenance.words),), WARNING)
        yield Gap(10)
    if sheet.set_aside:
        title = translate(QT_TRANSLATE_NOOP("report", "This item was set aside"))
        yield Callout(title, (Para(sheet.set_aside),), WARNING)
        yield Gap(10)
    if sheet.conflicts:
        title = translate(QT_TRANSLATE_NOOP("report", "Contradicting entries, undecided"))
        yield Callout(title, tuple(Para(text) for text in sheet.conflicts), WARNING)
        yield Gap(10)


def _facts(sheet: ItemSheet, translate: Translate) -> Iterator[Block]:
    case = Fact(translate(QT_TRANSLATE_NOOP("report", "Case")), sheet.case)
    tags = Fact(translate(QT_TRANSLATE_NOOP("report", "Tags")), ", ".join(sheet.tags))
    cells = [(Para(fact.name, LABEL), Para(fact.value, BODY)) for fact in (case, *sheet.facts, tags) if fact.value]
    if not cells:
        return
    cells += [(Para("", LABEL), Para("", BODY))] * (-len(cells) % FACTS_A_ROW)
    rows = tuple(Row(tuple(cells[start : start + FACTS_A_ROW])) for start in range(0, len(cells), FACTS_A_ROW))
    yield Table((Column("", 1),) * FACTS_A_ROW, rows, ruled=False)
    yield Gap(6)


def _description(sheet: ItemSheet, translate: Translate) -> Iterator[Block]:
    if not sheet.description:
        return
    yield Heading(translate(QT_TRANSLATE_NOOP("report", "Description")), SUBHEAD)
    said = sheet.described_by.words
    source = translate(QT_TRANSLATE_NOOP("report", "Provenance: {provenance}")).format(provenance=said)
    style = BODY_QUIET if sheet.described_by.ours else CELL_CAUTION
    yield Prose((Para(sheet.description), Para(source if said else "", style)), after=8.0)
