"""The recovery sheet: one page that opens an encrypted mission when nobody knows its passphrase any more."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from fieldkit import __version__
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.progress import silent
from fieldkit.report.blocks import Block, Gap, Heading, Para, Prose, overline
from fieldkit.report.compound import Beside, qr_code
from fieldkit.report.content import Translate
from fieldkit.report.faces import Faces
from fieldkit.report.fonts import Fonts
from fieldkit.report.furniture import Furniture, no_evidence
from fieldkit.report.paginate import paginate
from fieldkit.report.paint import Properties, paint
from fieldkit.report.setting import Typesetter
from fieldkit.report.styles import (
    BODY,
    BODY_STRONG,
    LABEL,
    SECTION,
    SUBHEAD,
    SUBTITLE,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    TITLE,
)
from fieldkit.report.summary import texts_of
from fieldkit.report.tables import Column, Row, Table
from fieldkit.vault import RecoveryKey
from fieldkit.vault.secrets import GROUPS_IN_A_LINE

CODE_SIZE = 150.0

Numbered = tuple[str, str]
"""What a group is called, and the group."""

KIND = QT_TRANSLATE_NOOP("report", "Recovery key of an encrypted mission")
WARNING = QT_TRANSLATE_NOOP(
    "report",
    "Whoever holds this page reads everything in this mission without its passphrase: photographs, notes, places,"
    " packets. It signs nothing and opens no person's key. Keep it apart from the laptop and its backups, locked"
    " away. There is no other copy, and fieldkit cannot print it again.",
)
KEY = QT_TRANSLATE_NOOP(
    "report",
    "The key. Capitals or small letters, spaces and numbers in brackets do not count. After the first group there"
    " is no letter B, I or O, and no figure 1: what looks like O is zero",
)
SCAN = QT_TRANSLATE_NOOP("report", "The same key, to be scanned.")
HOW = QT_TRANSLATE_NOOP("report", "How to use it")
STEPS = (
    QT_TRANSLATE_NOOP(
        "report", "Type the key into a file of one line, here called KEY, on a medium that you destroy afterwards."
    ),
    QT_TRANSLATE_NOOP(
        "report", "Passphrase forgotten: fieldkit mission passphrase FOLDER --recovery-key KEY sets a new one."
    ),
    QT_TRANSLATE_NOOP(
        "report",
        "vault.json or mission.db lost: fieldkit mission rebuild FOLDER --from-copies --recovery-key KEY makes them"
        " anew from log/ and originals/.",
    ),
    QT_TRANSLATE_NOOP(
        "report",
        "Without fieldkit: every file in log/, originals/ and packets/ is an age file (age-encryption.org). With"
        " the key as one line without spaces and without the numbers in brackets, age --decrypt --identity KEY FILE"
        " gives its content.",
    ),
)


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What the sheet says; `created` as in `ReportContent`."""

    key: RecoveryKey = field(repr=False)
    mission: str
    mission_code: str
    folder: str
    person: str
    sample: bool
    created: str


def render_recovery_sheet(sheet: RecoverySheet, fonts: Fonts, translate: Translate = str) -> bytes:
    """The sheet as PDF, A4, one page. The same content gives the same bytes.

    Raises `CannotRead` for a missing font package, `CannotWrite` if the cache of `fonts` cannot be written.
    """
    blocks, around = tuple(compose(sheet, translate)), _furniture(sheet, translate)
    setter = Typesetter(Faces(fonts, set(texts_of((blocks, around)))))
    slabs = (slab for block in blocks for slab in block.slabs(setter, TEXT_WIDTH))
    properties = Properties("Recovery key", f"fieldkit {__version__}", sheet.mission_code, sheet.created)
    return paint(paginate(slabs, TEXT_HEIGHT), around, properties, setter, silent)


