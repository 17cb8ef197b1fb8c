"""The tables of an item sheet: measurements, markings, notes, corrections."""

from collections.abc import Iterator

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.report.blocks import Block, Gap, Heading, Para
from fieldkit.report.content import (
    CorrectionLine,
    ItemSheet,
    MarkingLine,
    MeasurementLine,
    NoteLine,
    Source,
    Translate,
)
from fieldkit.report.styles import (
    BODY,
    CELL,
    CELL_CAUTION,
    CELL_QUIET,
    CELL_STRONG,
    CELL_STRUCK,
    READING,
    SUBHEAD,
    Style,
)
from fieldkit.report.tables import Column, Row, Table

AFTER = 14.0


def sheet_tables(sheet: ItemSheet, translate: Translate) -> Iterator[Block]:
    """Those tables of `sheet` that have rows."""
    yield from _measurements(sheet.measurements, translate)
    yield from _markings(sheet.markings, translate)
    yield from _notes(sheet.notes, translate)
    yield from _corrections(sheet.corrections, translate)


def joined(*texts: str) -> str:
    """Short texts on one line; empty ones leave no trace."""
    return " · ".join(text for text in texts if text)


def source_style(source: Source) -> Style:
    """Quiet for what is the monitors' own; what others said or brought must not look like it."""
    return CELL_QUIET if source.ours else CELL_CAUTION


def _titled(title: str, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> Iterator[Block]:
    if rows:
        yield Heading(title, SUBHEAD)
        yield Table(columns, rows)
        yield Gap(AFTER)


def _measurements(lines: tuple[MeasurementLine, ...], translate: Translate) -> Iterator[Block]:
    columns = (
        Column(translate(QT_TRANSLATE_NOOP("report", "Quantity")), 30),
        Column(translate(QT_TRANSLATE_NOOP("report", "Value and 95 % interval")), 35),
        Column(translate(QT_TRANSLATE_NOOP("report", "Class")), 14),
        Column(translate(QT_TRANSLATE_NOOP("report", "Method, photograph, person")), 29),
    )
    title = translate(QT_TRANSLATE_NOOP("report", "Measurements"))
    yield from _titled(title, columns, tuple(_measurement(line, translate) for line in lines))


def _measurement(line: MeasurementLine, translate: Translate) -> Row:
    caution = translate(QT_TRANSLATE_NOOP("report", "Caution: {warning}"))
    superseded = translate(QT_TRANSLATE_NOOP("report", "No longer stands: {reason}"))
    budget = translate(QT_TRANSLATE_NOOP("report", "Largest contributions: {budget}"))
    strong, plain = (CELL_STRUCK, CELL_STRUCK) if line.superseded else (CELL_STRONG, CELL)
    cells = (
        (Para(line.measurand, strong), Para(line.feature, CELL_QUIET)),
        (Para(line.figure, strong), *(Para(one, CELL_QUIET) for one in line.verdicts)),
        (Para(line.grade, plain),),
        (
            Para(joined(line.method, line.scale), plain),
            Para(_measured_in(line, translate), CELL_QUIET),
            Para(line.who, CELL_QUIET),
        ),
    )
    below = [Para(superseded.format(reason=line.superseded), CELL_CAUTION)] if line.superseded else []
    below += [Para(caution.format(warning=warning), CELL_CAUTION) for warning in line.warnings]
    if line.budget:
        below.append(Para(budget.format(budget="; ".join(line.budget)), CELL_QUIET))
    return Row(cells, tuple(below))


def _measured_in(line: MeasurementLine, translate: Translate) -> str:
    linked = QT_TRANSLATE_NOOP("report", "In photograph {photo}")
    loose = QT_TRANSLATE_NOOP("report", "In photograph {photo}, which is not linked to this item")
    return translate(linked if line.linked else loose).format(photo=line.photo) if line.photo else ""


def _markings(lines: tuple[MarkingLine, ...], translate: Translate) -> Iterator[Block]:
    columns = (
        Column(translate(QT_TRANSLATE_NOOP("report", "Marking")), 26),
        Column(translate(QT_TRANSLATE_NOOP("report", "As read")), 42),
        Column(translate(QT_TRANSLATE_NOOP("report", "Legibility, position, provenance")), 38),
    )
    rows = tuple(
        Row(
            (
                (Para(line.label, CELL_STRONG, "ltr"), Para(line.kind, CELL), Para(line.technique, CELL_QUIET)),
                (Para(line.transcription, READING),),
                (
                    Para(line.legibility, CELL),
                    Para(line.position, CELL_QUIET),
                    Para(line.provenance.words, source_style(line.provenance)),
                ),
            )
        )
        for line in lines
    )
    yield from _titled(translate(QT_TRANSLATE_NOOP("report", "Markings")), columns, rows)


def _notes(lines: tuple[NoteLine, ...], translate: Translate) -> Iterator[Block]:
    columns = (Column(translate(QT_TRANSLATE_NOOP("report", "Text; number, kind, person, time, provenance")), 1),)
    rows = tuple(Row((_note(line),)) for line in lines)
    yield from _titled(translate(QT_TRANSLATE_NOOP("report", "Notes")), columns, rows)


def _note(line: NoteLine) -> tuple[Para, ...]:
    """What somebody else said stands under that word, not in front of it."""
    said = line.provenance
    written = Para(joined(line.label, line.kind, line.who, line.when, said.words if said.ours else ""), CELL_QUIET)
    return (*(() if said.ours else (Para(said.words, source_style(said)),)), Para(line.text, BODY), written)


def _corrections(lines: tuple[CorrectionLine, ...], translate: Translate) -> Iterator[Block]:
    columns = (
        Column(translate(QT_TRANSLATE_NOOP("report", "Field")), 18),
        Column(translate(QT_TRANSLATE_NOOP("report", "Was")), 26),
        Column(translate(QT_TRANSLATE_NOOP("report", "Is now")), 26),
        Column(translate(QT_TRANSLATE_NOOP("report", "Reason, person, time")), 36),
    )
    rows = tuple(
        Row(
            (
                (Para(line.field, CELL_STRONG),),
                (Para(line.before, CELL_QUIET),),
                (Para(line.after, CELL),),
                (Para(line.reason, CELL), Para(joined(line.who, line.when), CELL_QUIET)),
            )
        )
        for line in lines
    )
    yield from _titled(translate(QT_TRANSLATE_NOOP("report", "Corrections")), columns, rows)
