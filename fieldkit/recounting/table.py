"""The log as a table for other programs: CSV by RFC 4180, in UTF-8."""

import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path
from typing import Final

from fieldkit.labels import QT_TRANSLATE_NOOP, Speak
from fieldkit.platform import write_all, writing_new
from fieldkit.progress import Report, Step
from fieldkit.recounting.telling import Recounting
from fieldkit.recounting.values import Change, Line, Unread

STAGE = QT_TRANSLATE_NOOP("stages", "writing the table")
PORTION: Final = 500
"""How many entries are told at a time."""

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""How cells begin that a spreadsheet would compute: an apostrophe before it makes such a cell a text."""

TITLES: Final = (
    QT_TRANSLATE_NOOP("table", "Time, UTC"),
    QT_TRANSLATE_NOOP("table", "Offset shown"),
    QT_TRANSLATE_NOOP("table", "Person"),
    QT_TRANSLATE_NOOP("table", "Laptop"),
    QT_TRANSLATE_NOOP("table", "What"),
    QT_TRANSLATE_NOOP("table", "About"),
    QT_TRANSLATE_NOOP("table", "Before and after"),
    QT_TRANSLATE_NOOP("table", "Why"),
    QT_TRANSLATE_NOOP("table", "Taken back since"),
    QT_TRANSLATE_NOOP("table", "Signed"),
    QT_TRANSLATE_NOOP("table", "Stream"),
    QT_TRANSLATE_NOOP("table", "Number"),
    QT_TRANSLATE_NOOP("table", "Tick"),
    QT_TRANSLATE_NOOP("table", "Act"),
    QT_TRANSLATE_NOOP("table", "Hash"),
    QT_TRANSLATE_NOOP("table", "Hash before"),
)
CHANGED = QT_TRANSLATE_NOOP("table", "{field}: {before} → {after}")
YES, NO = QT_TRANSLATE_NOOP("table", "yes"), QT_TRANSLATE_NOOP("table", "no")
UNREAD = QT_TRANSLATE_NOOP("table", "does not read: {why}")


def write_table(recounting: Recounting, places: Sequence[int], target: Path, report: Report) -> None:
    """Write the entries with the numbers `places`, in that order, to the new file `target`.

    A cell that begins like a formula gets an apostrophe before it. Raises `AlreadyThere`, `CannotWrite`.
    """
    speak = recounting.speak
    with writing_new(target) as file:
        write_all(file, _rows([[speak("table", title) for title in TITLES]]))
        for start in range(0, len(places), PORTION):
            report(Step(STAGE, start, len(places)))
            told = recounting.lines(places[start : start + PORTION])
            write_all(file, _rows(_cells(line, speak) for line in told if line is not None))


def _rows(rows: "Iterator[Sequence[str]] | Sequence[Sequence[str]]") -> bytes:
    text = StringIO(newline="")
    csv.writer(text).writerows(list(map(_safe, row)) for row in rows)
    return text.getvalue().encode()


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _cells(line: Line | Unread, speak: Speak) -> list[str]:
    if isinstance(line, Unread):
        why = speak("table", UNREAD).format(why=line.why)
        return ["", "", "", "", why, "", "", "", "", "", line.stream, str(line.seq), "", "", line.hash, ""]
    envelope = line.entry.envelope
    return [
        envelope.wall,
        envelope.tz,
        envelope.actor,
        line.letter,
        line.said,
        " – ".join(thing.name for thing in line.about),
        "; ".join(_changed(change, speak) for change in line.changes),
        line.why,
        speak("table", YES if line.taken_back else NO),
        speak("table", YES if line.signed else NO),
        envelope.stream,
        str(envelope.seq),
        str(envelope.tick),
        envelope.act,
        line.entry.hash,
        envelope.prev,
    ]


def _changed(change: Change, speak: Speak) -> str:
    return speak("table", CHANGED).format(field=change.field, before=change.before, after=change.after)
