"""Front matter: the cover, the contents, what limits the packet."""

from collections.abc import Iterator

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.report.blocks import Block, Callout, Count, Counts, Gap, Heading, Para, Prose, overline
from fieldkit.report.compound import Beside, Code, Whole, qr_code
from fieldkit.report.content import ReportContent, Signer, Translate
from fieldkit.report.extent import extent_of
from fieldkit.report.marks import Anchor
from fieldkit.report.styles import (
    BODY,
    BODY_QUIET,
    BODY_STRONG,
    CELL,
    CELL_STRONG,
    LABEL,
    SECTION,
    SECTION_GAP,
    SUBHEAD,
    SUBTITLE,
    TITLE,
)
from fieldkit.report.tables import Column, Row, Table

CODE_SIZE = 118.0
READABLE_CODE = 620  # bytes; more modules than these need are too fine for a telephone's camera at this size

COUNTED = {
    "items": (QT_TRANSLATE_NOOP("report", "item"), QT_TRANSLATE_NOOP("report", "items")),
    "photographs": (QT_TRANSLATE_NOOP("report", "photograph"), QT_TRANSLATE_NOOP("report", "photographs")),
    "measurements": (QT_TRANSLATE_NOOP("report", "measurement"), QT_TRANSLATE_NOOP("report", "measurements")),
    "markings": (QT_TRANSLATE_NOOP("report", "marking"), QT_TRANSLATE_NOOP("report", "markings")),
    "other_files": (QT_TRANSLATE_NOOP("report", "other file"), QT_TRANSLATE_NOOP("report", "other files")),
    "log_entries": (QT_TRANSLATE_NOOP("report", "log entry"), QT_TRANSLATE_NOOP("report", "log entries")),
}
"""What stands below each number of the cover, by the names of `Totals`: of one, and of any other number."""


def cover(content: ReportContent, translate: Translate) -> Iterator[Block]:
    """The first page."""
    yield overline(translate(QT_TRANSLATE_NOOP("report", "Evidence packet report")))
    yield Heading(content.mission_title, TITLE)
    code = translate(QT_TRANSLATE_NOOP("report", "Mission {code}")).format(code=content.mission_code)
    yield Prose((Para(code, SUBTITLE, "ltr"),), after=14.0)
    yield Whole((extent_of(content.extent, translate),))
    yield Gap(14)
    yield Beside((_identity(content, translate),), _packet_code(content, translate), CODE_SIZE)
    yield Gap(12)
    yield Counts(_counts(content, translate))
    yield Gap(14)
    yield from _signers(content, translate)
    yield Whole((Callout(translate(QT_TRANSLATE_NOOP("report", "What this document is")), _nature(translate)),))


def _identity(content: ReportContent, translate: Translate) -> Table:
    none = translate(QT_TRANSLATE_NOOP("report", "none"))
    claim = translate(QT_TRANSLATE_NOOP("report", "{time}, as claimed by the clock of the sealing device"))
    facts = (
        (translate(QT_TRANSLATE_NOOP("report", "Packet")), content.packet_id),
        (translate(QT_TRANSLATE_NOOP("report", "Cases")), ", ".join(content.cases) or none),
        (translate(QT_TRANSLATE_NOOP("report", "Edition")), content.edition),
        (translate(QT_TRANSLATE_NOOP("report", "Handling")), content.handling),
        (translate(QT_TRANSLATE_NOOP("report", "Created")), claim.format(time=content.created)),
        (translate(QT_TRANSLATE_NOOP("report", "Sealing device")), in_groups(content.device)),
        (translate(QT_TRANSLATE_NOOP("report", "Software")), content.software),
    )
    rows = tuple(Row(((Para(name, LABEL),), (Para(value, BODY, "ltr"),))) for name, value in facts)
    return Table((Column("", 22), Column("", 78)), rows, ruled=False)


def _packet_code(content: ReportContent, translate: Translate) -> Code:
    lines = [content.packet_id, *(f"{log.stream} {log.size} {log.head} {log.root}" for log in content.log_heads)]
    caption = translate(QT_TRANSLATE_NOOP("report", "Packet id and log heads, as in seal.txt."))
    if len("\n".join(lines)) > READABLE_CODE:
        lines = lines[:1]
        caption = translate(QT_TRANSLATE_NOOP("report", "Packet id. The log heads are on the last page."))
    return qr_code("\n".join(lines), CODE_SIZE, caption)


def in_groups(digits: str) -> str:
    """Hexadecimal digits in groups of eight, four groups a line, to be read aloud and compared by eye."""
    groups = [digits[start : start + 8] for start in range(0, len(digits), 8)]
    return "\n".join(" ".join(groups[start : start + 4]) for start in range(0, len(groups), 4))