def compose(sheet: RecoverySheet, translate: Translate) -> Iterator[Block]:
    """The blocks of the page, in order."""
    yield overline(translate(KIND))
    yield Heading(sheet.mission_code, TITLE)
    yield Prose((Para(sheet.folder, SUBTITLE),), after=18.0)
    code = qr_code(sheet.key.line, CODE_SIZE, translate(SCAN))
    yield Beside((_facts(sheet, translate),), code, CODE_SIZE)
    yield Gap(18)
    first, *lines = _lines(sheet.key)
    yield Heading(translate(KEY), SUBHEAD)
    yield Prose(_group(*first[0]), after=6.0)
    yield Table((Column("", 1),) * GROUPS_IN_A_LINE, tuple(_row(line) for line in lines), ruled=False)
    yield Gap(18)
    yield Prose((Para(translate(WARNING), BODY_STRONG),), after=18.0)
    yield Heading(translate(HOW), SUBHEAD)
    rows = tuple(
        Row(((Para(str(number), BODY_STRONG),), (Para(translate(step)),))) for number, step in enumerate(STEPS, 1)
    )
    yield Table((Column("", 3), Column("", 97)), rows, ruled=False)


def recovery_text(sheet: RecoverySheet, translate: Translate = str) -> str:
    """The sheet as lines of text, for a terminal or a printer without anything else."""
    sample = no_evidence(sample=sheet.sample, preview=False, translate=translate)
    facts = (f"  {name}: {value}" for name, value in _named(sheet, translate))
    steps = (f"  {number}. {translate(step)}" for number, step in enumerate(STEPS, 1))
    said = (*([sample] if sample else []), translate(KIND), *facts, "", translate(KEY), "")
    key = ("".join(f"  {number:>4} {group}" for number, group in line) for line in _lines(sheet.key))
    return "\n".join((*said, *key, "", translate(WARNING), "", translate(HOW), *steps, ""))


def _lines(key: RecoveryKey) -> list[list[Numbered]]:
    """The groups of the key with the numbers by which they are asked back, the first on a line of its own."""
    first, *groups = [(f"({number})", group) for number, group in enumerate(key.groups, 1)]
    starts = range(0, len(groups), GROUPS_IN_A_LINE)
    return [[first], *(groups[start : start + GROUPS_IN_A_LINE] for start in starts)]


def _group(number: str, group: str) -> tuple[Para, Para]:
    return Para(number, LABEL, "ltr"), Para(group, SECTION, "ltr")


def _row(line: Sequence[Numbered]) -> Row:
    cells = [_group(*one) for one in line]
    return Row((*cells, *[()] * (GROUPS_IN_A_LINE - len(cells))))


def _named(sheet: RecoverySheet, translate: Translate) -> Iterator[tuple[str, str]]:
    yield translate(QT_TRANSLATE_NOOP("report", "Case")), sheet.mission_code
    yield translate(QT_TRANSLATE_NOOP("report", "Mission")), sheet.mission
    yield translate(QT_TRANSLATE_NOOP("report", "Folder")), sheet.folder
    yield translate(QT_TRANSLATE_NOOP("report", "Made by (code)")), sheet.person
    yield translate(QT_TRANSLATE_NOOP("report", "Made")), sheet.created


def _facts(sheet: RecoverySheet, translate: Translate) -> Table:
    rows = tuple(
        Row(((Para(name, LABEL),), (Para(value, BODY, "ltr"),))) for name, value in _named(sheet, translate)
    )
    return Table((Column("", 26), Column("", 74)), rows, ruled=False)


def _furniture(sheet: RecoverySheet, translate: Translate) -> Furniture:
    mission = translate(QT_TRANSLATE_NOOP("report", "Mission {code}")).format(code=sheet.mission_code)
    page = translate(QT_TRANSLATE_NOOP("report", "Page {page} of {pages}"))
    warning = no_evidence(sample=sheet.sample, preview=False, translate=translate)
    kept = translate(QT_TRANSLATE_NOOP("report", "Keep locked away"))
    return Furniture(sheet.mission, "", kept, mission, page, warning)
