"""The slip: one page that goes with a sealed packet, by hand, and lets whoever receives it compare the seal."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.progress import silent
from fieldkit.report.blocks import Block, Callout, Gap, Heading, Para, Prose, overline
from fieldkit.report.compound import Beside, WritingLines, qr_code
from fieldkit.report.content import Signer, Translate
from fieldkit.report.cover import in_groups
from fieldkit.report.faces import Faces
from fieldkit.report.fonts import Fonts
from fieldkit.report.furniture import Furniture, no_evidence
from fieldkit.report.paginate import paginate
from fieldkit.report.paint import Properties, paint
from fieldkit.report.setting import Typesetter
from fieldkit.report.styles import (
    BODY,
    BODY_STRONG,
    HASH,
    LABEL,
    SUBHEAD,
    SUBTITLE,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    TITLE,
)
from fieldkit.report.summary import texts_of
from fieldkit.report.tables import Column, Row, Table

CODE_SIZE = 150.0


@dataclass(frozen=True, slots=True)
class SlipContent:
    """What the slip says; texts in words, hashes in lower-case hexadecimal, `created` as in `ReportContent`.

    `seal` is the SHA-256 of `seal.txt`, `zip` that of the whole file, whose `size` is in bytes.
    """

    packet_id: str
    mission_code: str
    mission_title: str
    edition: str
    handling: str
    sample: bool
    created: str
    software: str
    file_name: str
    size: int
    seal: str
    zip: str
    originals: int
    signers: tuple[Signer, ...]


def render_slip(content: SlipContent, fonts: Fonts, translate: Translate = str) -> bytes:
    """The slip as PDF, A4. The same content gives the same bytes.

    Raises `CannotRead` for a missing font package, `CannotWrite` if the cache of `fonts` cannot be written.
    """
    blocks, around = tuple(compose(content, translate)), _furniture(content, translate)
    setter = Typesetter(Faces(fonts, set(texts_of((blocks, around)))))
    slabs = (slab for block in blocks for slab in block.slabs(setter, TEXT_WIDTH))
    title = f"Seal of evidence packet {content.packet_id}"
    properties = Properties(title, content.software, content.mission_code, content.created)
    return paint(paginate(slabs, TEXT_HEIGHT), around, properties, setter, silent)


def compose(content: SlipContent, translate: Translate) -> Iterator[Block]:
    """The blocks of the page, in order."""
    yield overline(translate(QT_TRANSLATE_NOOP("report", "Seal of an evidence packet")))
    yield Heading(content.packet_id, TITLE)
    yield Prose((Para(content.mission_title, SUBTITLE),), after=18.0)
    caption = translate(QT_TRANSLATE_NOOP("report", "Packet id and seal, as printed here."))
    code = qr_code(f"{content.packet_id}\n{content.seal}", CODE_SIZE, caption)
    yield Beside((_facts(content, translate),), code, CODE_SIZE)
    yield Gap(18)
    seal = translate(QT_TRANSLATE_NOOP("report", "SHA-256 of seal.txt, which covers every file of the packet"))
    yield Callout(seal, (Para(in_groups(content.seal), HASH, "ltr"),))
    yield Gap(18)
    yield from _how_to_compare(translate)
    yield Gap(24)
    yield Heading(translate(QT_TRANSLATE_NOOP("report", "Handed over")), SUBHEAD)
    yield from (WritingLines(tuple(map(translate, labels))) for labels in HANDS)


HANDS = (
    (
        QT_TRANSLATE_NOOP("report", "Handed over by (code)"),
        QT_TRANSLATE_NOOP("report", "Date and time"),
        QT_TRANSLATE_NOOP("report", "Signature"),
    ),
    (
        QT_TRANSLATE_NOOP("report", "Received by (code)"),
        QT_TRANSLATE_NOOP("report", "Date and time"),
        QT_TRANSLATE_NOOP("report", "Signature"),
    ),
)


def _facts(content: SlipContent, translate: Translate) -> Table:
    bytes_ = translate(QT_TRANSLATE_NOOP("report", "{size} bytes; originals: {originals}"))
    claim = translate(QT_TRANSLATE_NOOP("report", "{time}, as claimed by the clock of the sealing device"))
    facts = (
        (translate(QT_TRANSLATE_NOOP("report", "File")), content.file_name),
        (
            translate(QT_TRANSLATE_NOOP("report", "Holds")),
            bytes_.format(size=f"{content.size:,}", originals=content.originals),
        ),
        (translate(QT_TRANSLATE_NOOP("report", "Edition")), content.edition),
        (translate(QT_TRANSLATE_NOOP("report", "Created")), claim.format(time=content.created)),
        *((translate(SIGNED_BY), f"{signer.person} ({signer.role})") for signer in content.signers),
        (translate(QT_TRANSLATE_NOOP("report", "SHA-256 of the file")), in_groups(content.zip)),
    )
    rows = tuple(Row(((Para(name, LABEL),), (Para(value, BODY, "ltr"),))) for name, value in facts)
    return Table((Column("", 26), Column("", 74)), rows, ruled=False)


SIGNED_BY = QT_TRANSLATE_NOOP("report", "Signed by")


def _how_to_compare(translate: Translate) -> Iterator[Block]:
    yield Heading(translate(QT_TRANSLATE_NOOP("report", "How to compare")), SUBHEAD)
    steps = (
        QT_TRANSLATE_NOOP("report", "Keep this page apart from the medium that carries the packet."),
        QT_TRANSLATE_NOOP(
            "report", "Unpack the packet and compute: sha256sum seal.txt. The digits are those printed here."
        ),
        QT_TRANSLATE_NOOP(
            "report", "VERIFY.txt in the packet then leads from the seal to every file; none of it needs fieldkit."
        ),
    )
    rows = tuple(
        Row(((Para(str(number), BODY_STRONG),), (Para(translate(step)),))) for number, step in enumerate(steps, 1)
    )
    yield Table((Column("", 3), Column("", 97)), rows, ruled=False)


def _furniture(content: SlipContent, translate: Translate) -> Furniture:
    edition = translate(QT_TRANSLATE_NOOP("report", "Edition: {edition}")).format(edition=content.edition)
    mission = translate(QT_TRANSLATE_NOOP("report", "Mission {code}")).format(code=content.mission_code)
    page = translate(QT_TRANSLATE_NOOP("report", "Page {page} of {pages}"))
    warning = no_evidence(sample=content.sample, preview=False, translate=translate)
    return Furniture(content.packet_id, edition, content.handling, mission, page, warning)