def _counts(content: ReportContent, translate: Translate) -> tuple[Count, ...]:
    found = ((getattr(content.totals, name), words) for name, words in COUNTED.items())
    return tuple(Count(number, translate(one if number == 1 else many)) for number, (one, many) in found)


def _signers(content: ReportContent, translate: Translate) -> Iterator[Block]:
    yield Heading(translate(QT_TRANSLATE_NOOP("report", "Signers of the seal")), SUBHEAD)
    columns = (
        Column(translate(QT_TRANSLATE_NOOP("report", "Role")), 20),
        Column(translate(QT_TRANSLATE_NOOP("report", "Code")), 9),
        Column(translate(QT_TRANSLATE_NOOP("report", "SHA-256 of the certificate")), 77),
    )
    rows = tuple(_signer(signer) for signer in content.signers)
    nobody = translate(QT_TRANSLATE_NOOP("report", "No signer is named."))
    yield Table(columns, rows) if rows else Prose((Para(nobody),))
    yield Gap(16)


def _signer(signer: Signer) -> Row:
    certificate = in_groups(signer.certificate).replace("\n", " ")
    return Row(((Para(signer.role, CELL),), (Para(signer.person, CELL_STRONG),), (Para(certificate, CELL, "ltr"),)))


def _nature(translate: Translate) -> tuple[Para, ...]:
    authority = QT_TRANSLATE_NOOP(
        "report",
        "A reading copy of the records in this packet, made when it was sealed. It is not authoritative over the"
        " records: where the two differ, the records and the custody log are right. It cannot show the seal that"
        " covers it; it shows the packet id and the log heads.",
    )
    scope = QT_TRANSLATE_NOOP(
        "report",
        "It states what was observed, measured and said, by whom and when. It attributes nothing to anyone. Times"
        " are what clocks claimed.",
    )
    return (Para(translate(authority)), Para(translate(scope)))


def contents(anchors: tuple[Anchor, ...], translate: Translate) -> Iterator[Block]:
    """The sections with the pages on which they begin, and how to verify the packet."""
    title = translate(QT_TRANSLATE_NOOP("report", "Contents"))
    yield Heading(title, SECTION, new_page=True, ruled=True)
    rows = tuple(
        Row(((Para(anchor.title, BODY),), (Para("", BODY, page_of=anchor.name, align="end"),)))
        for anchor in anchors
        if anchor.level == 0
    )
    page = translate(QT_TRANSLATE_NOOP("report", "Page"))
    yield Table((Column("", 90), Column(page, 10, "end")), rows)
    yield Gap(26)
    yield Whole(tuple(_how_to_verify(translate)))
    yield Gap(26)


def _how_to_verify(translate: Translate) -> Iterator[Block]:
    yield Heading(translate(QT_TRANSLATE_NOOP("report", "How to verify the packet")), SUBHEAD)
    steps = (
        QT_TRANSLATE_NOOP(
            "report", "Get the fingerprint of the root certificate from a source outside this packet."
        ),
        QT_TRANSLATE_NOOP(
            "report", "Check each signature over seal.txt with openssl; compare the signers on the cover."
        ),
        QT_TRANSLATE_NOOP("report", "Check all files against the manifests, and the manifests against seal.txt."),
        QT_TRANSLATE_NOOP(
            "report", "Compare the log heads. VERIFY.txt holds all commands; none of them needs fieldkit."
        ),
    )
    rows = tuple(
        Row(((Para(str(number), BODY_STRONG),), (Para(translate(step)),))) for number, step in enumerate(steps, 1)
    )
    yield Table((Column("", 3), Column("", 97)), rows, ruled=False)


def limits(content: ReportContent, translate: Translate) -> Iterator[Block]:
    """What was not possible, and what is contradictory and undecided."""
    yield Heading(translate(QT_TRANSLATE_NOOP("report", "Limitations")), SUBHEAD)
    none = translate(
        QT_TRANSLATE_NOOP("report", "None follows from the records. What the team could not do, its notes say.")
    )
    yield _listed(content.limitations or (none,))
    yield Gap(12)
    yield Heading(translate(QT_TRANSLATE_NOOP("report", "Undecided conflicts")), SUBHEAD)
    agreed = translate(QT_TRANSLATE_NOOP("report", "No two entries contradict each other."))
    yield _listed(content.conflicts or (agreed,))
    yield Gap(SECTION_GAP)


def _listed(texts: tuple[str, ...]) -> Table:
    rows = tuple(Row(((Para("•", BODY_QUIET),), (Para(text),))) for text in texts)
    return Table((Column("", 1), Column("", 60)), rows, ruled=False)
